// SPDX-License-Identifier: Apache-2.0
#include "model/settings/setting.h"

#include <algorithm>

#include <QRegularExpression>

#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/journal/journal_service.h"
#include "model/register/stored_names.h"

namespace model {

namespace {

constexpr int mostDays = 3660;
constexpr int mostDeltaHours = 24 * 31;
constexpr int mostUtcOffset = 14 * 60;
constexpr int mostIdleMinutes = 240;
constexpr int mostOfAHost = 253; // RFC 1035 2.3.4, as it is written

Error needed(const char* what) {
    return {ErrorCode::BadArgument, {what}};
}

/** "crl.example.kz", "10.0.0.1:8080": what stands in a certificate behind "http://". */
bool isHost(const QString& value) {
    static const QRegularExpression host(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(:[1-9][0-9]{0,4})?")));
    return value.size() <= mostOfAHost && host.match(value).hasMatch();
}

bool isFileName(const QString& value) {
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}")));
    return plain.match(value).hasMatch();
}

/** What X.520 takes, and nothing that cannot be seen. */
bool isAuthorityName(const QString& value) {
    return !value.isEmpty() && value == value.simplified() &&
           characters(value) <= mostOfAuthorityName &&
           std::all_of(value.begin(), value.end(), [](QChar c) {
               return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
           });
}

const char* neededWord(SettingKind kind) {
    if (kind == SettingKind::Days) return "days-needed";
    return kind == SettingKind::Hours ? "hours-needed" : "minutes-needed";
}

Status requireNumber(const Setting& setting, const QString& value) {
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const bool isPlain = isNumber && value == QString::number(number);
    if (isPlain && number >= setting.least && number <= setting.most) return done();
    return Error{ErrorCode::BadArgument,
                 {QStringLiteral("%1 %2–%3")
                      .arg(QLatin1String(neededWord(setting.kind)))
                      .arg(setting.least)
                      .arg(setting.most)
                      .toStdString()},
                 {},
                 isNumber && number > setting.most ? setting.clause : std::string()};
}

Setting days(const char* name) {
    return {QLatin1String(name), SettingKind::Days, 1, mostDays};
}

Setting minutes(const char* name, int least, int most) {
    return {QLatin1String(name), SettingKind::Minutes, least, most};
}

Setting choice(const char* name, QStringList words) {
    return {QLatin1String(name), SettingKind::Choice, 0, 0, std::move(words)};
}

Setting ofAuthority(const std::string& name) {
    constexpr std::string_view hosts[] = {"web",     "crl",         "ocsp",        "rootWeb",
                                          "rootCrl", "nationalWeb", "nationalCrl", "nationalOcsp"};
    const QString whole = QLatin1String(settingAuthorityPrefix) + QString::fromStdString(name);
    if (std::find(std::begin(hosts), std::end(hosts), name) != std::end(hosts))
        return {whole, SettingKind::Host};
    return {whole, name.ends_with("File") ? SettingKind::FileName : SettingKind::AuthorityName};
}

} // namespace

qsizetype characters(const QString& value) {
    return value.toUcs4().size();
}

Result<std::vector<Setting>> allSettings() {
    std::vector<Setting> all{
        days(settingMostDaysAhead),
        minutes(settingUtcOffsetMinutes, 0, mostUtcOffset),
        choice(settingPinSetBy, {wordOf(PinSetter::Operator), wordOf(PinSetter::Holder)}),
        choice(settingIssueAlgorithm, {wordOf(Algorithm::Gost2015), wordOf(Algorithm::Gost2004)}),
        choice(settingIssuePreview, {wordOf(PreviewRule::OnRequest), wordOf(PreviewRule::Always)}),
        days(settingCaNearEndDays),
        days(settingCrlValidityDays),
        {QLatin1String(settingCrlValidityDaysNational), SettingKind::Days, 1, mostDays},
        {QLatin1String(settingCrlValidityDaysRoot),
         SettingKind::Days,
         1,
         mostDaysOfRootList,
         {},
         "НКО, 14-тармақ"},
        {QLatin1String(settingDeltaValidityHours), SettingKind::Hours, 1, mostDeltaHours},
        days(settingCrlNearEndDays),
        {QLatin1String(settingCrlFolder), SettingKind::Folder},
        minutes(settingIdleLockMinutes, 1, mostIdleMinutes),
        minutes(settingAnswerHoldMinutes, 0, mostAnswerHoldMinutes),
    };
    KU_TRY(const auto* structures, profiles());
    for (const auto& [name, value] : structures->authorityDefaults())
        if (name != "trainingMark") // a workplace cannot stop training
            all.push_back(ofAuthority(name));
    return all;
}

Result<Setting> settingNamed(const QString& name) {
    KU_TRY(const auto all, allSettings());
    for (const Setting& setting : all)
        if (setting.name == name) return setting;
    return Error{ErrorCode::NotFound, {"setting", name.toStdString()}};
}

Status requireTaken(const Setting& setting, const QString& value) {
    switch (setting.kind) {
    case SettingKind::Days:
    case SettingKind::Hours:
    case SettingKind::Minutes:
        return requireNumber(setting, value);
    case SettingKind::Choice:
        if (setting.words.contains(value)) return done();
        return Error{ErrorCode::BadArgument,
                     {"one-of-these " + setting.words.join(QStringLiteral(", ")).toStdString()}};
    case SettingKind::Folder:
        if (!value.isEmpty()) return done();
        return needed("folder-needed");
    case SettingKind::Host:
        if (isHost(value)) return done();
        return needed("host-needed");
    case SettingKind::FileName:
        if (isFileName(value)) return done();
        return needed("file-name-needed");
    case SettingKind::AuthorityName:
        if (isAuthorityName(value)) return done();
        return needed("authority-name-needed");
    }
    return done();
}

} // namespace model
