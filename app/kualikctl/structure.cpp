// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/structure.h"

#include <algorithm>

#include <QDate>
#include <QDateTime>

namespace app::kualikctl {

namespace profile = crypto::profile;
using crypto::Result;

bool Judgement::isWanting() const {
    return std::any_of(findings.begin(), findings.end(), [](const profile::LintFinding& finding) {
        return finding.level == profile::LintLevel::Error;
    });
}

Result<Judgement> judge(crypto::ByteView der, const std::string& structure,
                        const crypto::x509::Certificate* issuer) {
    KU_TRY(const auto profiles, profile::ProfileSet::load());
    const profile::LintContext context{issuer, profiles.authorityDefaults()};
    const QDate today = QDateTime::currentDateTimeUtc().date();
    std::string id = structure;
    if (id.empty()) {
        KU_TRY(id, profile::guessStructure(profiles, der, context, today));
    }
    KU_TRY(auto chosen, profiles.find(id, today));
    KU_TRY(auto findings, profile::lint(chosen, der, context));
    return Judgement{std::move(chosen), std::move(findings)};
}

Result<QString> structureOf(const Object& object) {
    if (std::holds_alternative<crypto::x509::Request>(object)) return QString();
    const auto* certificate = std::get_if<crypto::x509::Certificate>(&object);
    const crypto::Bytes& der =
        certificate ? certificate->der : std::get<crypto::x509::Crl>(object).der;
    KU_TRY(const Judgement judgement, judge(der, {}, nullptr));
    return judgement.isWanting() ? QString() : QString::fromStdString(judgement.profile.id);
}

} // namespace app::kualikctl
