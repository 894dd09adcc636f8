// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/result.h"
#include "crypto/secret.h"

/** RSA keys in software: what the software token and the training workplace sign with. */
namespace crypto::rsa {

/** Bits of a modulus that we make: NIST SP 800-57 asks for 2048 at least. */
inline constexpr unsigned smallestModulus = 2048;
inline constexpr unsigned largestModulus = 4096;
/** Bits of a modulus that we read: one operation with a longer one takes too long. */
inline constexpr unsigned largestModulusRead = 8192;

struct KeyPair {
    Bytes modulus;     // magnitude, big-endian
    Bytes exponent;    // magnitude, big-endian
    Secret privateKey; // DER RSAPrivateKey (RFC 8017 A.1.2)
};

/** BadArgument where the size is not between the two above. */
Result<KeyPair> generate(unsigned modulusBits);

/** DER RSAPublicKey of a DER RSAPrivateKey; MalformedDer, or BadKey where it is longer than we use.
 */
Result<Bytes> publicKeyOf(const Secret& privateKey);

/** PKCS#1 1.5 of this block (a DigestInfo); BadArgument where it is too long for the key. */
Result<Bytes> sign(const Secret& privateKey, ByteView block);

/** PKCS#1 1.5 with SHA-256 of the message. */
Result<Bytes> signSha256(const Secret& privateKey, ByteView message);

/** publicKey is a DER RSAPublicKey. SignatureInvalid, or BadKey where it is none. */
Status verify(ByteView publicKey, ByteView block, ByteView signature);

} // namespace crypto::rsa
