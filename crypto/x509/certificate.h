// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/clock.h"
#include "crypto/x509/extension.h"
#include "crypto/x509/name.h"

namespace crypto::x509 {

/** An X.509 certificate (RFC 5280 4.1) as it was read; nothing is re-encoded or re-sorted. */
struct Certificate {
    Bytes der;
    Bytes tbs;
    std::int64_t version = 0; // 3 for v3
    Bytes serial;             // INTEGER contents
    std::string signatureOid; // inside the to-be-signed part
    Bytes innerAlgorithm;     // AlgorithmIdentifier, DER
    Bytes outerAlgorithm;
    Name issuer;
    Bytes issuerDer;
    Time notBefore;
    Time notAfter;
    Name subject;
    Bytes subjectDer;
    Bytes publicKeyInfo; // SubjectPublicKeyInfo, DER
    std::string publicKeyOid;
    Bytes publicKeyBits; // BIT STRING contents without the unused-bits octet
    std::vector<Extension> extensions;
    Bytes signature;

    static Result<Certificate> parse(ByteView der);
    /** Only the to-be-signed part: what a builder made, before it is signed. */
    static Result<Certificate> parseTbs(ByteView tbs);

    std::string serialHex() const { return toHex(serial); }
    bool isSelfIssued() const { return issuerDer == subjectDer; }
    bool isCa() const;
    /** Its key usage has keyCertSign and cRLSign. */
    bool maySignCertificatesAndLists() const;
    /** Its key usage has cRLSign, or it has none (RFC 5280 6.3.3 (f)). */
    bool maySignLists() const;
    std::optional<Bytes> subjectKeyIdentifier() const;
};

/** SHA-1 of the BIT STRING contents (RFC 5280 4.2.1.2 (1)), as all real certificates have it. */
Bytes keyIdentifier(ByteView publicKeyBits);
Bytes keyIdentifierOfInfo(ByteView publicKeyInfo);

/** crypto.md 3: the key identifier, first byte & 7F, and | 10 where that leaves it below 10 hex. */
Bytes serialFromKeyIdentifier(ByteView keyIdentifier);

/** DER as it is, or the first PEM block decoded; MalformedDer where it is neither. */
Result<Bytes> readDerOrPem(ByteView file);

} // namespace crypto::x509
