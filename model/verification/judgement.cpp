// SPDX-License-Identifier: Apache-2.0
#include "model/verification/judgement.h"

#include <algorithm>

#include <QDateTime>

#include "crypto/ocsp/status_answer.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/sign.h"
#include "model/access/clock_guard.h"
#include "model/verification/verdict.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

constexpr const char* noCheckOfResponder = "1.3.6.1.5.5.7.48.1.5"; // id-pkix-ocsp-nocheck

/** RFC 3161 4: only these leave what was signed before the revocation as it was. */
bool leavesWhatWasBefore(std::optional<int> reason) {
    constexpr int unspecified = 0, affiliationChanged = 3, superseded = 4, cessation = 5;
    return reason == unspecified || reason == affiliationChanged || reason == superseded ||
           reason == cessation;
}

std::optional<Error> undoneBy(const x509::Verification& today) {
    const auto& links = today.protocol.links;
    if (links.empty() || links.front().status != x509::CertificateStatus::Revoked ||
        leavesWhatWasBefore(links.front().reason) || today.reasons.empty())
        return {};
    return today.reasons.front();
}

Error unauthorised(const x509::Certificate& responder, const Error& fault) {
    return {ErrorCode::NotAuthorised,
            {x509::displayName(responder.subject)},
            "OCSP responder: " + crypto::describe(fault),
            "RFC 6960 4.2.2.2.1"};
}

/**
 * Without the answers: this is asked of those who give them. A responder that no list tells of is
 * one nobody knows not to be revoked; where its path reaches no root, that of its CA says so.
 */
std::optional<Error> faultOf(const x509::Certificate& responder, Time producedAt,
                             const Evidence& evidence) {
    const auto verifiedAt = [&](Time at) {
        return x509::verifyCertificate(responder,
                                       {evidence.chain, evidence.crls, at, evidence.now});
    };
    const auto then = verifiedAt(producedAt);
    if (then.verdict == Verdict::Wanting) return unauthorised(responder, then.reasons.front());
    if (evidence.now && producedAt < *evidence.now)
        if (const auto undone = undoneBy(verifiedAt(*evidence.now)))
            return unauthorised(responder, *undone);
    const x509::PathProtocol& path = then.protocol;
    if (!path.reachesRoot || path.links.front().status == x509::CertificateStatus::Good) return {};
    return Error{ErrorCode::StatusNotTold,
                 {x509::displayName(responder.subject)},
                 "OCSP responder",
                 "RFC 6960 4.2.2.2.1"};
}

/** What each response says of this certificate. */
void addAnswers(std::vector<x509::StatusAnswer>& answers, const Evidence& evidence,
                const x509::Certificate& certificate) {
    for (const crypto::ocsp::Response& response : evidence.responses) {
        for (auto& answer : crypto::ocsp::answersOf(response, certificate, evidence.chain)) {
            for (const x509::Certificate& issuer : evidence.chain)
                if (!answer.signerFault && issuer.publicKeyInfo == answer.issuerKeyInfo)
                    answer.signerFault = faultOfResponder(response, issuer, evidence);
            answers.push_back(std::move(answer));
        }
    }
}

/** For the paths of this certificate; null: of a list's signer, who is one of the chain. */
x509::PathEvidence pathEvidence(const Evidence& evidence, const x509::Certificate* own, Time at) {
    x509::PathEvidence path{evidence.chain, evidence.crls, at, evidence.now};
    path.answersHold = evidence.answersHold;
    if (own) addAnswers(path.answers, evidence, *own);
    for (const x509::Certificate& ca : evidence.chain)
        if (!x509::isRoot(ca) && !(own && own->der == ca.der))
            addAnswers(path.answers, evidence, ca);
    return path;
}

bool isAnswerOf(const x509::StatusAnswer& answer, const x509::Certificate& certificate) {
    return answer.serial == certificate.serial && answer.issuerDer == certificate.issuerDer;
}

/** An answer was brought, and it is about another certificate: that is worth a word. */
void tellOfStrangeAnswers(x509::Verification& verification, const x509::Certificate& certificate,
                          const Evidence& evidence, const x509::PathEvidence& path) {
    if (evidence.responses.empty() || verification.protocol.links.empty()) return;
    const auto status = verification.protocol.links.front().status;
    const bool isTold =
        status != x509::CertificateStatus::NotAsked && status != x509::CertificateStatus::NotTold;
    const bool isMeant =
        std::any_of(path.answers.begin(), path.answers.end(),
                    [&](const auto& answer) { return isAnswerOf(answer, certificate); });
    if (isTold || isMeant || verification.verdict == Verdict::Wanting) return;
    verification.verdict = Verdict::CannotTell;
    verification.protocol.links.front().status = x509::CertificateStatus::NotTold;
    const Error strange{ErrorCode::ChainInvalid, {"status-of-another"}, "OCSP"};
    verification.reasons.push_back(strange);
    verification.protocol.links.front().reasons.push_back(strange);
}

x509::Verification verify(const x509::Certificate& certificate, const Evidence& evidence, Time at) {
    const x509::PathEvidence path = pathEvidence(evidence, &certificate, at);
    auto verification = x509::verifyCertificate(certificate, path);
    tellOfStrangeAnswers(verification, certificate, evidence, path);
    return verification;
}

x509::Verification verify(const x509::Crl& crl, const Evidence& evidence, Time at) {
    return x509::verifyCrl(crl, pathEvidence(evidence, nullptr, at));
}

/** No chain has a say in it. */
x509::Verification verify(const x509::Request& request, const Evidence&, Time) {
    const Status proven = request.verify();
    if (proven) return {Verdict::Good};
    const bool isForged = proven.error().code == ErrorCode::SignatureInvalid;
    return {isForged ? Verdict::Wanting : Verdict::CannotTell, {proven.error()}};
}

/** Good only where a list or an answer said so; a root is in none, and is trusted all the same. */
Revocation revocationOf(const SignedObject& object, const Evidence& evidence,
                        const x509::Verification& verification) {
    if (!std::holds_alternative<x509::Certificate>(object)) return Revocation::NotApplicable;
    const auto& links = verification.protocol.links;
    const auto status = links.empty() ? x509::CertificateStatus::NotTold : links.front().status;
    const bool isAnchor = status == x509::CertificateStatus::TrustAnchor;
    if (!isAnchor && evidence.crls.empty() && evidence.responses.empty())
        return Revocation::NotChecked;
    switch (status) {
    case x509::CertificateStatus::NotAsked:
        return Revocation::NotChecked;
    case x509::CertificateStatus::Revoked:
        return Revocation::Revoked;
    case x509::CertificateStatus::TrustAnchor:
        return Revocation::NotApplicable;
    case x509::CertificateStatus::Good:
        if (verification.verdict == Verdict::Good) return Revocation::Good;
        break;
    case x509::CertificateStatus::NotTold:
        break;
    }
    return Revocation::Unknown;
}

/** By the list that told of it; a delta list is named last. */
std::optional<Listing> listingOf(const x509::Verification& verification) {
    if (verification.protocol.links.empty()) return {};
    const x509::CheckedLink& own = verification.protocol.links.front();
    if (own.sources.empty()) return {};
    return Listing{own.sources.back().number, own.reason};
}

Judgement judgementOf(const SignedObject& object, const Evidence& evidence,
                      x509::Verification verification) {
    conclude(verification, evidence);
    const Revocation revocation = revocationOf(object, evidence, verification);
    Judgement judgement{verification.verdict, std::move(verification.reasons), revocation};
    if (revocation == Revocation::Revoked) judgement.listing = listingOf(verification);
    judgement.protocol = std::move(verification.protocol);
    return judgement;
}

const Bytes* issuerName(const SignedObject& object) {
    if (const auto* certificate = std::get_if<x509::Certificate>(&object))
        return &certificate->issuerDer;
    if (const auto* crl = std::get_if<x509::Crl>(&object)) return &crl->issuerDer;
    return nullptr;
}

} // namespace

bool Judgement::isHalf() const {
    return verdict == Verdict::CannotTell && isOnlyStatusMissing(reasons);
}

Judgement judge(const SignedObject& object, const Evidence& evidence, Time at) {
    return judgementOf(
        object, evidence,
        std::visit([&](const auto& one) { return verify(one, evidence, at); }, object));
}

std::optional<Error> faultOfResponder(const crypto::ocsp::Response& response,
                                      const x509::Certificate& issuer, const Evidence& evidence) {
    const auto responder = crypto::ocsp::verify(response, issuer, evidence.chain).responder;
    if (!responder || responder->publicKeyInfo == issuer.publicKeyInfo ||
        x509::findExtension(responder->extensions, noCheckOfResponder))
        return {};
    return faultOf(*responder, response.producedAt, evidence);
}

std::optional<Error> undoneSince(const x509::Certificate& signer, const Evidence& evidence,
                                 Time signedAt) {
    if (!evidence.now || *evidence.now <= signedAt) return {};
    return undoneBy(
        x509::verifyCertificate(signer, pathEvidence(evidence, &signer, *evidence.now)));
}

Judgement judgeSigner(const x509::Certificate& certificate, const Evidence& evidence, Time at) {
    return judgementOf(
        certificate, evidence,
        x509::verifyCertificate(certificate, pathEvidence(evidence, &certificate, at)));
}

const x509::Certificate* issuerOf(const SignedObject& object, const Evidence& evidence) {
    const Bytes* name = issuerName(object);
    if (!name || !crypto::provider::registerCrypto()) return nullptr;
    const Bytes& der = std::visit([](const auto& one) -> const Bytes& { return one.der; }, object);
    for (const x509::Certificate& ca : evidence.chain)
        if (ca.subjectDer == *name && x509::verifySigned(der, ca.publicKeyInfo)) return &ca;
    return nullptr;
}

void toCivilTime(Judgement& judgement, std::chrono::seconds utcOffset) {
    for (Error& reason : judgement.reasons)
        reason = inCivilTime(std::move(reason), utcOffset);
    for (x509::CheckedLink& link : judgement.protocol.links)
        for (Error& reason : link.reasons)
            reason = inCivilTime(std::move(reason), utcOffset);
}

Error inCivilTime(Error reason, std::chrono::seconds utcOffset) {
    for (std::string& argument : reason.arguments) {
        const QString text = QString::fromStdString(argument);
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        if (!time.isValid() || !text.endsWith(QLatin1Char('Z'))) continue;
        const Time at{std::chrono::seconds(time.toSecsSinceEpoch())};
        argument = civilTimeText(at, utcOffset).toStdString();
    }
    return reason;
}

} // namespace model
