// SPDX-License-Identifier: Apache-2.0
#include "model/access/settings.h"

#include <algorithm>

#include <QDir>

#include "model/access/workplace_rules.h"
#include "model/register/stored_names.h"

namespace model {

namespace {

Result<int> numberOr(const Register& reg, const char* name, int WorkplaceRules::*beginning) {
    KU_TRY(const auto set, reg.settings().text(QLatin1String(name)));
    if (set) return reg.settings().number(QLatin1String(name));
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    return rules.*beginning;
}

template <typename E>
Result<E> wordOr(const Register& reg, const char* name, E WorkplaceRules::*beginning) {
    KU_TRY(const auto set, reg.settings().text(QLatin1String(name)));
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    if (!set) return rules.*beginning;
    return fromStoredName<E>(set->toStdString()).value_or(rules.*beginning);
}

} // namespace

Result<int> caNearEndDays(const Register& reg) {
    return numberOr(reg, settingCaNearEndDays, &WorkplaceRules::caNearEndDays);
}

Result<int> crlValidityDays(const Register& reg) {
    return numberOr(reg, settingCrlValidityDays, &WorkplaceRules::crlValidityDays);
}

const char* crlValiditySetting(AuthorityKind authority) {
    switch (authority) {
    case AuthorityKind::Root:
        return settingCrlValidityDaysRoot;
    case AuthorityKind::StateBodies:
        break;
    case AuthorityKind::National:
        return settingCrlValidityDaysNational;
    }
    return settingCrlValidityDays;
}

Result<int> defaultCrlValidityDays(const Register& reg, AuthorityKind authority) {
    KU_TRY(const int days, crlValidityDays(reg));
    return authority == AuthorityKind::Root ? std::min(days, mostDaysOfRootList) : days;
}

Result<int> crlValidityDays(const Register& reg, AuthorityKind authority) {
    const char* name = crlValiditySetting(authority);
    KU_TRY(const auto set, reg.settings().text(QLatin1String(name)));
    if (set) return reg.settings().number(QLatin1String(name));
    return defaultCrlValidityDays(reg, authority);
}

Result<int> deltaValidityHours(const Register& reg) {
    return numberOr(reg, settingDeltaValidityHours, &WorkplaceRules::deltaValidityHours);
}

Result<int> crlNearEndDays(const Register& reg) {
    return numberOr(reg, settingCrlNearEndDays, &WorkplaceRules::crlNearEndDays);
}

Result<int> idleLockMinutes(const Register& reg) {
    return numberOr(reg, settingIdleLockMinutes, &WorkplaceRules::idleLockMinutes);
}

Result<int> answerHoldMinutes(const Register& reg) {
    return numberOr(reg, settingAnswerHoldMinutes, &WorkplaceRules::answerHoldMinutes);
}

QString defaultCrlFolder(const QString& workplaceFolder) {
    return QDir(workplaceFolder).filePath(QStringLiteral("publication"));
}

Result<Algorithm> issueAlgorithm(const Register& reg) {
    return wordOr(reg, settingIssueAlgorithm, &WorkplaceRules::issueAlgorithm);
}

Result<PreviewRule> previewRule(const Register& reg) {
    return wordOr(reg, settingIssuePreview, &WorkplaceRules::preview);
}

} // namespace model
