// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include "crypto/secret.h"
#include "crypto/signer.h"

/** What an EVP_PKEY of ours points to; private to the provider's own files. */
namespace crypto::provider {

struct Key {
    explicit Key(Algorithm keyAlgorithm)
        : algorithm(keyAlgorithm) {}

    Algorithm algorithm;
    Bytes publicKey;                // empty until known
    Secret scalar;                  // a software key's private half
    std::shared_ptr<Signer> signer; // or the one who holds it
    std::atomic<int> references{1};

    bool hasPrivate() const { return signer || !scalar.isEmpty(); }
};

inline void retain(Key* key) {
    key->references.fetch_add(1);
}
inline void release(Key* key) {
    if (key && key->references.fetch_sub(1) == 1) delete key;
}

/** A signer crosses OpenSSL's parameter list as a number, never as a pointer. */
std::uint64_t lendSigner(std::shared_ptr<Signer> signer);
std::shared_ptr<Signer> lentSigner(std::uint64_t number);
void endLoan(std::uint64_t number);

/** Puts the reason into OpenSSL's error queue; 0, as a provider's function says "failed". */
int refuse(const Error& error);

inline constexpr const char* signerParameter = "kualik-signer";

} // namespace crypto::provider
