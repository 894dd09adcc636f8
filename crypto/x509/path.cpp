// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/path.h"

#include <algorithm>
#include <map>

#include "crypto/x509/list_scope.h"
#include "crypto/x509/list_signer.h"
#include "crypto/x509/revocation.h"
#include "crypto/x509/time_text.h"

namespace crypto::x509 {

namespace {

/** Whether its own status must be told; CAs above are asked of what there is. */
enum class OwnStatus { Needed, IfGiven };

/** Certificates whose paths are being judged already: a list may be signed by what it lists. */
using InProgress = std::vector<Bytes>;

constexpr std::size_t mostInProgress = 4; // foreign lists that are signed in a long ring

/** Of as many signers as lists, each list of whom asks for all others, there are lists^4. */
constexpr int mostSignersJudged = 600; // six of them: 6 + 6*5 + 6*5*4 + 6*5*4*3 = 516

struct Judged {
    Verification verification;
    Bytes root; // its DER; empty where the path reaches none
};

/** The signers of lists that were judged for one verification, each beside those in progress. */
struct Signers {
    std::map<InProgress, Bytes> roots = {}; // empty: the last of them does not hold
    int left = mostSignersJudged;
    bool isExhausted = false;
};

Judged judgePath(const Certificate& certificate, const PathEvidence& evidence, OwnStatus ownStatus,
                 const InProgress& inProgress, Signers& signers);

/** The root of a signer that holds; empty where it does not. */
Bytes rootOf(const Certificate& signer, const PathEvidence& evidence, const InProgress& inProgress,
             Signers& signers) {
    InProgress further = inProgress;
    further.push_back(signer.der);
    if (const auto known = signers.roots.find(further); known != signers.roots.end())
        return known->second;
    if (signers.left == 0) {
        signers.isExhausted = true;
        return {};
    }
    --signers.left;
    Judged judged = judgePath(signer, evidence, OwnStatus::IfGiven, further, signers);
    if (judged.verification.verdict != Verdict::Good) judged.root.clear();
    return signers.roots.emplace(std::move(further), std::move(judged.root)).first->second;
}

CheckedLink checkedOf(const Certificate& link, bool isAsked) {
    return {displayName(link.subject),
            displayName(link.issuer),
            link.serial,
            link.notBefore,
            link.notAfter,
            isAsked ? CertificateStatus::NotTold : CertificateStatus::NotAsked};
}

PathProtocol protocolOf(const Chain& chain, const PathEvidence& evidence) {
    PathProtocol protocol{evidence.at};
    for (const Certificate& link : chain.links)
        protocol.links.push_back(checkedOf(link, evidence.tellsOfStatus()));
    protocol.reachesRoot = chain.isWhole();
    if (chain.isWhole()) {
        protocol.root = chain.links.back().der;
        protocol.links.back().status = CertificateStatus::TrustAnchor;
    }
    for (const auto& fault : {chain.fault, chain.dates, chain.weak})
        if (fault) protocol.links[fault->link].reasons.push_back(fault->reason);
    return protocol;
}

/** Whoever asks of a certificate means its own revocation. */
Error revokedReason(const CheckedLink& link, std::size_t place) {
    if (place > 0) return {ErrorCode::ChainInvalid, {"ca-revoked"}, link.subject};
    return {ErrorCode::CertificateRevoked, {timeText(link.revokedAt.value_or(Time()))}};
}

/** What the lists and answers say of each link; the first revoked, the first that none tells of. */
struct Told {
    std::optional<Error> revoked = {};
    std::optional<Error> doubt = {};
};

void note(Told& told, CheckedLink& checked, LinkStatus status, std::size_t place,
          OwnStatus ownStatus) {
    const bool isAnchor = checked.status == CertificateStatus::TrustAnchor;
    const bool isNeeded = place == 0 && ownStatus == OwnStatus::Needed;
    if (status.status != CertificateStatus::NotTold || status.isInDoubt || !isAnchor)
        checked.status = status.status;
    checked.sources = std::move(status.sources);
    checked.revokedAt = status.revokedAt;
    checked.reason = status.reason;
    if (status.status == CertificateStatus::Revoked) {
        const Error reason = revokedReason(checked, place);
        checked.reasons.push_back(reason);
        if (!told.revoked) told.revoked = reason;
    }
    if (!status.doubt) return;
    if (!isAnchor || status.isInDoubt) checked.reasons.push_back(*status.doubt);
    if (!told.doubt && (isNeeded || status.isInDoubt)) told.doubt = std::move(status.doubt);
}

Told askOfStatus(const Chain& chain, PathProtocol& protocol, const PathEvidence& evidence,
                 OwnStatus ownStatus, const InProgress& inProgress, Signers& signers) {
    // What a signer's own list does not name is good as far as that list can tell: the signer is
    // judged by all else (PKITS 4.14.30).
    const SignerCheck holds = [&](const Certificate& signer, const Certificate& root) {
        if (std::find(inProgress.begin(), inProgress.end(), signer.der) != inProgress.end())
            return true;
        if (inProgress.size() == mostInProgress) return false;
        return rootOf(signer, evidence, inProgress, signers) == root.der;
    };
    Told told;
    for (std::size_t place = 0; place < chain.links.size(); ++place)
        note(told, protocol.links[place], statusOf(chain.links, place, evidence, holds), place,
             ownStatus);
    // A list that nobody looked at may tell of a revocation.
    if (signers.isExhausted && !told.doubt)
        told.doubt = Error{ErrorCode::ChainInvalid, {"crl-signer"}, "too many signers of lists"};
    return told;
}

Verification verdictOf(const Chain& chain, const Told& told, PathProtocol protocol) {
    // What is found wanting outweighs what none tells of.
    if (told.revoked) return {Verdict::Wanting, {*told.revoked}, std::move(protocol)};
    if (chain.dates) return {Verdict::Wanting, {chain.dates->reason}, std::move(protocol)};
    if (chain.weak) return {Verdict::Wanting, {chain.weak->reason}, std::move(protocol)};
    if (told.doubt) return {Verdict::CannotTell, {*told.doubt}, std::move(protocol)};
    return {Verdict::Good, {}, std::move(protocol)};
}

Judged judgePath(const Certificate& certificate, const PathEvidence& evidence, OwnStatus ownStatus,
                 const InProgress& inProgress, Signers& signers) {
    const Chain chain = findChain(certificate, evidence.chain, evidence.at, evidence.policies);
    PathProtocol protocol = protocolOf(chain, evidence);
    if (chain.fault) {
        const Verdict verdict = chain.fault->isMissing ? Verdict::CannotTell : Verdict::Wanting;
        return {{verdict, {chain.fault->reason}, std::move(protocol)}, {}};
    }
    Told told;
    if (evidence.tellsOfStatus())
        told = askOfStatus(chain, protocol, evidence, ownStatus, inProgress, signers);
    return {verdictOf(chain, told, std::move(protocol)), chain.links.back().der};
}

/** Whether this CA, whose key made the list, could make one at that time. */
Verification verifyListIssuer(const Certificate& issuer, const PathEvidence& evidence,
                              Signers& signers) {
    Verification outcome =
        judgePath(issuer, evidence, OwnStatus::IfGiven, {}, signers).verification;
    for (Error& reason : outcome.reasons)
        if (reason.code == ErrorCode::CertificateRevoked)
            reason = {ErrorCode::ChainInvalid, {"ca-revoked"}, reason.detail};
    if (outcome.verdict != Verdict::Good) return outcome;
    // RFC 5280 6.3.3 (f); a list may be signed by who is no CA.
    if (issuer.maySignLists()) return outcome;
    outcome.verdict = Verdict::Wanting;
    outcome.reasons = {{ErrorCode::ChainInvalid, {"wrong-purpose"}}};
    return outcome;
}

void worsen(Verification& outcome, Verdict verdict, Error reason) {
    if (outcome.verdict != Verdict::Wanting) outcome.verdict = verdict;
    outcome.reasons.push_back(std::move(reason));
}

/** As a list is asked in a path: one that we cannot process tells nothing, and is not wrong yet. */
void judgeScope(Verification& outcome, const Crl& crl) {
    const auto scope = scopeOf(crl);
    if (scope) return;
    const bool isUnknown = scope.error().code == ErrorCode::ChainInvalid;
    worsen(outcome, isUnknown ? Verdict::CannotTell : Verdict::Wanting, scope.error());
}

/** What the list's own dates say at that time. */
std::vector<Error> faultsOfDates(const Crl& crl, Time at) {
    std::vector<Error> faults;
    if (at < crl.thisUpdate)
        faults.push_back({ErrorCode::ChainInvalid, {"crl-not-yet-valid"}, "CRL"});
    if (crl.nextUpdate && *crl.nextUpdate < at)
        faults.push_back(
            {ErrorCode::CrlExpired, {timeText(*crl.nextUpdate), displayName(crl.issuer)}, "CRL"});
    return faults;
}

} // namespace

bool PathProtocol::isStatusKnownOfAll() const {
    return reachesRoot && std::all_of(links.begin(), links.end(), [](const CheckedLink& link) {
               return link.status == CertificateStatus::Good ||
                      link.status == CertificateStatus::TrustAnchor;
           });
}

Verification verifyCertificate(const Certificate& certificate, const PathEvidence& evidence) {
    Signers signers;
    return judgePath(certificate, evidence, OwnStatus::Needed, {}, signers).verification;
}

Verification verifyCertificate(const Certificate& certificate,
                               const std::vector<Certificate>& chain, const std::vector<Crl>& crls,
                               Time at, std::optional<Time> now) {
    return verifyCertificate(certificate, {chain, crls, at, now});
}

Verification verifyCrl(const Crl& crl, const PathEvidence& evidence) {
    bool isNameKnown = false;
    Signers signers;
    std::optional<Verification> ofIssuer;
    for (const Certificate& issuer : evidence.chain) {
        if (!isSameName(issuer.subjectDer, crl.issuerDer)) continue;
        isNameKnown = true;
        // Generations may share a name: the key decides. A key may have two certificates: one
        // that holds is enough.
        if (!verifySignedBy(crl, issuer)) continue;
        Verification one = verifyListIssuer(issuer, evidence, signers);
        if (auto fault = weaknessOfList(crl, issuer))
            worsen(one, Verdict::Wanting, std::move(*fault));
        if (!ofIssuer || one.verdict == Verdict::Good) ofIssuer = std::move(one);
    }
    if (!isNameKnown)
        return {Verdict::CannotTell,
                {{ErrorCode::MissingIssuer, {displayName(crl.issuer)}, "CRL issuer"}}};
    if (!ofIssuer) ofIssuer = {Verdict::Wanting, {{ErrorCode::SignatureInvalid, {}, "CRL"}}};
    judgeScope(*ofIssuer, crl);
    for (Error& fault : faultsOfDates(crl, evidence.at))
        worsen(*ofIssuer, Verdict::Wanting, std::move(fault));
    return *std::move(ofIssuer);
}

Verification verifyCrl(const Crl& crl, const std::vector<Certificate>& chain,
                       const std::vector<Crl>& crls, Time at) {
    return verifyCrl(crl, {chain, crls, at});
}

} // namespace crypto::x509
