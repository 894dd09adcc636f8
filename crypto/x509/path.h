// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/protocol.h"

/** Path validation (RFC 5280 6) by OpenSSL, with the Kazakh algorithms from our provider. */
namespace crypto::x509 {

enum class Verdict {
    Good,
    Wanting,    // found wanting: a reason says why
    CannotTell, // something is missing to judge by: the issuer, a fresh CRL
};

struct Verification {
    Verdict verdict = Verdict::CannotTell;
    std::vector<Error> reasons = {};
    PathProtocol protocol = {}; // what was looked at, and by what
};

/**
 * The certificate against the chain: its self-signed members are the roots. With lists or answers
 * given, the certificate itself must be covered by one of them that is still fresh at this time;
 * the CAs above it are checked against those that are given. Revoked after this time, it held
 * until then; where that is past, what was made until now tells of it, too. A delta list counts
 * beside the full list that it was made for or a later one (RFC 5280 5.2.4).
 */
Verification verifyCertificate(const Certificate& certificate, const PathEvidence& evidence);
Verification verifyCertificate(const Certificate& certificate,
                               const std::vector<Certificate>& chain, const std::vector<Crl>& crls,
                               Time at, std::optional<Time> now = {});

/**
 * A CRL's signature by the CA of the chain that issued it, its dates, and that CA itself: up to a
 * root at this time, and not revoked where the CRLs cover it. The protocol is of that CA's path.
 * What a list in a path is held against holds here, too: its extensions, its algorithms, whether
 * its key may sign lists; one with an unknown critical extension cannot be told.
 */
Verification verifyCrl(const Crl& crl, const PathEvidence& evidence);
Verification verifyCrl(const Crl& crl, const std::vector<Certificate>& chain,
                       const std::vector<Crl>& crls, Time at);

} // namespace crypto::x509
