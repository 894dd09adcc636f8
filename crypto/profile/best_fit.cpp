// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "crypto/profile/linter.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/request.h"

namespace crypto::profile {

namespace {

/** The structure is a root's: it names itself as its issuer. */
bool isRoot(const Profile& profile) {
    const auto nameOf = [](const std::vector<AttributeRule>& rules) {
        const auto found = std::find_if(rules.begin(), rules.end(), [](const auto& rule) {
            return rule.oid == x509::oid::commonName;
        });
        return found == rules.end() ? std::string() : found->value;
    };
    const std::string name = nameOf(profile.subject);
    return !name.empty() && name == nameOf(profile.issuer);
}

/** Whose certificate it is, and RSA or GOST, tell more than what else is in it. */
std::size_t otherKind(const Profile& profile, const x509::Certificate& certificate) {
    constexpr std::size_t weight = 40;
    const bool isRsa = certificate.publicKeyOid == provider::rsa.keyOid;
    return (certificate.isCa() != profile.isCa() ? weight : 0) +
           (isRsa != (profile.algorithm == Algorithm::Rsa) ? weight : 0) +
           (certificate.isSelfIssued() != isRoot(profile) ? weight : 0);
}

/** "ҰКО (RSA) 2022 (TEST)" is nearer to "ҰКО (RSA) 2022" than any other name is. */
bool isLongerName(const LintFinding& finding) {
    return finding.code == "name.value" && !finding.expected.empty() &&
           finding.found.starts_with(finding.expected);
}

std::size_t weightOf(const LintFinding& finding) {
    if (finding.level == LintLevel::Error) return 4;
    return isLongerName(finding) ? 1 : 2;
}

/** How badly an object fits: an error weighs twice a name that differs. */
std::size_t misfit(const Profile& profile, const std::vector<LintFinding>& findings) {
    std::size_t sum = 0;
    for (const LintFinding& finding : findings)
        sum += weightOf(finding);
    // A structure that takes any subject fits everything, and therefore tells least.
    const bool takesAnyone = std::any_of(profile.subject.begin(), profile.subject.end(),
                                         [](const AttributeRule& rule) { return rule.tag == 0; });
    if (takesAnyone) return sum + 8;
    // Between structures that it fits alike the one that the Order has a table of comes first.
    return profile.ourReading ? sum + 1 : sum;
}

} // namespace

Result<std::string> guessStructure(const ProfileSet& profiles, ByteView der,
                                   const LintContext& given, QDate on) {
    LintContext context = given;
    context.origin = Origin::Ours; // what deviates weighs alike, whoever may be excused for it
    std::string best;
    std::size_t least = 0;
    const auto certificate = x509::Certificate::parse(der);
    const bool isRequest = x509::Request::parse(der).has_value();
    for (const std::string& id : profiles.ids()) {
        const auto profile = profiles.findToJudge(id, on);
        if (!profile || (isRequest && profile->kind != Kind::Certificate)) continue;
        const auto findings =
            isRequest ? lintRequest(*profile, der, context) : lint(*profile, der, context);
        if (!findings) continue;
        std::size_t sum = misfit(*profile, *findings);
        if (certificate && profile->kind == Kind::Certificate)
            sum += otherKind(*profile, *certificate);
        if (!best.empty() && sum >= least) continue;
        best = id;
        least = sum;
    }
    if (best.empty())
        return Error{ErrorCode::MalformedDer, {"certificate, CRL or PKCS#10"}, "offset 0"};
    return best;
}

} // namespace crypto::profile
