// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "crypto/x509/chain.h"
#include "crypto/x509/crl.h"

/** What a certificate is judged by, and what was looked at for it: plain values. */
namespace crypto::x509 {

/**
 * One single response of an OCSP answer (RFC 6960 2.2). Who makes it has checked the answer's
 * signature and signer, and found the certificate that its CertID means.
 */
struct StatusAnswer {
    enum class Status { Good, Revoked, Unknown };

    Bytes serial;          // INTEGER contents, as in the certificate
    Bytes issuerDer;       // the Name in the certificate
    Bytes issuerKeyInfo;   // the issuer's SubjectPublicKeyInfo
    std::string responder; // for the protocol
    Status status = Status::Unknown;
    Time thisUpdate;
    std::optional<Time> nextUpdate = {};
    std::optional<Time> revokedAt = {};
    std::optional<int> reason = {};        // RFC 5280 5.3.1
    std::optional<Error> signerFault = {}; // why it is not to be trusted; nothing: it is
};

struct PathEvidence {
    const std::vector<Certificate>& chain; // those that isRoot() says are trusted
    const std::vector<Crl>& crls;          // full and delta lists, of any issuer
    Time at;
    std::optional<Time> now = {}; // lists made until then tell of earlier moments, too
    std::vector<StatusAnswer> answers = {};
    /** How long an answer holds that names no nextUpdate (RFC 6960 2.4: newer is always there). */
    std::chrono::seconds answersHold{0};
    PolicySettings policies = {};

    bool tellsOfStatus() const { return !crls.empty() || !answers.empty(); }
};

/** Good only where something told so. */
enum class CertificateStatus {
    NotAsked, // no list and no answer was given
    NotTold,  // none of those told of it
    Good,
    Revoked,
    TrustAnchor, // a root: trusted, whatever tells or does not tell of it
};

/** A list or an answer by which a status was told. */
struct StatusSource {
    enum class Kind { FullList, DeltaList, Answer };

    Kind kind = Kind::FullList;
    std::string issuer; // of the list; the answer's responder
    std::optional<std::int64_t> number = {};
    std::optional<std::int64_t> base = {}; // of a delta list
    Time thisUpdate;
    std::optional<Time> nextUpdate = {};
};

/** A certificate of the path, and what was found out of it. */
struct CheckedLink {
    std::string subject;
    std::string issuer;
    Bytes serial;
    Time notBefore;
    Time notAfter;
    CertificateStatus status = CertificateStatus::NotTold;
    std::vector<StatusSource> sources = {};
    std::optional<Time> revokedAt = {};
    std::optional<int> reason = {}; // RFC 5280 5.3.1
    /** What was found wanting, or why its status could not be told. */
    std::vector<Error> reasons = {};
};

struct PathProtocol {
    Time at;                             // the moment as of which all was judged
    std::vector<CheckedLink> links = {}; // from the certificate up, as far as the path goes
    bool reachesRoot = false;
    Bytes root = {}; // its DER, where it is reached

    /** Each is known to be good, or is a root. */
    bool isStatusKnownOfAll() const;
};

} // namespace crypto::x509
