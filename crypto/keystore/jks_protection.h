// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/random.h"
#include "crypto/secret.h"

/** JKS's two uses of a password, as widePassword() gives it; see jks.h for what they are worth. */
namespace crypto::keystore {

inline constexpr std::size_t jksDigestSize = 20; // SHA-1

/** SHA-1 of password, "Mighty Aphrodite" and the file's octets so far. */
Result<Bytes> jksIntegrity(const Secret& wide, ByteView octets);

/** Salt, key XOR stream, SHA-1 of password and key: what an EncryptedPrivateKeyInfo wraps. */
Result<Bytes> jksSeal(const Secret& key, const Secret& wide, Random& random);

/** What jksSeal() was given; DecryptionFailed where the digest inside differs. */
Result<Secret> jksOpen(ByteView sealed, const Secret& wide);

} // namespace crypto::keystore
