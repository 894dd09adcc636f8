// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/verification/judgement.h"

namespace model {

/** What an OCSP response says of one certificate. */
struct ToldStatus {
    Bytes serial;
    QString issuer; // empty where its certificate is not here
    crypto::ocsp::CertificateStatus status = crypto::ocsp::CertificateStatus::Unknown;
    Time thisUpdate;
    std::optional<Time> nextUpdate = {};
    std::optional<Time> revokedAt = {};
    std::optional<int> reason = {}; // RFC 5280 5.3.1
};

/** An OCSP response by itself: whether it is to be believed, and what it says. */
struct StatusJudgement {
    QString responder;
    Time producedAt;
    std::vector<ToldStatus> told = {};
    Judgement judgement = {}; // its protocol is of the CA that it answers for
};

/**
 * Its signature and its signer's right to answer, its times, and the CA: the verdict is of the
 * response, whatever it says of the certificate.
 */
StatusJudgement judgeResponse(const crypto::ocsp::Response& response, const Evidence& evidence,
                              Time at);

} // namespace model
