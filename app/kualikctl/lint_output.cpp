// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/lint_output.h"

#include <QJsonObject>

#include "app/kualikctl/text.h"
#include "model/text/lint_text.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

using crypto::profile::LintFinding;
using crypto::profile::LintLevel;

QString levelName(LintLevel level) {
    switch (level) {
    case LintLevel::Error:
        return Text::tr("error");
    case LintLevel::Warning:
        return Text::tr("warning");
    case LintLevel::Notice:
        return Text::tr("notice");
    }
    return {};
}

QJsonObject json(const LintFinding& finding) {
    return {
        {"level", text(nameOf(finding.level))}, {"code", text(finding.code)},
        {"place", text(finding.place)},         {"offset", static_cast<qint64>(finding.offset)},
        {"expected", text(finding.expected)},   {"found", text(finding.found)},
        {"clause", text(finding.clause)},       {"oddity", text(finding.oddity)},
        {"octets", text(finding.octets)},
    };
}

} // namespace

void print(Output& output, const LintFinding& finding) {
    const QString form = finding.octets.empty()
                             ? Text::tr("%1: %2 at %3 (offset %4): expected %5, found %6 [%7]")
                             : Text::tr("%1: %2 at %3 (offset %4: %8): expected %5, found %6 [%7]");
    QStringList values{levelName(finding.level),        text(finding.code),     text(finding.place),
                       QString::number(finding.offset), text(finding.expected), text(finding.found),
                       model::text::lintClause(finding)};
    if (!finding.octets.empty()) values += text(finding.octets);
    output.line(model::text::filled(form, values));
}

QJsonArray jsonOf(const std::vector<LintFinding>& findings) {
    QJsonArray array;
    for (const LintFinding& finding : findings)
        array += json(finding);
    return array;
}

} // namespace app::kualikctl
