// SPDX-License-Identifier: Apache-2.0
#include "model/verification/signature_judgement.h"

#include <algorithm>

#include "crypto/x509/view.h"

namespace model {

namespace {

namespace cms = crypto::cms;
namespace tsp = crypto::tsp;
namespace x509 = crypto::x509;

/** Something is not here to judge by; all else is wrong with the signature. */
bool isMissing(const Error& fault) {
    return fault.code == ErrorCode::SignerMissing || fault.code == ErrorCode::ContentMissing ||
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

/** The earliest that holds; what cannot be told of a stamp's authority proves no time. */
const StampJudgement* provenStamp(const std::vector<StampJudgement>& stamps) {
    const StampJudgement* best = nullptr;
    for (const StampJudgement& one : stamps)
        if (one.verdict == Verdict::Good && (!best || one.time < best->time)) best = &one;
    return best;
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
    if (const StampJudgement* stamp = provenStamp(judged.stamps)) {
        judged.judgedAt = JudgedAt::Stamped;
        judged.at = stamp->time;
    }
    if (check.certificate) {
        judged.serial = check.certificate->serial;
        if (!maySignDocuments(*check.certificate))
            judged.faults.push_back({ErrorCode::NotAuthorised,
                                     {x509::displayName(check.certificate->subject)},
                                     "key usage",
                                     "RFC 5280 4.2.1.3"});
        judged.ofCertificate = judgeSigner(*check.certificate, evidence, judged.at);
    }
    judged.verdict = verdictOf(judged.faults);
    if (judged.ofCertificate) judged.verdict = worse(judged.verdict, judged.ofCertificate->verdict);
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
    if (verdict != Verdict::Good) return false;
    const StampJudgement* stamp = judgedAt == JudgedAt::Stamped ? provenStamp(stamps) : nullptr;
    return (ofCertificate && ofCertificate->isHalf()) ||
           (stamp && stamp->ofAuthority && stamp->ofAuthority->isHalf());
}

std::vector<Error> SignerJudgement::reasons() const {
    std::vector<Error> all = faults;
    if (ofCertificate)
        all.insert(all.end(), ofCertificate->reasons.begin(), ofCertificate->reasons.end());
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
    bool isRevoked = false, isHalf = false;
    for (const SignerJudgement& signer : signature.signers) {
        whole.verdict = worse(whole.verdict, signer.verdict);
        for (Error& reason : signer.reasons())
            whole.reasons.push_back(std::move(reason));
        isHalf = isHalf || signer.isHalf();
        isRevoked = isRevoked || (signer.ofCertificate &&
                                  signer.ofCertificate->revocation == Revocation::Revoked);
    }
    if (isRevoked)
        whole.revocation = Revocation::Revoked;
    else if (whole.verdict != Verdict::Good)
        whole.revocation = Revocation::Unknown;
    else if (isHalf)
        whole.revocation = Revocation::NotChecked;
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
