// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "crypto/random.h"
#include "crypto/signer.h"

/** Keys that are the same in every run, and so are their signatures. */
namespace golden {

/** A stream that its label decides: no randomness at all. */
class FixedRandom final : public crypto::Random {
public:
    explicit FixedRandom(std::string label)
        : m_label(std::move(label)) {}

private:
    crypto::Status fill(std::span<std::uint8_t> target) override;

    std::string m_label;
    int m_blocks = 0;
    crypto::Bytes m_block;
};

/** The private key is drawn from FixedRandom(label), the nonce of a signature from its digest. */
std::shared_ptr<crypto::Signer> fixedGostSigner(crypto::Algorithm algorithm,
                                                const std::string& label);

/** tests/data/<name>.pem, a traditional RSA PRIVATE KEY; stops the program where there is none. */
std::shared_ptr<crypto::Signer> fixedRsaSigner(const std::string& name);

} // namespace golden
