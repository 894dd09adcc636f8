// SPDX-License-Identifier: Apache-2.0
#include "model/verification/structure_check.h"

#include <algorithm>

#include "model/authority/authority_values.h"

namespace model {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

Result<StructureCheck> holdAgainst(ByteView der, const std::string& id,
                                   const profile::LintContext& context, QDate on) {
    KU_TRY(const auto* all, profiles());
    KU_TRY(auto chosen, all->find(id, on));
    KU_TRY(auto findings, profile::lint(chosen, der, context));
    return StructureCheck{std::move(chosen), StructureChoice::Named, std::move(findings)};
}

} // namespace

bool StructureCheck::isWanting() const {
    return std::any_of(findings.begin(), findings.end(), [](const LintFinding& finding) {
        return finding.level == LintLevel::Error;
    });
}

Result<StructureCheck> checkStructure(ByteView der, const std::string& structure,
                                      const profile::LintContext& context, QDate on) {
    if (!structure.empty()) return holdAgainst(der, structure, context, on);
    KU_TRY(const auto* all, profiles());
    profile::LintContext anyIssuer = context;
    anyIssuer.issuer = nullptr;
    KU_TRY(const std::string id, profile::guessStructure(*all, der, anyIssuer, on));
    KU_TRY(const StructureCheck alone, holdAgainst(der, id, anyIssuer, on));
    KU_TRY(StructureCheck whole, holdAgainst(der, id, context, on));
    whole.choice = alone.isWanting() ? StructureChoice::Nearest : StructureChoice::Fits;
    return whole;
}

Result<QString> structureOf(const SignedObject& object, QDate on) {
    if (std::holds_alternative<x509::Request>(object)) return QString();
    const Bytes& der = std::visit([](const auto& one) -> const Bytes& { return one.der; }, object);
    KU_TRY(const auto context, plainContext(nullptr));
    KU_TRY(const StructureCheck check, checkStructure(der, {}, context, on));
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
