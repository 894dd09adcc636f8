// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/setting_values.h"

#include <algorithm>
#include <map>

#include <QDir>
#include <QRegularExpression>

#include "app/kualikctl/files.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/access/workplace_rules.h"
#include "model/authority/authority_values.h"
#include "model/journal/journal_service.h"

namespace app::kualikctl {

namespace {

constexpr int mostOfAName = 64;  // X.520: ub-common-name, ub-organization-name
constexpr int mostOfAHost = 253; // RFC 1035 2.3.4, as it is written
const QString authorityPrefix = QStringLiteral("authority.");

/** Characters, not UTF-16 units. */
qsizetype lengthOf(const QString& value) {
    return value.toUcs4().size();
}

} // namespace

bool isHost(const QString& value) {
    static const QRegularExpression host(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(:[1-9][0-9]{0,4})?")));
    return value.size() <= mostOfAHost && host.match(value).hasMatch();
}

bool isAuthorityName(const QString& value) {
    return !value.isEmpty() && value == value.simplified() && lengthOf(value) <= mostOfAName &&
           std::all_of(value.begin(), value.end(), [](QChar c) {
               return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
           });
}

bool namesAHost(const std::string& name) {
    constexpr std::string_view hosts[] = {"web", "crl", "ocsp", "rootWeb", "rootCrl"};
    return std::find(std::begin(hosts), std::end(hosts), name) != std::end(hosts);
}

Result<QString> defaultOf(const model::Session& session, const QString& name) {
    if (name.startsWith(authorityPrefix)) {
        KU_TRY(const auto* profiles, model::profiles());
        return QString::fromStdString(
            profiles->authorityDefaults().at(name.mid(authorityPrefix.size()).toStdString()));
    }
    KU_TRY(const auto rules, model::WorkplaceRules::load());
    const std::map<QString, QString> defaults{
        {model::settingMostDaysAhead, QString::number(rules.mostDaysAhead)},
        {model::settingUtcOffsetMinutes, QString::number(rules.utcOffsetMinutes)},
        {model::settingPinSetBy, wordOf(rules.pinSetBy)},
        {model::settingIssueAlgorithm, wordOf(rules.issueAlgorithm)},
        {model::settingCaNearEndDays, QString::number(rules.caNearEndDays)},
        {model::settingCrlValidityDays, QString::number(rules.crlValidityDays)},
        {model::settingCrlNearEndDays, QString::number(rules.crlNearEndDays)},
        {model::settingCrlFolder, model::defaultCrlFolder(session.folder)},
    };
    return defaults.at(name);
}

Result<QString> valueInForce(const model::Session& session, const QString& name) {
    KU_TRY(const auto set, session.reg.settings().text(name));
    if (set) return *set;
    return defaultOf(session, name);
}

Status requireFitting(model::Session& session, const QString& name, const QString& value) {
    // Otherwise the guard could be set aside without the reason that it asks for.
    if (name.startsWith(QStringLiteral("clock."))) {
        const Status required = model::ClockGuard(session.reg).requireForSigning();
        const bool isStopped = !required && required.error().code == ErrorCode::ClockStopped;
        return isStopped ? required : crypto::done();
    }
    if (!session.training || !name.startsWith(authorityPrefix) || !name.endsWith(u"Name"))
        return crypto::done();
    KU_TRY(const auto* profiles, model::profiles());
    const qsizetype mark = lengthOf(QString::fromStdString(profiles->trainingMark()));
    if (lengthOf(value) + mark <= mostOfAName) return crypto::done();
    return badValue({}, value,
                    Text::tr("at most %1 characters: the training mark stands behind them")
                        .arg(mostOfAName - mark));
}

Result<QString> wholeFolder(const QString& value) {
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(value));
    KU_CHECK(makeFolder(path));
    return path;
}

} // namespace app::kualikctl
