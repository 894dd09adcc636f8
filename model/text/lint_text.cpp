// SPDX-License-Identifier: Apache-2.0
#include "model/text/lint_text.h"

#include <QCoreApplication>

#include "model/text/clause.h"
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

} // namespace

QString sentence(const crypto::profile::LintFinding& finding) {
    const auto text = [](const std::string& part) { return QString::fromStdString(part); };
    const QString form = QCoreApplication::translate(
        "lint", QT_TRANSLATE_NOOP("lint", "%1, %2: %3 is needed, %4 is there (%5)"));
    return filled(form,
                  {name(severityOf(finding.level)), text(finding.place), text(finding.expected),
                   text(finding.found), clauseText(text(finding.clause))});
}

} // namespace model::text
