// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"

/** CMS SignedData (RFC 5652 5): signatures over a document, and P7B files, which have none. */
namespace crypto::cms {

namespace oid {
inline constexpr const char* data = "1.2.840.113549.1.7.1";
inline constexpr const char* signedData = "1.2.840.113549.1.7.2";
inline constexpr const char* contentType = "1.2.840.113549.1.9.3";
inline constexpr const char* messageDigest = "1.2.840.113549.1.9.4";
inline constexpr const char* signingTime = "1.2.840.113549.1.9.5";
inline constexpr const char* signingCertificate = "1.2.840.113549.1.9.16.2.12";
inline constexpr const char* timeStampToken = "1.2.840.113549.1.9.16.2.14"; // CAdES-T
inline constexpr const char* signingCertificateV2 = "1.2.840.113549.1.9.16.2.47";
} // namespace oid

/** Attribute (RFC 5652 5.3) as it stands. */
struct Attribute {
    std::string oid;
    std::vector<Bytes> values; // whole elements
};

/** A certificate by its hash: ESSCertID and ESSCertIDv2 (RFC 5035 5.4). */
struct CertificateHash {
    std::string digestOid;
    Bytes hash; // of the certificate's DER
};

/** SignerInfo (RFC 5652 5.3). What its attributes say stands beside them, where it is readable. */
struct Signer {
    // Who: issuer and serial number, or the subject key identifier.
    x509::Name issuer;
    Bytes issuerDer;
    Bytes serial; // INTEGER contents
    Bytes keyIdentifier;

    std::string digestOid;
    std::string signatureOid;
    Bytes signatureAlgorithm; // AlgorithmIdentifier, whole: RSASSA-PSS says more in it than its OID
    std::vector<Attribute> signedAttributes; // in the order of the file
    std::vector<Attribute> unsignedAttributes;
    Bytes signature;

    std::string contentType; // the signed attribute; empty where there is none
    std::optional<Time> signingTime;
    std::optional<Bytes> messageDigest;
    std::vector<CertificateHash> signingCertificates; // the signer's own, of v1 and v2
    std::vector<Bytes> timeStamps; // tokens over the signature's octets: tsp::Token reads them

    /** The certificate is this signer's, whatever order and types its issuer's name has. */
    bool isOf(const x509::Certificate& certificate) const;
};

struct SignedData {
    Bytes encoded; // as it was read, DER or BER
    std::string contentType;
    std::optional<Bytes> content; // nothing where the signature is detached
    std::vector<x509::Certificate> certificates;
    std::vector<x509::Crl> crls;
    std::vector<Bytes> unreadable; // DER of certificates and lists that we cannot read
    std::vector<Signer> signers;

    /** A ContentInfo, DER or BER, and nothing after it. MalformedDer("CMS"). */
    static Result<SignedData> parse(ByteView encoded);

    /** Certificates and lists only: a P7B file. */
    bool isBundle() const { return signers.empty() && !content; }
    /** The certificate of this signer, among its own and then among these. */
    const x509::Certificate* certificateOf(const Signer& signer,
                                           const std::vector<x509::Certificate>& more = {}) const;
};

/** One signer's verdict: each thing that is wrong, or nothing. */
struct SignerCheck {
    std::optional<x509::Certificate> certificate;
    /**
     * SignerMissing, ContentMissing, ContentDiffers, SignatureInvalid, UnsupportedAlgorithm,
     * SigningCertificateDiffers, WeakSignature.
     */
    std::vector<Error> faults;

    bool isGood() const { return faults.empty(); }
};

/**
 * Each signer over these octets (over the content of the file where none are given), in the order
 * of signers; what is wrong with one is nothing to the others. The signatures only: whether their
 * certificates hold is for x509::verifyCertificate().
 */
std::vector<SignerCheck> verify(const SignedData& signedData,
                                std::optional<ByteView> content = std::nullopt,
                                const std::vector<x509::Certificate>& more = {});

} // namespace crypto::cms
