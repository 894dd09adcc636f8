// SPDX-License-Identifier: Apache-2.0
#include "model/verification/structure_check.h"

#include <algorithm>

#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/verification/long_list_check.h"

namespace model {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

/** The day that decides which edition an object follows; nothing for a request. */
std::optional<QDate> dayOf(ByteView der, std::chrono::seconds utcOffset) {
    if (const auto certificate = x509::Certificate::parse(der))
        return civilDay(certificate->notBefore, utcOffset);
    if (const auto crl = x509::Crl::parse(der)) return civilDay(crl->thisUpdate, utcOffset);
    return std::nullopt;
}

Result<profile::Profile> editionOf(const profile::ProfileSet& all, const std::string& id,
                                   const StructureQuestion& question, QDate day) {
    if (!question.edition.empty()) return all.edition(id, question.edition);
    return all.findToJudge(id, day);
}

Result<std::vector<LintFinding>> lintAny(const profile::Profile& structure, ByteView der,
                                         const profile::LintContext& context, bool isRequest) {
    if (!isRequest) return profile::lint(structure, der, context);
    if (structure.kind == profile::Kind::Certificate)
        return profile::lintRequest(structure, der, context);
    return Error{ErrorCode::MalformedDer, {"CRL"}, "a request is for a certificate"};
}

} // namespace

bool StructureCheck::isWanting() const {
    return std::any_of(findings.begin(), findings.end(), [](const LintFinding& finding) {
        return finding.level == LintLevel::Error;
    });
}

Result<const profile::ProfileSet*> profilesIn(profile::Reading reading) {
    if (reading == profile::Reading::AsRead) return profiles();
    static const auto printed = profile::ProfileSet::load(profile::Reading::AsPrinted);
    if (!printed) return printed.error();
    return &*printed;
}

Result<StructureCheck> checkStructure(ByteView der, const StructureQuestion& question,
                                      const profile::LintContext& context) {
    KU_TRY(const auto* all, profilesIn(question.reading));
    const auto ownDay = dayOf(der, question.utcOffset);
    const bool isRequest = !ownDay && x509::Request::parse(der).has_value();
    const QDate day = ownDay.value_or(question.today);
    StructureCheck check;
    std::string id = question.structure;
    profile::LintContext anyIssuer = context;
    anyIssuer.issuer = nullptr;
    if (id.empty()) {
        KU_TRY(id, profile::guessStructure(*all, der, anyIssuer, day));
    }
    KU_TRY(check.profile, editionOf(*all, id, question, day));
    KU_TRY(check.findings, lintAny(check.profile, der, context, isRequest));
    if (question.edition.empty() && ownDay && *ownDay < check.profile.effectiveFrom)
        check.earlier = ownDay;
    if (!question.structure.empty()) return check;
    StructureCheck alone;
    KU_TRY(alone.findings, lintAny(check.profile, der, anyIssuer, isRequest));
    check.choice = alone.isWanting() ? StructureChoice::Nearest : StructureChoice::Fits;
    return check;
}

Result<QString> structureOf(const SignedObject& object, QDate today) {
    const Bytes& der = std::visit([](const auto& one) -> const Bytes& { return one.der; }, object);
    KU_TRY(const auto context, plainContext(nullptr));
    StructureQuestion question;
    question.today = today;
    KU_TRY(const StructureCheck check, checkAnyLength(der, question, context));
    return check.isWanting() ? QString() : QString::fromStdString(check.profile.id);
}

Result<profile::LintContext> plainContext(const x509::Certificate* issuer) {
    KU_TRY(const auto* all, profiles());
    profile::LintContext context;
    context.issuer = issuer;
    context.authority = all->authorityDefaults();
    return context;
}

} // namespace model
