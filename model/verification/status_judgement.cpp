// SPDX-License-Identifier: Apache-2.0
#include "model/verification/status_judgement.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "crypto/x509/hash.h"

namespace model {

namespace {

namespace ocsp = crypto::ocsp;
namespace x509 = crypto::x509;

bool isIssuer(const x509::Certificate& ca, const ocsp::CertificateId& id) {
    const auto name = x509::hashOf(id.digestOid, ca.subjectDer);
    const auto key = x509::hashOf(id.digestOid, ca.publicKeyBits);
    return name && key && *name == id.issuerNameHash && *key == id.issuerKeyHash;
}

const x509::Certificate* issuerIn(const Evidence& evidence, const ocsp::CertificateId& id) {
    for (const x509::Certificate& ca : evidence.chain)
        if (isIssuer(ca, id)) return &ca;
    return nullptr;
}

void makeWorse(Judgement& judgement, Verdict verdict, Error reason) {
    if (judgement.verdict != Verdict::Wanting) judgement.verdict = verdict;
    judgement.reasons.push_back(std::move(reason));
}

/** RFC 6960 4.2.2.1. */
void judgeTimes(Judgement& judgement, const ocsp::SingleResponse& single, const Evidence& evidence,
                Time at) {
    const Time until = single.nextUpdate.value_or(single.thisUpdate + evidence.answersHold);
    const char* fault = at < single.thisUpdate ? "status-not-yet-valid"
                        : until < at           ? "status-out-of-date"
                                               : nullptr;
    if (fault) makeWorse(judgement, Verdict::Wanting, {ErrorCode::ChainInvalid, {fault}, "OCSP"});
}

/** Two statuses of one certificate. */
bool contradictsItself(const ocsp::Response& response) {
    std::map<std::tuple<std::string, Bytes, Bytes>, ocsp::CertificateStatus> said;
    return std::any_of(
        response.responses.begin(), response.responses.end(), [&](const ocsp::SingleResponse& one) {
            const auto& id = one.id;
            return said.try_emplace({id.digestOid, id.issuerKeyHash, id.serial}, one.status)
                       .first->second != one.status;
        });
}

void judgeSingle(StatusJudgement& judged, const ocsp::Response& response,
                 const ocsp::SingleResponse& single, const Evidence& evidence, Time at) {
    const x509::Certificate* issuer = issuerIn(evidence, single.id);
    judged.told.push_back(
        {single.id.serial,
         issuer ? QString::fromStdString(x509::displayName(issuer->subject)) : QString(),
         single.status, single.thisUpdate, single.nextUpdate, single.revokedAt, single.reason});
    if (!issuer)
        return makeWorse(judged.judgement, Verdict::CannotTell,
                         {ErrorCode::MissingIssuer,
                          {crypto::toHex(single.id.issuerKeyHash)},
                          "OCSP response's CA"});
    const ocsp::ResponseCheck check = ocsp::verify(response, *issuer, evidence.chain);
    if (check.responder && judged.responder.isEmpty())
        judged.responder = QString::fromStdString(x509::displayName(check.responder->subject));
    for (const Error& fault : check.faults) {
        const bool isMissing = fault.code == ErrorCode::SignerMissing ||
                               fault.code == ErrorCode::UnsupportedAlgorithm ||
                               fault.code == ErrorCode::ChainInvalid; // an extension
        makeWorse(judged.judgement, isMissing ? Verdict::CannotTell : Verdict::Wanting, fault);
    }
    if (auto fault = faultOfResponder(response, *issuer, evidence)) {
        const bool isUntold = fault->code == ErrorCode::StatusNotTold;
        makeWorse(judged.judgement, isUntold ? Verdict::CannotTell : Verdict::Wanting,
                  std::move(*fault));
    }
    if (auto fault = ocsp::faultOf(single))
        makeWorse(judged.judgement, Verdict::CannotTell, std::move(*fault));
    judgeTimes(judged.judgement, single, evidence, at);
    Judgement ofCa = judgeSigner(*issuer, evidence, at);
    if (ofCa.verdict != Verdict::Good)
        for (Error& reason : ofCa.reasons)
            makeWorse(judged.judgement, ofCa.verdict, std::move(reason));
    if (judged.judgement.protocol.links.empty())
        judged.judgement.protocol = std::move(ofCa.protocol);
}

} // namespace

StatusJudgement judgeResponse(const ocsp::Response& response, const Evidence& evidence, Time at) {
    StatusJudgement judged{QString::fromStdString(x509::displayName(response.responder)),
                           response.producedAt};
    judged.judgement.verdict = Verdict::Good;
    if (response.responses.empty())
        makeWorse(judged.judgement, Verdict::CannotTell,
                  {ErrorCode::ValueMissing, {"OCSP response"}});
    for (const ocsp::SingleResponse& single : response.responses)
        judgeSingle(judged, response, single, evidence, at);
    if (contradictsItself(response))
        makeWorse(judged.judgement, Verdict::CannotTell,
                  {ErrorCode::ChainInvalid, {"status-contradicts"}, "OCSP"});
    return judged;
}

} // namespace model
