// SPDX-License-Identifier: Apache-2.0
#include "model/text/lint_text.h"

#include <QCoreApplication>

#include "model/text/clause.h"
#include "model/text/contents.h"
#include "model/text/names.h"
#include "model/text/sentence.h"

namespace model::text {

namespace {

Severity severityOf(crypto::profile::LintLevel level) {
    switch (level) {
    case crypto::profile::LintLevel::Error:
        return Severity::Error;
    case crypto::profile::LintLevel::Warning:
        return Severity::Warning;
    case crypto::profile::LintLevel::Notice:
        break;
    }
    return Severity::Notice;
}

constexpr const char* ownWords[] = {
    QT_TRANSLATE_NOOP("lint", "absent"),
    QT_TRANSLATE_NOOP("lint", "present"),
    QT_TRANSLATE_NOOP("lint", "critical"),
    QT_TRANSLATE_NOOP("lint", "not critical"),
    QT_TRANSLATE_NOOP("lint", "once"),
    QT_TRANSLATE_NOOP("lint", "twice"),
    QT_TRANSLATE_NOOP("lint", "more"),
    QT_TRANSLATE_NOOP("lint", "none"),
    QT_TRANSLATE_NOOP("lint", "CA"),
    QT_TRANSLATE_NOOP("lint", "not a CA"),
    QT_TRANSLATE_NOOP("lint", "1 … 20 octets, positive"),
    QT_TRANSLATE_NOOP("lint", "0 … 20 octets"),
    QT_TRANSLATE_NOOP("lint", "name and serial number, or neither"),
    QT_TRANSLATE_NOOP("lint", "name alone"),
    QT_TRANSLATE_NOOP("lint", "serial number alone"),
    QT_TRANSLATE_NOOP("lint", "no list"),
    QT_TRANSLATE_NOOP("lint", "a list without entries"),
    QT_TRANSLATE_NOOP("lint", "one OID"),
    QT_TRANSLATE_NOOP("lint", "looked at"),
    QT_TRANSLATE_NOOP("lint", "not looked at"),
    QT_TRANSLATE_NOOP("lint", "SHA-2, GOST"),
    QT_TRANSLATE_NOOP("lint", "SHA-1, SHA-2, GOST"),
};

// Apart: lupdate finds no source in the middle of a call.
constexpr const char* deviation =
    QT_TRANSLATE_NOOP("lint", "%1, %2: %3 is needed, %4 is there (%5)");
constexpr const char* misprint = QT_TRANSLATE_NOOP("lint", "%1; the Order's misprint %2");
constexpr const char* earlier = QT_TRANSLATE_NOOP(
    "lint", "Made on %1, before the first edition of its structure (in force from "
            "%2), by which it is judged.");

} // namespace

QString lintValue(const QString& value) {
    for (const char* word : ownWords)
        if (value == QString::fromUtf8(word)) return QCoreApplication::translate("lint", word);
    return value;
}

QString sentence(const crypto::profile::LintFinding& finding) {
    const auto text = [](const std::string& part) { return QString::fromStdString(part); };
    return filled(QCoreApplication::translate("lint", deviation),
                  {name(severityOf(finding.level)), lintPlace(text(finding.place)),
                   lintValue(text(finding.expected)), lintValue(text(finding.found)),
                   lintClause(finding)});
}

QString lintClause(const crypto::profile::LintFinding& finding) {
    const QString clause = clauseText(QString::fromStdString(finding.clause));
    if (finding.oddity.empty()) return clause;
    return filled(QCoreApplication::translate("lint", misprint),
                  {clause, QString::fromStdString(finding.oddity)});
}

QString earlierThanEdition(QDate day, const crypto::profile::Profile& edition) {
    return filled(QCoreApplication::translate("lint", earlier),
                  {writtenMoment(day.toString(Qt::ISODate)),
                   writtenMoment(edition.effectiveFrom.toString(Qt::ISODate))});
}

} // namespace model::text
