// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "crypto/random.h"
#include "crypto/secret.h"
#include "crypto/signer.h"

namespace crypto::keystore {

/**
 * A key pair in this process' memory: a holder's, made for a key file or read from one. Move-only;
 * the private half is wiped when it dies.
 */
class SoftwareKey {
public:
    /** DER PrivateKeyInfo (PKCS#8) of any of our algorithms; UnsupportedAlgorithm for another's. */
    static Result<SoftwareKey> read(ByteView privateKeyInfo);

    Algorithm algorithm() const { return m_algorithm; }
    /** As Signer::publicKey() gives it. */
    const Bytes& publicKey() const { return m_publicKey; }
    /** SubjectPublicKeyInfo, DER. */
    Bytes publicKeyInfo() const;
    /** PrivateKeyInfo, DER. */
    Secret privateKeyInfo() const;
    /** Signs with a copy of its own: it may outlive this object. */
    Result<std::shared_ptr<Signer>> signer() const;

private:
    friend Result<SoftwareKey> generateKey(Algorithm, unsigned, Random&);
    SoftwareKey(Algorithm algorithm, Secret secret, Bytes publicKey)
        : m_algorithm(algorithm)
        , m_secret(std::move(secret))
        , m_publicKey(std::move(publicKey)) {}
    static Result<SoftwareKey> fromScalar(Algorithm algorithm, Secret scalar);
    static Result<SoftwareKey> fromRsa(Secret privateKey);

    Algorithm m_algorithm;
    Secret m_secret; // GOST: the scalar, little-endian; RSA: DER RSAPrivateKey
    Bytes m_publicKey;
};

/**
 * A fresh pair. modulusBits is RSA's (2048 to 4096) and 0 for the GOST algorithms, which have one
 * size each; BadArgument otherwise. RSA's primes come from OpenSSL's own generator.
 */
Result<SoftwareKey> generateKey(Algorithm algorithm, unsigned modulusBits, Random& random);

} // namespace crypto::keystore
