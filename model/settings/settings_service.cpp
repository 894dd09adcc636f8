// SPDX-License-Identifier: Apache-2.0
#include "model/settings/settings_service.h"

#include <map>

#include <QDir>
#include <QJsonObject>

#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/access/workplace_rules.h"
#include "model/authority/authority_values.h"
#include "model/journal/journal_service.h"
#include "model/register/stored_names.h"

namespace model {

namespace {

bool isOfAuthority(const Setting& setting) {
    return setting.name.startsWith(QLatin1String(settingAuthorityPrefix));
}

bool isOfClock(const Setting& setting) {
    return setting.name.startsWith(QStringLiteral("clock."));
}

std::string nameInStructures(const Setting& setting) {
    return setting.name.section('.', 1).toStdString();
}

/** A folder that does not depend on where the program is called; it is made. */
Result<QString> wholeFolder(const QString& value) {
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(value));
    if (!QDir().mkpath(path)) return Error{ErrorCode::FolderNotMade, {path.toStdString()}};
    return path;
}

QJsonValue orNull(const std::optional<QString>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

Result<std::vector<SettingState>> SettingsService::list() const {
    KU_TRY(const auto all, allSettings());
    std::vector<SettingState> states;
    for (const Setting& setting : all) {
        KU_TRY(SettingState one, stateOf(setting));
        states.push_back(std::move(one));
    }
    return states;
}

Result<SettingState> SettingsService::state(const QString& name) const {
    KU_TRY(const Setting setting, settingNamed(name));
    return stateOf(setting);
}

Result<SettingState> SettingsService::stateOf(const Setting& setting) const {
    SettingState state{setting};
    KU_TRY(state.set, m_session->reg.settings().text(setting.name));
    KU_TRY(state.beginning, beginningOf(setting));
    return state;
}

Result<QString> SettingsService::beginningOf(const Setting& setting) const {
    if (isOfAuthority(setting)) {
        KU_TRY(const auto* structures, profiles());
        return QString::fromStdString(
            structures->authorityDefaults().at(nameInStructures(setting)));
    }
    KU_TRY(const auto rules, WorkplaceRules::load());
    const Register& reg = m_session->reg;
    KU_TRY(const int national, defaultCrlValidityDays(reg, AuthorityKind::National));
    KU_TRY(const int root, defaultCrlValidityDays(reg, AuthorityKind::Root));
    const std::map<QString, QString> beginnings{
        {settingMostDaysAhead, QString::number(rules.mostDaysAhead)},
        {settingUtcOffsetMinutes, QString::number(rules.utcOffsetMinutes)},
        {settingPinSetBy, wordOf(rules.pinSetBy)},
        {settingIssueAlgorithm, wordOf(rules.issueAlgorithm)},
        {settingIssuePreview, wordOf(rules.preview)},
        {settingCaNearEndDays, QString::number(rules.caNearEndDays)},
        {settingCrlValidityDays, QString::number(rules.crlValidityDays)},
        {settingCrlValidityDaysNational, QString::number(national)},
        {settingCrlValidityDaysRoot, QString::number(root)},
        {settingDeltaValidityHours, QString::number(rules.deltaValidityHours)},
        {settingCrlNearEndDays, QString::number(rules.crlNearEndDays)},
        {settingCrlFolder, defaultCrlFolder(m_session->folder)},
        {settingIdleLockMinutes, QString::number(rules.idleLockMinutes)},
        {settingAnswerHoldMinutes, QString::number(rules.answerHoldMinutes)},
    };
    return beginnings.at(setting.name);
}

Result<SettingState> SettingsService::set(const QString& name, const QString& value) {
    KU_TRY(const SettingState now, state(name));
    KU_CHECK(requireTaken(now.setting, value));
    KU_CHECK(mayBe(now, value));
    if (now.setting.kind != SettingKind::Folder) return change(now, value);
    KU_TRY(const QString folder, wholeFolder(value));
    return change(now, folder);
}

Result<SettingState> SettingsService::unset(const QString& name) {
    KU_TRY(const SettingState now, state(name));
    KU_CHECK(mayBe(now, now.beginning));
    return change(now, {});
}

/** What has to be known of the workplace. */
Status SettingsService::mayBe(const SettingState& now, const QString& value) const {
    KU_CHECK(mayRename(now, value));
    if (isOfClock(now.setting)) {
        const Status required = ClockGuard(m_session->reg).requireForSigning();
        const bool isStopped = !required && required.error().code == ErrorCode::ClockStopped;
        return isStopped ? required : done();
    }
    return requirePlaceForMark(now.setting, value);
}

/** Certificates point to the files: a name under which a list was published stays. */
Status SettingsService::mayRename(const SettingState& now, const QString& value) const {
    if (now.setting.kind != SettingKind::FileName || now.inForce() == value) return done();
    KU_TRY(const auto all, m_session->reg.authorities().list());
    for (const CaGeneration& ca : all) {
        if (fileSetting(ca.authority) != nameInStructures(now.setting)) continue;
        KU_TRY(const auto published, m_session->reg.crls().lastSigned(ca.id));
        if (published)
            return Error{ErrorCode::BadArgument, {"list-published " + ca.name.toStdString()}};
    }
    return done();
}

Status SettingsService::requirePlaceForMark(const Setting& setting, const QString& value) const {
    const bool isMarked =
        setting.kind == SettingKind::AuthorityName && setting.name.contains(u"Name");
    if (!m_session->training || !isMarked) return done();
    KU_TRY(const auto* structures, profiles());
    const qsizetype left =
        mostOfAuthorityName - characters(QString::fromStdString(structures->trainingMark()));
    if (characters(value) <= left) return done();
    return Error{ErrorCode::BadArgument, {"place-for-mark " + std::to_string(left)}};
}

/** Nothing: as at the beginning; the clock's settings are never without a value. */
Result<SettingState> SettingsService::change(const SettingState& now,
                                             const std::optional<QString>& value) {
    SettingState after = now;
    after.set = value;
    if (!value && isOfClock(now.setting)) after.set = now.beginning;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_CHECK(m_session->reg.settings().set(transaction, now.setting.name,
                                           after.set.value_or(QString())));
    KU_CHECK(transaction.commit(
        {QStringLiteral("setting.changed"),
         now.setting.name,
         {{QStringLiteral("before"), orNull(now.set)}, {QStringLiteral("after"), orNull(value)}}}));
    return after;
}

} // namespace model
