// SPDX-License-Identifier: Apache-2.0
#include "crypto/ocsp/status_answer.h"

#include <algorithm>

#include "crypto/x509/list_scope.h"

namespace crypto::ocsp {

namespace {

x509::StatusAnswer::Status statusOf(CertificateStatus status) {
    switch (status) {
    case CertificateStatus::Good:
        return x509::StatusAnswer::Status::Good;
    case CertificateStatus::Revoked:
        return x509::StatusAnswer::Status::Revoked;
    case CertificateStatus::Unknown:
        break;
    }
    return x509::StatusAnswer::Status::Unknown;
}

/** By name, or by the certificate whose key signed. */
std::string responderOf(const Response& response, const ResponseCheck& check) {
    if (!response.responderDer.empty()) return x509::displayName(response.responder);
    return check.responder ? x509::displayName(check.responder->subject) : std::string();
}

x509::StatusAnswer answerOf(const Response& response, const SingleResponse& single,
                            const x509::Certificate& certificate, const x509::Certificate& issuer,
                            const std::vector<x509::Certificate>& chain) {
    const ResponseCheck check = verify(response, issuer, chain);
    x509::StatusAnswer answer;
    answer.serial = certificate.serial;
    answer.issuerDer = certificate.issuerDer;
    answer.issuerKeyInfo = issuer.publicKeyInfo;
    answer.responder = responderOf(response, check);
    answer.status = statusOf(single.status);
    answer.thisUpdate = single.thisUpdate;
    answer.nextUpdate = single.nextUpdate;
    answer.revokedAt = single.revokedAt;
    answer.reason = single.reason;
    if (!check.isGood()) answer.signerFault = check.faults.front();
    if (!answer.signerFault) answer.signerFault = faultOf(single);
    return answer;
}

/** Where one response says more than one thing of a certificate, the good of it is not believed. */
std::vector<x509::StatusAnswer> answersOfIssuer(const Response& response,
                                                const x509::Certificate& certificate,
                                                const x509::Certificate& issuer,
                                                const std::vector<x509::Certificate>& chain) {
    std::vector<x509::StatusAnswer> answers;
    for (const SingleResponse& single : response.responses)
        if (single.id.isOf(certificate, issuer))
            answers.push_back(answerOf(response, single, certificate, issuer, chain));
    const bool isContradicted = std::any_of(answers.begin(), answers.end(), [&](const auto& one) {
        return one.status != answers.front().status || one.signerFault;
    });
    for (x509::StatusAnswer& one : answers)
        if (isContradicted && !one.signerFault && one.status != x509::StatusAnswer::Status::Revoked)
            one.signerFault = Error{ErrorCode::ChainInvalid, {"status-contradicts"}, "OCSP"};
    return answers;
}

} // namespace

std::vector<x509::StatusAnswer> answersOf(const Response& response,
                                          const x509::Certificate& certificate,
                                          const std::vector<x509::Certificate>& chain) {
    std::vector<x509::StatusAnswer> answers;
    for (const x509::Certificate& issuer : chain) {
        if (!x509::isSameName(issuer.subjectDer, certificate.issuerDer)) continue;
        const bool isKnown = std::any_of(answers.begin(), answers.end(), [&](const auto& one) {
            return one.issuerKeyInfo == issuer.publicKeyInfo;
        });
        if (isKnown) continue;
        for (auto& answer : answersOfIssuer(response, certificate, issuer, chain))
            answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace crypto::ocsp
