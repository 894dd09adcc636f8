// SPDX-License-Identifier: Apache-2.0
#include "model/verification/signature_judgement.h"

#include <algorithm>

#include "crypto/x509/view.h"
#include "model/verification/verdict.h"

namespace model {

namespace {

namespace cms = crypto::cms;
namespace tsp = crypto::tsp;
namespace x509 = crypto::x509;

/** The imprint may be of another document as well: nobody can tell that it is not. */
bool isWeakStamp(const Error& fault) {
    return fault.code == ErrorCode::WeakSignature && !fault.arguments.empty() &&
           fault.arguments.front() == "weak-stamp";
}

/** Something is not here to judge by, or proves nothing; all else is wrong with the signature. */
bool isMissing(const Error& fault) {
    return isWeakStamp(fault) || fault.code == ErrorCode::SignerMissing ||
           fault.code == ErrorCode::ContentMissing ||
           fault.code == ErrorCode::UnsupportedAlgorithm || fault.code == ErrorCode::MissingIssuer;
}

Verdict verdictOf(const std::vector<Error>& faults) {
    if (faults.empty()) return Verdict::Good;
    return std::all_of(faults.begin(), faults.end(), isMissing) ? Verdict::CannotTell
                                                                : Verdict::Wanting;
}

/** What is wrong outweighs what cannot be told. */
Verdict worse(Verdict one, Verdict other) {
    if (one == Verdict::Wanting || other == Verdict::Wanting) return Verdict::Wanting;
    return one == Verdict::Good ? other : Verdict::CannotTell;
}

QString nameOf(const x509::Certificate& certificate) {
    return QString::fromStdString(x509::displayName(certificate.subject));
}

QString nameOf(const cms::Signer& signer) {
    if (signer.issuerDer.empty())
        return QString::fromStdString(crypto::toHex(signer.keyIdentifier));
    return QStringLiteral("%1, %2").arg(QString::fromStdString(x509::displayName(signer.issuer)),
                                        QString::fromStdString(crypto::toHex(signer.serial)));
}

/** RFC 5280 4.2.1.3: a key that says what it is for, and not that, signs no documents. */
bool maySignDocuments(const x509::Certificate& certificate) {
    const x509::Extension* usage = x509::findExtension(certificate.extensions, x509::oid::keyUsage);
    if (!usage) return true;
    constexpr unsigned digitalSignature = 0x80, nonRepudiation = 0x40;
    return usage->value.size() >= 4 && (usage->value[3] & (digitalSignature | nonRepudiation)) != 0;
}

/** The earliest of those that the condition allows. */
template <typename Condition>
const StampJudgement* earliest(const std::vector<StampJudgement>& stamps, Condition condition) {
    const StampJudgement* best = nullptr;
    for (const StampJudgement& one : stamps)
        if (condition(one) && (!best || one.time < best->time)) best = &one;
    return best;
}

/** What cannot be told of a stamp's authority proves no time. */
const StampJudgement* provenStamp(const std::vector<StampJudgement>& stamps) {
    return earliest(stamps, [](const auto& one) { return one.verdict == Verdict::Good; });
}

/**
 * It proves its time unless its authority was revoked, which nobody has said, its root is none
 * to trust, or its imprint is weak. On a path up to a root that is all that cannot be told,
 * whichever word says it: a list that is missing, out of date or of a later moment, an answer that
 * is not believed.
 */
bool mayProveItsTime(const StampJudgement& stamp) {
    if (stamp.verdict != Verdict::CannotTell || !stamp.ofAuthority ||
        !stamp.ofAuthority->protocol.reachesRoot)
        return false;
    const auto ofAuthority = static_cast<std::ptrdiff_t>(stamp.ofAuthority->reasons.size());
    return std::all_of(stamp.reasons.begin(), stamp.reasons.end() - ofAuthority, isWeakStamp);
}

const StampJudgement* halfStamp(const std::vector<StampJudgement>& stamps) {
    return earliest(stamps, mayProveItsTime);
}

void judgeCertificate(SignerJudgement& judged, const x509::Certificate& certificate,
                      const StampJudgement* stamp, const Evidence& evidence) {
    if (stamp) {
        judged.judgedAt = JudgedAt::Stamped;
        judged.at = stamp->time;
    }
    judged.ofCertificate = judgeSigner(certificate, evidence, judged.at);
    judged.verdict = worse(judged.verdict, judged.ofCertificate->verdict);
}

std::vector<StampJudgement> stampsOf(const cms::Signer& signer, Evidence& evidence, Time at) {
    std::vector<StampJudgement> stamps;
    for (const Bytes& encoded : signer.timeStamps) {
        const auto token = tsp::Token::parse(encoded);
        if (token) {
            stamps.push_back(judgeStamp(*token, ByteView(signer.signature), evidence, at));
            continue;
        }
        StampJudgement unreadable;
        unreadable.reasons = {token.error()};
        stamps.push_back(std::move(unreadable));
    }
    return stamps;
}

SignerJudgement judgeOne(const cms::Signer& signer, cms::SignerCheck check, Evidence& evidence,
                         Time at) {
    SignerJudgement judged{check.certificate ? nameOf(*check.certificate) : nameOf(signer)};
    judged.digest = QString::fromStdString(x509::longName(signer.digestOid));
    judged.algorithm = QString::fromStdString(x509::longName(signer.signatureOid));
    judged.claimed = signer.signingTime;
    judged.stamps = stampsOf(signer, evidence, at);
    judged.faults = std::move(check.faults);
    judged.at = at;
    if (!check.certificate) {
        judged.verdict = verdictOf(judged.faults);
        return judged;
    }
    const x509::Certificate& certificate = *check.certificate;
    judged.serial = certificate.serial;
    if (!maySignDocuments(certificate))
        judged.faults.push_back({ErrorCode::NotAuthorised,
                                 {x509::displayName(certificate.subject)},
                                 "key usage",
                                 "RFC 5280 4.2.1.3"});
    judged.verdict = verdictOf(judged.faults);
    judgeCertificate(judged, certificate, provenStamp(judged.stamps), evidence);
    const StampJudgement* half = halfStamp(judged.stamps);
    if (judged.judgedAt == JudgedAt::Stamped || judged.ofCertificate->verdict == Verdict::Good ||
        !half)
        return judged;
    // The certificate does not hold at that moment: by the stamp it may have.
    judged.verdict = worse(verdictOf(judged.faults), half->verdict);
    judgeCertificate(judged, certificate, half, evidence);
    return judged;
}

void toCivil(std::vector<Error>& reasons, std::chrono::seconds utcOffset) {
    for (Error& reason : reasons)
        reason = inCivilTime(std::move(reason), utcOffset);
}

/** Of a moment that has not come, or not by then: it proves nothing, and is not wrong yet. */
void judgeTime(StampJudgement& judged, const Evidence& evidence, Time at) {
    if (judged.time <= std::min(at, evidence.now.value_or(at))) return;
    judged.reasons.push_back({ErrorCode::ChainInvalid, {"stamp-not-yet-valid"}, "time stamp"});
    judged.verdict = worse(judged.verdict, Verdict::CannotTell);
}

/** RFC 3161 4: whose key was compromised since may have stamped any time with it. */
void judgeSince(StampJudgement& judged, const x509::Certificate& authority,
                const Evidence& evidence) {
    if (judged.ofAuthority->revocation == Revocation::Revoked) return; // is said already
    auto undone = undoneSince(authority, evidence, judged.time);
    if (!undone) return;
    judged.reasons.push_back(std::move(*undone));
    judged.verdict = Verdict::Wanting;
}

} // namespace

bool SignerJudgement::isHalf() const {
    return verdict == Verdict::CannotTell && isOnlyStatusMissing(reasons());
}

std::vector<Error> SignerJudgement::reasons() const {
    std::vector<Error> all = faults;
    if (ofCertificate)
        all.insert(all.end(), ofCertificate->reasons.begin(), ofCertificate->reasons.end());
    if (judgedAt != JudgedAt::Stamped || provenStamp(stamps)) return all;
    const StampJudgement* half = halfStamp(stamps);
    if (half) all.insert(all.end(), half->reasons.begin(), half->reasons.end());
    return all;
}

StampJudgement judgeStamp(const tsp::Token& token, std::optional<ByteView> stamped,
                          Evidence& evidence, Time at) {
    addEmbedded(evidence, token.signedData);
    tsp::TokenCheck check = tsp::verify(token, stamped, evidence.chain);
    StampJudgement judged{token.time, {}, token.serial};
    judged.reasons = std::move(check.faults);
    judged.verdict = verdictOf(judged.reasons);
    judgeTime(judged, evidence, at);
    if (!check.authority) return judged;
    judged.authority = nameOf(*check.authority);
    judged.ofAuthority = judgeSigner(*check.authority, evidence, token.time);
    const auto& more = judged.ofAuthority->reasons;
    judged.reasons.insert(judged.reasons.end(), more.begin(), more.end());
    judged.verdict = worse(judged.verdict, judged.ofAuthority->verdict);
    judgeSince(judged, *check.authority, evidence);
    return judged;
}

SignatureJudgement judgeSignature(const cms::SignedData& signedData,
                                  std::optional<ByteView> document, Evidence& evidence, Time at) {
    SignatureJudgement judged{signedData.content.has_value()};
    addEmbedded(evidence, signedData);
    auto checks = cms::verify(signedData, document, evidence.chain);
    for (std::size_t place = 0; place < checks.size(); ++place)
        judged.signers.push_back(
            judgeOne(signedData.signers[place], std::move(checks[place]), evidence, at));
    return judged;
}

Judgement wholeOf(const SignatureJudgement& signature) {
    Judgement whole{
        signature.signers.empty() ? Verdict::CannotTell : Verdict::Good, {}, Revocation::Good};
    bool isRevoked = false;
    for (const SignerJudgement& signer : signature.signers) {
        whole.verdict = worse(whole.verdict, signer.verdict);
        for (Error& reason : signer.reasons())
            whole.reasons.push_back(std::move(reason));
        isRevoked = isRevoked || (signer.ofCertificate &&
                                  signer.ofCertificate->revocation == Revocation::Revoked);
    }
    if (isRevoked)
        whole.revocation = Revocation::Revoked;
    else if (whole.isHalf())
        whole.revocation = Revocation::NotChecked;
    else if (whole.verdict != Verdict::Good)
        whole.revocation = Revocation::Unknown;
    return whole;
}

void toCivilTime(StampJudgement& stamp, std::chrono::seconds utcOffset) {
    toCivil(stamp.reasons, utcOffset);
    if (stamp.ofAuthority) toCivilTime(*stamp.ofAuthority, utcOffset);
}

void toCivilTime(SignatureJudgement& signature, std::chrono::seconds utcOffset) {
    for (SignerJudgement& signer : signature.signers) {
        toCivil(signer.faults, utcOffset);
        if (signer.ofCertificate) toCivilTime(*signer.ofCertificate, utcOffset);
        for (StampJudgement& stamp : signer.stamps)
            toCivilTime(stamp, utcOffset);
    }
}

} // namespace model
