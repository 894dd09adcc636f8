// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include <QJsonArray>
#include <QRegularExpression>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/setting_values.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/journal/journal_service.h"

namespace app::kualikctl {

namespace {

bool isFolder(const QString& value) {
    return !value.isEmpty();
}

bool isPinSetter(const QString& value) {
    return model::fromStoredName<model::PinSetter>(value.toStdString()).has_value();
}

bool isIssuingAlgorithm(const QString& value) {
    const auto algorithm = model::fromStoredName<crypto::Algorithm>(value.toStdString());
    return algorithm && *algorithm != crypto::Algorithm::Rsa;
}

bool isDays(const QString& value) {
    constexpr int most = 3660;
    const auto days = numberOf(value);
    return days && *days >= 1 && *days <= most;
}

bool isUtcOffset(const QString& value) {
    constexpr int most = 14 * 60;
    const auto minutes = numberOf(value);
    return minutes && *minutes <= most;
}

bool isFileName(const QString& value) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$"));
    return plain.match(value).hasMatch() && !value.endsWith('\n');
}

/** Certificates point to the files: a name under which a list was published stays. */
Status mayRename(const model::Session& session, const QString& name, const QString& value) {
    const bool isRoot = name == QLatin1String("authority.rootFile");
    if (!isRoot && name != QLatin1String("authority.stateBodiesFile")) return crypto::done();
    KU_TRY(const auto values, model::authorityValues(session));
    if (values.at(name.section('.', 1).toStdString()) == value.toStdString()) return crypto::done();
    KU_TRY(const auto all, session.reg.authorities().list());
    for (const model::CaGeneration& ca : all) {
        if ((ca.authority == model::AuthorityKind::Root) != isRoot) continue;
        KU_TRY(const auto published, session.reg.crls().lastSigned(ca.id));
        if (published)
            return usageFault(Text::tr("a list of %1 was published under the name that is set, and "
                                       "certificates point to it: %2 stays as it is")
                                  .arg(ca.name, name));
    }
    return crypto::done();
}

/** A setting that the operator may change; the others are the program's own. */
struct Setting {
    QString name;
    bool (*takes)(const QString& value);
    QString form = {}; // what it takes, in words
};

Setting ofAuthority(const std::string& name) {
    const QString whole = QStringLiteral("authority.") + QString::fromStdString(name);
    if (namesAHost(name))
        return {whole, isHost, Text::tr("a host name, for example crl.example.kz")};
    if (name.ends_with("File"))
        return {whole, isFileName, Text::tr("a file name: letters a to z, digits, . _ -")};
    return {whole, isAuthorityName, Text::tr("a name of 1 to 64 characters")};
}

Result<std::vector<Setting>> knownSettings() {
    const QString days = Text::tr("days, from 1 to 3660");
    std::vector<Setting> known{
        {QLatin1String(model::settingMostDaysAhead), isDays, days},
        {QLatin1String(model::settingUtcOffsetMinutes), isUtcOffset,
         Text::tr("minutes east of UTC, from 0 to 840")},
        {QLatin1String(model::settingPinSetBy), isPinSetter, oneOf({"operator", "holder"})},
        {QLatin1String(model::settingIssueAlgorithm), isIssuingAlgorithm,
         oneOf({"gost2015", "gost2004"})},
        {QLatin1String(model::settingCaNearEndDays), isDays, days},
        {QLatin1String(model::settingCrlValidityDays), isDays, days},
        {QLatin1String(model::settingCrlNearEndDays), isDays, days},
        {QLatin1String(model::settingCrlFolder), isFolder, Text::tr("a folder")},
    };
    KU_TRY(const auto* profiles, model::profiles());
    for (const auto& [name, value] : profiles->authorityDefaults())
        if (name != "trainingMark") // a workplace cannot stop training
            known.push_back(ofAuthority(name));
    return known;
}

Result<Setting> settingNamed(const QString& name) {
    KU_TRY(const auto known, knownSettings());
    for (const Setting& setting : known)
        if (setting.name == name) return setting;
    return Error{ErrorCode::NotFound, {"setting", name.toStdString()}};
}

Result<Outcome> list(Context& context) {
    KU_TRY(const auto known, knownSettings());
    KU_TRY(const model::Session session, signIn(context));
    QJsonArray settings;
    std::vector<QStringList> rows;
    for (const Setting& setting : known) {
        KU_TRY(const auto set, session.reg.settings().text(setting.name));
        KU_TRY(const QString value, valueInForce(session, setting.name));
        rows.push_back(
            {setting.name, set ? value : Text::tr("%1 (default)").arg(value), setting.form});
        settings += QJsonObject{{"name", setting.name},
                                {"value", set ? QJsonValue(*set) : QJsonValue()},
                                {"inForce", value}};
    }
    context.output.table({Text::tr("Setting"), Text::tr("Value"), Text::tr("It takes")}, rows);
    context.output.object({{"settings", settings}});
    return Outcome::Good;
}

/** Sets it, or (no value) lets it be what it is where nobody sets it. */
Result<Outcome> change(Context& context, const QString& name, const std::optional<QString>& value) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const QString begins, defaultOf(session, name));
    KU_CHECK(mayRename(session, name, value.value_or(begins)));
    KU_CHECK(requireFitting(session, name, value.value_or(begins)));
    KU_TRY(const auto before, session.reg.settings().text(name));
    KU_TRY(auto transaction, session.reg.begin());
    const bool isAlwaysSet = name.startsWith(QStringLiteral("clock."));
    KU_CHECK(session.reg.settings().set(transaction, name,
                                        value.value_or(isAlwaysSet ? begins : QString())));
    KU_CHECK(transaction.commit({QStringLiteral("setting.changed"),
                                 name,
                                 {{"before", before ? QJsonValue(*before) : QJsonValue()},
                                  {"after", value ? QJsonValue(*value) : QJsonValue()}}}));
    context.output.line(QStringLiteral("%1 = %2").arg(name, value.value_or(begins)));
    context.output.object({{"name", name}, {"value", value.value_or(begins)}});
    return Outcome::Good;
}

Result<Outcome> set(Context& context) {
    QString value = context.arguments.operands.last();
    KU_TRY(const Setting setting, settingNamed(context.arguments.operands.first()));
    if (!setting.takes(value)) return badValue({}, value, setting.form);
    if (setting.name == QLatin1String(model::settingCrlFolder)) {
        KU_TRY(value, wholeFolder(value));
    }
    return change(context, setting.name, value);
}

Result<Outcome> unset(Context& context) {
    KU_TRY(const Setting setting, settingNamed(context.arguments.operands.first()));
    return change(context, setting.name, {});
}

} // namespace

Command settingListCommand() {
    return {"setting list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "what the operator may set, and how it is set"),
            {},
            list};
}

Command settingSetCommand() {
    return {"setting set",
            "NAME VALUE",
            2,
            2,
            QT_TRANSLATE_NOOP("kualikctl", "change a setting; the audit keeps the change"),
            {},
            set};
}

Command settingUnsetCommand() {
    return {"setting unset",
            "NAME",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "let a setting be what it is where nobody sets it"),
            {},
            unset};
}

} // namespace app::kualikctl
