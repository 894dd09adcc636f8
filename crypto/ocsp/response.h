// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/certificate.h"

/** An OCSP response as a file (RFC 6960 4.2). */
namespace crypto::ocsp {

namespace oid {
inline constexpr const char* basicResponse = "1.3.6.1.5.5.7.48.1.1";
inline constexpr const char* nonce = "1.3.6.1.5.5.7.48.1.2";
inline constexpr const char* crlReferences = "1.3.6.1.5.5.7.48.1.3";
inline constexpr const char* archiveCutoff = "1.3.6.1.5.5.7.48.1.6";
inline constexpr const char* extendedRevoke = "1.3.6.1.5.5.7.48.1.9";
inline constexpr const char* signingPurpose = "1.3.6.1.5.5.7.3.9";
} // namespace oid

/** RFC 6960 4.1.1: whose certificate, by hashes of its issuer's name and key. */
struct CertificateId {
    std::string digestOid;
    Bytes issuerNameHash; // of the Name, DER
    Bytes issuerKeyHash;  // of the BIT STRING's contents
    Bytes serial;         // INTEGER contents

    /** Nothing to compare where the digest is not one of x509::hashOf(): it is not that one. */
    bool isOf(const x509::Certificate& certificate, const x509::Certificate& issuer) const;
};

enum class CertificateStatus { Good, Revoked, Unknown };

struct SingleResponse {
    CertificateId id;
    CertificateStatus status = CertificateStatus::Unknown;
    std::optional<Time> revokedAt; // where revoked
    std::optional<int> reason;     // RFC 5280 5.3.1
    Time thisUpdate;
    std::optional<Time> nextUpdate; // nothing: newer is to be had at any time
    std::vector<x509::Extension> extensions;
};

struct Response {
    Bytes der;
    std::int64_t responseStatus = 0; // 0 successful; all below is empty with any other
    Bytes basic;                     // BasicOCSPResponse
    x509::Name responder;            // by name, or
    Bytes responderDer;
    Bytes responderKeyHash; // by SHA-1 of its key
    Time producedAt;
    std::vector<SingleResponse> responses;
    std::vector<x509::Extension> extensions;
    std::optional<Bytes> nonce;     // the extension's contents
    bool hasExtendedRevoke = false; // 4.4.8: "revoked" is also for certificates never issued
    std::string signatureOid;
    Bytes signatureAlgorithm; // AlgorithmIdentifier, whole
    Bytes signature;
    std::vector<x509::Certificate> certificates;
    std::vector<Bytes> unreadable; // DER of certificates that we cannot read

    /** MalformedDer("OCSP response"); UnsupportedAlgorithm for another type of response. */
    static Result<Response> parse(ByteView der);

    /** The first that it says of this certificate of this issuer. */
    const SingleResponse* find(const x509::Certificate& certificate,
                               const x509::Certificate& issuer) const;
};

struct ResponseCheck {
    std::optional<x509::Certificate> responder; // whose key signed
    /**
     * SignerMissing, SignatureInvalid, UnsupportedAlgorithm, NotAuthorised, CertificateExpired,
     * CertificateNotYetValid (the responder's own, when the response was produced), WeakSignature,
     * ChainInvalid("answer-critical-extension"), ValueMissing (the response has no answer but
     * responseStatus).
     */
    std::vector<Error> faults;

    bool isGood() const { return faults.empty(); }
};

/** A critical extension of it that is not known: ChainInvalid("answer-critical-extension"). */
std::optional<Error> faultOf(const SingleResponse& single);

/**
 * Its signature, and that whoever signed may answer for this CA (RFC 6960 4.2.2.2): the CA itself,
 * or a certificate that the CA issued for OCSP signing. Whether the answer is of the time asked
 * about and the responder not revoked is not judged here.
 */
ResponseCheck verify(const Response& response, const x509::Certificate& issuer,
                     const std::vector<x509::Certificate>& more = {});

} // namespace crypto::ocsp
