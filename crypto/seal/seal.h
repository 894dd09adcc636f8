// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "crypto/random.h"
#include "crypto/secret.h"

/** Keys from passwords (scrypt, RFC 7914) and sealed octets (AES-256-GCM, SP 800-38D). */
namespace crypto::seal {

struct ScryptParameters {
    std::uint64_t n = 1 << 17; // about half a second on a desk machine, 128 MiB
    std::uint32_t r = 8;
    std::uint32_t p = 1;
};

/** 32 octets. */
Result<Secret> deriveKey(const Secret& password, ByteView salt, const ScryptParameters& parameters);

/** nonce (12) || ciphertext || tag (16); associated data is authenticated, not hidden. */
Result<Bytes> seal(const Secret& key, ByteView plain, ByteView associated, Random& random);

/** DecryptionFailed where key, associated data or sealed octets are not what they were. */
Result<Secret> open(const Secret& key, ByteView sealed, ByteView associated);

} // namespace crypto::seal
