// SPDX-License-Identifier: Apache-2.0
#include "model/verification/judgement.h"

#include <algorithm>

#include <QDateTime>

#include "crypto/provider/provider.h"
#include "crypto/x509/sign.h"
#include "model/access/clock_guard.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

x509::Verification verify(const x509::Certificate& certificate, const Evidence& evidence, Time at) {
    return x509::verifyCertificate(certificate, evidence.chain, evidence.crls, at, evidence.now);
}

x509::Verification verify(const x509::Crl& crl, const Evidence& evidence, Time at) {
    return x509::verifyCrl(crl, evidence.chain, evidence.crls, at);
}

/** No chain has a say in it. */
x509::Verification verify(const x509::Request& request, const Evidence&, Time) {
    const Status proven = request.verify();
    if (proven) return {Verdict::Good};
    const bool isForged = proven.error().code == ErrorCode::SignatureInvalid;
    return {isForged ? Verdict::Wanting : Verdict::CannotTell, {proven.error()}};
}

Revocation revocationOf(const SignedObject& object, const Evidence& evidence,
                        const x509::Verification& verification) {
    if (!std::holds_alternative<x509::Certificate>(object)) return Revocation::NotApplicable;
    if (evidence.crls.empty()) return Revocation::NotChecked;
    if (verification.verdict == Verdict::Good) return Revocation::Good;
    const bool revoked =
        std::any_of(verification.reasons.begin(), verification.reasons.end(),
                    [](const Error& one) { return one.code == ErrorCode::CertificateRevoked; });
    return revoked ? Revocation::Revoked : Revocation::Unknown;
}

/** By the list that told of it; a delta list is named last. */
std::optional<Listing> listingOf(const x509::Verification& verification) {
    if (verification.protocol.links.empty()) return {};
    const x509::CheckedLink& own = verification.protocol.links.front();
    if (own.sources.empty()) return {};
    return Listing{own.sources.back().number, own.reason};
}

const Bytes* issuerName(const SignedObject& object) {
    if (const auto* certificate = std::get_if<x509::Certificate>(&object))
        return &certificate->issuerDer;
    if (const auto* crl = std::get_if<x509::Crl>(&object)) return &crl->issuerDer;
    return nullptr;
}

} // namespace

Judgement judge(const SignedObject& object, const Evidence& evidence, Time at) {
    auto verification =
        std::visit([&](const auto& one) { return verify(one, evidence, at); }, object);
    const Revocation revocation = revocationOf(object, evidence, verification);
    Judgement judgement{verification.verdict, std::move(verification.reasons), revocation};
    if (revocation == Revocation::Revoked) judgement.listing = listingOf(verification);
    return judgement;
}

const x509::Certificate* issuerOf(const SignedObject& object, const Evidence& evidence) {
    const Bytes* name = issuerName(object);
    if (!name || !crypto::provider::registerCrypto()) return nullptr;
    const Bytes& der = std::visit([](const auto& one) -> const Bytes& { return one.der; }, object);
    for (const x509::Certificate& ca : evidence.chain)
        if (ca.subjectDer == *name && x509::verifySigned(der, ca.publicKeyInfo)) return &ca;
    return nullptr;
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
