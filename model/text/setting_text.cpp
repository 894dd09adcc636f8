// SPDX-License-Identifier: Apache-2.0
#include "model/text/setting_text.h"

#include <map>

#include <QCoreApplication>

#include "model/register/clock_store.h"
#include "model/register/stored_names.h"
#include "model/text/names.h"
#include "model/text/sentence.h"

namespace model::text {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("settings", source);
}

const std::map<QString, const char*>& nameSources() {
    static const std::map<QString, const char*> sources{
        {"clock.mostDaysAhead",
         QT_TRANSLATE_NOOP("settings", "Days that the clock may be ahead of the last action")},
        {"clock.utcOffsetMinutes", QT_TRANSLATE_NOOP("settings", "Offset from UTC, minutes")},
        {"handOver.pinSetBy", QT_TRANSLATE_NOOP("settings", "Who sets the owner's PIN")},
        {"issue.algorithm", QT_TRANSLATE_NOOP("settings", "Default algorithm")},
        {"issue.preview",
         QT_TRANSLATE_NOOP("settings", "Show the certificate in the window before it is issued")},
        {"ca.nearEndDays",
         QT_TRANSLATE_NOOP("settings", "Warn before a CA certificate expires (days)")},
        {"crl.validityDays", QT_TRANSLATE_NOOP("settings", "Days that a list is valid")},
        {"crl.nearEndDays", QT_TRANSLATE_NOOP("settings", "Warn before a list expires (days)")},
        {"crl.folder", QT_TRANSLATE_NOOP("settings", "Folder of the published lists")},
        {"desk.idleLockMinutes", QT_TRANSLATE_NOOP("settings", "Lock after inactivity (minutes)")},
        {"authority.rootName", QT_TRANSLATE_NOOP("settings", "Name of the root")},
        {"authority.stateBodiesName",
         QT_TRANSLATE_NOOP("settings", "Name of the state bodies' authority")},
        {"authority.rootNameNational",
         QT_TRANSLATE_NOOP("settings", "Name of the GOST root above the national authority")},
        {"authority.rootNameRsa", QT_TRANSLATE_NOOP("settings", "Name of the RSA root")},
        {"authority.nationalNameGost",
         QT_TRANSLATE_NOOP("settings", "Name of the national authority (GOST)")},
        {"authority.nationalNameRsa",
         QT_TRANSLATE_NOOP("settings", "Name of the national authority (RSA)")},
        {"authority.nationalOrganisation",
         QT_TRANSLATE_NOOP("settings", "Organization of the national authority's services")},
        {"authority.nationalWeb", QT_TRANSLATE_NOOP("settings", "NCA website host")},
        {"authority.nationalCrl", QT_TRANSLATE_NOOP("settings", "NCA lists host")},
        {"authority.nationalOcsp", QT_TRANSLATE_NOOP("settings", "NCA OCSP host")},
        {"authority.nationalFile",
         QT_TRANSLATE_NOOP("settings", "The national authority's files begin with")},
        {"authority.country", QT_TRANSLATE_NOOP("settings", "Country in full")},
        {"authority.web", QT_TRANSLATE_NOOP("settings", "UCGO website host")},
        {"authority.crl", QT_TRANSLATE_NOOP("settings", "UCGO lists host")},
        {"authority.ocsp", QT_TRANSLATE_NOOP("settings", "OCSP host")},
        {"authority.rootWeb", QT_TRANSLATE_NOOP("settings", "Root CA website host")},
        {"authority.rootCrl", QT_TRANSLATE_NOOP("settings", "Root CA lists host")},
        {"authority.rootFile", QT_TRANSLATE_NOOP("settings", "The root's files begin with")},
        {"authority.stateBodiesFile",
         QT_TRANSLATE_NOOP("settings", "The state bodies' authority's files begin with")},
    };
    return sources;
}

QString within(const char* source, const Setting& setting) {
    return filled(translated(source),
                  {QString::number(setting.least), QString::number(setting.most)});
}

/** As clocks and certificates say it: "300 (UTC+05:00)". None is west of Greenwich. */
QString withHours(const QString& minutes) {
    constexpr int hour = 60;
    const int offset = minutes.toInt();
    return QStringLiteral("%1 (UTC+%2:%3)")
        .arg(minutes)
        .arg(offset / hour, 2, 10, QLatin1Char('0'))
        .arg(offset % hour, 2, 10, QLatin1Char('0'));
}

} // namespace

QString settingName(const QString& name) {
    const auto found = nameSources().find(name);
    return found == nameSources().end() ? name : translated(found->second);
}

QString settingForm(const Setting& setting) {
    switch (setting.kind) {
    case SettingKind::Days:
        return within(QT_TRANSLATE_NOOP("settings", "days, from %1 to %2"), setting);
    case SettingKind::Minutes:
        return within(QT_TRANSLATE_NOOP("settings", "minutes, from %1 to %2"), setting);
    case SettingKind::Choice:
        return filled(translated(QT_TRANSLATE_NOOP("settings", "one of: %1")),
                      {setting.words.join(QStringLiteral(", "))});
    case SettingKind::Folder:
        return translated(QT_TRANSLATE_NOOP("settings", "a folder"));
    case SettingKind::Host:
        return translated(QT_TRANSLATE_NOOP("settings", "a host name, for example crl.example.kz"));
    case SettingKind::FileName:
        return translated(
            QT_TRANSLATE_NOOP("settings", "a file name: letters a to z, digits, . _ -"));
    case SettingKind::AuthorityName:
        return translated(QT_TRANSLATE_NOOP("settings", "a name of 1 to 64 characters"));
    }
    return {};
}

QString settingValue(const Setting& setting, const QString& value) {
    if (setting.name == QLatin1String(settingUtcOffsetMinutes)) return withHours(value);
    if (setting.kind != SettingKind::Choice) return value;
    const std::string word = value.toStdString();
    if (const auto setter = fromStoredName<PinSetter>(word)) return name(*setter);
    if (const auto algorithm = fromStoredName<Algorithm>(word)) return name(*algorithm);
    if (const auto preview = fromStoredName<PreviewRule>(word)) return name(*preview);
    return value;
}

} // namespace model::text
