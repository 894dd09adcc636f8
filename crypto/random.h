// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace crypto {

/** Where random octets come from: OpenSSL's generator, or a fixed stream in a test. */
class Random {
public:
    virtual ~Random() = default;
    /** Fills the whole span, or says why not; a short fill does not exist. */
    virtual Status fill(std::span<std::uint8_t> target) = 0;

    Result<Bytes> bytes(std::size_t count);
};

/** RAND_priv_bytes. */
class SystemRandom final : public Random {
public:
    Status fill(std::span<std::uint8_t> target) override;
};

} // namespace crypto
