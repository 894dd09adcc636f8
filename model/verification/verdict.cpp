// SPDX-License-Identifier: Apache-2.0
#include "model/verification/verdict.h"

#include <algorithm>

#include "crypto/x509/hash.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

using x509::CertificateStatus;
using x509::Verdict;

/** In groups of eight, which a narrow place can break. */
std::string grouped(const std::string& digits) {
    std::string groups;
    for (std::size_t at = 0; at < digits.size(); at += 8)
        groups += (groups.empty() ? "" : " ") + digits.substr(at, 8);
    return groups;
}

/** Where a folder is trusted in the register's place, the root is to come into that. */
Error notTrusted(const x509::PathProtocol& path, const Evidence& evidence) {
    const auto digest = x509::hashOf(x509::oid::sha256, path.root);
    Error fault{
        ErrorCode::RootNotTrusted,
        {path.links.back().subject, digest ? grouped(crypto::toHex(*digest)) : std::string()}};
    if (evidence.trusted > evidence.ofRegister) fault.arguments.push_back("chain-folder");
    return fault;
}

bool isUnknown(const x509::CheckedLink& link) {
    return link.status == CertificateStatus::NotAsked || link.status == CertificateStatus::NotTold;
}

} // namespace

void conclude(x509::Verification& verification, const Evidence& evidence) {
    x509::PathProtocol& path = verification.protocol;
    if (!path.reachesRoot || path.links.empty()) return; // a request's; else the reasons say why
    const bool isRootTrusted = isTrusted(evidence, path.root);
    if (verification.verdict == Verdict::Good)
        for (std::size_t place = 0; place + 1 < path.links.size(); ++place)
            if (isUnknown(path.links[place]))
                verification.reasons.push_back(
                    {ErrorCode::StatusNotTold, {path.links[place].subject}});
    if (!isRootTrusted) {
        const Error fault = notTrusted(path, evidence);
        path.links.back().status = CertificateStatus::NotTold; // whatever it says of itself
        path.links.back().reasons.push_back(fault);
        // First what must be put right first; what is wanting is that under any root.
        const bool isWanting = verification.verdict == Verdict::Wanting;
        verification.reasons.insert(
            isWanting ? verification.reasons.end() : verification.reasons.begin(), fault);
    }
    if (verification.verdict == Verdict::Good && !verification.reasons.empty())
        verification.verdict = Verdict::CannotTell;
}

bool isOnlyStatusMissing(const std::vector<Error>& reasons) {
    return !reasons.empty() && std::all_of(reasons.begin(), reasons.end(), [](const Error& one) {
        return one.code == ErrorCode::StatusNotTold;
    });
}

} // namespace model
