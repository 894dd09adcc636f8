// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "crypto/x509/path.h"
#include "model/verification/evidence.h"
#include "model/verification/signed_object.h"

namespace model {

using crypto::x509::Verdict;

/** What is known of a certificate's revocation; the other objects have none, and roots. */
enum class Revocation { NotApplicable, NotChecked, Good, Revoked, Unknown };

/** What the list says in which the certificate is. */
struct Listing {
    std::optional<std::int64_t> number = {};
    std::optional<int> reason = {}; // RFC 5280 5.3.1; nothing: it gives none
};

struct Judgement {
    Verdict verdict = Verdict::CannotTell;
    std::vector<Error> reasons;
    Revocation revocation = Revocation::NotApplicable;
    std::optional<Listing> listing = {};      // of a revoked one
    crypto::x509::PathProtocol protocol = {}; // a request has none

    /** All that is missing is whether a certificate was revoked: CannotTell for nothing else. */
    bool isHalf() const;
};

/**
 * Signatures, dates and revocation at this time; the verdict is that of verdict.h. A request proves
 * possession of its own key.
 */
Judgement judge(const SignedObject& object, const Evidence& evidence, Time at);

/**
 * The certificate of one of the signers of an object. An OCSP response that is of somebody else is
 * nothing to it: it may be of another signer.
 */
Judgement judgeSigner(const crypto::x509::Certificate& certificate, const Evidence& evidence,
                      Time at);

/**
 * RFC 6960 4.2.2.2.1: unless its certificate says that nobody need ask, the responder's may have
 * been revoked as any other's: before it answered, or so that its earlier answers count no more
 * (NotAuthorised). StatusNotTold: no list tells of it; only "revoked" is believed of it then.
 */
std::optional<Error> faultOfResponder(const crypto::ocsp::Response& response,
                                      const crypto::x509::Certificate& issuer,
                                      const Evidence& evidence);

/**
 * RFC 3161 4: revoked until now for another reason than unspecified, affiliationChanged,
 * superseded or cessationOfOperation, or without one: what was signed before counts no more.
 */
std::optional<Error> undoneSince(const crypto::x509::Certificate& signer, const Evidence& evidence,
                                 Time signedAt);

/** The member of the chain whose key signed the object; null where none did. */
const crypto::x509::Certificate* issuerOf(const SignedObject& object, const Evidence& evidence);

/** A reason's times, RFC 3339 in UTC, as the desk's clock has them. */
Error inCivilTime(Error reason, std::chrono::seconds utcOffset);

/** The same of all reasons. */
void toCivilTime(Judgement& judgement, std::chrono::seconds utcOffset);

} // namespace model
