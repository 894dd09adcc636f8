// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace crypto {

/** The algorithms that a key of ours can have (crypto.md calls them "2004" and "2015"). */
enum class Algorithm {
    Gost2004, // GOST 34.310-2004, 1.2.398.3.10.1.1.1.1, 64-octet public key and signature
    Gost2015, // GOST R 34.10-2015 (512), 1.2.398.3.10.1.1.2.2, 128-octet public key and signature
    Rsa,      // PKCS#1 v1.5 with SHA-256; public key is a DER RSAPublicKey
};

/**
 * A private key that may live elsewhere (on a token). The provider calls it; nobody can tell it
 * from a software key. Implementations are thread-safe.
 */
class Signer {
public:
    virtual ~Signer() = default;
    virtual Algorithm algorithm() const = 0;
    /** GOST: X || Y, little-endian, as in SubjectPublicKeyInfo. RSA: DER RSAPublicKey. */
    virtual Bytes publicKey() const = 0;
    /**
     * GOST: digest is the hash's output as it comes; the answer is r || s, little-endian.
     * RSA: digest is the DER DigestInfo; the answer is the PKCS#1 block, big-endian.
     */
    virtual Result<Bytes> sign(ByteView digest) = 0;
};

} // namespace crypto
