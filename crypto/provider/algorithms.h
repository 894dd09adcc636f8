// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "crypto/secret.h"
#include "crypto/signer.h"

/**
 * The algorithm identifiers of the Kazakh hierarchies (crypto.md 1): the one place in C++ that
 * holds OIDs. Names are what OpenSSL knows them by.
 */
namespace crypto::provider {

struct AlgorithmFacts {
    Algorithm algorithm;
    const char* keyOid;
    const char* keyName;
    const char* parametersOid; // the curve
    const char* keyDigestOid;  // in the key's parameters
    const char* signatureOid;  // with NULL parameters
    const char* signatureName;
    const char* digestOid; // in CMS and TSP
    const char* digestName;
    int securityBits;
};

inline constexpr AlgorithmFacts gost2004{Algorithm::Gost2004,
                                         "1.2.398.3.10.1.1.1.1",
                                         "KZ-GOST-34.310-2004",
                                         "1.2.398.3.10.1.1.1.1.1",
                                         "1.2.398.3.10.1.3.1.1.0",
                                         "1.2.398.3.10.1.1.1.2",
                                         "KZ-GOST-34.310-2004-with-34.311-95",
                                         "1.2.398.3.10.1.3.1",
                                         "KZ-GOST-34.311-95",
                                         128};

inline constexpr AlgorithmFacts gost2015{Algorithm::Gost2015,
                                         "1.2.398.3.10.1.1.2.2",
                                         "KZ-GOST-R-34.10-2015-512",
                                         "1.2.398.3.10.1.1.2.2.1",
                                         "1.2.398.3.10.1.3.3",
                                         "1.2.398.3.10.1.1.2.3.2",
                                         "KZ-GOST-R-34.10-2015-512-with-34.11-2015",
                                         "1.2.398.3.10.1.3.3",
                                         "KZ-GOST-R-34.11-2015-512",
                                         256};

/** rsaEncryption and sha256WithRSAEncryption (RFC 8017). */
inline constexpr AlgorithmFacts rsa{
    Algorithm::Rsa, "1.2.840.113549.1.1.1",   "RSA",    nullptr, nullptr, "1.2.840.113549.1.1.11",
    "RSA-SHA256",   "2.16.840.1.101.3.4.2.1", "SHA256", 112};

const AlgorithmFacts& factsOf(Algorithm algorithm);
std::optional<Algorithm> algorithmOfKey(std::string_view keyOid);
std::optional<Algorithm> algorithmOfSignature(std::string_view signatureOid);

/** SubjectPublicKeyInfo.algorithm, DER. */
Bytes keyAlgorithmDer(Algorithm algorithm);
/** signatureAlgorithm with NULL, DER. */
Bytes signatureAlgorithmDer(Algorithm algorithm);

/** SubjectPublicKeyInfo, DER; publicKey as Signer::publicKey() gives it. */
Bytes publicKeyInfoDer(Algorithm algorithm, ByteView publicKey);

struct PublicKey {
    Algorithm algorithm;
    Bytes octets; // as Signer::publicKey() gives it
};

/** UnsupportedAlgorithm for a foreign key or parameter set, MalformedDer for broken octets. */
Result<PublicKey> readPublicKeyInfo(ByteView der);

/**
 * PrivateKeyInfo (PKCS#8), DER, as the Kazakh key stores have it; the scalar is little-endian. Of
 * RSA: around a DER RSAPrivateKey.
 */
Secret privateKeyInfoDer(Algorithm algorithm, const Secret& scalar);

struct PrivateKey {
    Algorithm algorithm;
    Secret scalar; // little-endian
};
Result<PrivateKey> readPrivateKeyInfo(ByteView der);

} // namespace crypto::provider
