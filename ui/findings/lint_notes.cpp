// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/lint_notes.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/text/contents.h"
#include "model/text/lint_text.h"
#include "model/text/sentence.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LintNotes)
};

Mark markOf(model::LintLevel level) {
    switch (level) {
    case model::LintLevel::Error:
        return Mark::Wrong;
    case model::LintLevel::Warning:
        return Mark::Warning;
    case model::LintLevel::Notice:
        break;
    }
    return Mark::Notice;
}

QString textOf(const model::LintFinding& finding) {
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    const QString form = finding.octets.empty()
                             ? Words::tr("%1: expected %2, found %3 (%4, octet %5)")
                             : Words::tr("%1: expected %2, found %3 (%4, octet %5: %6)");
    QStringList values{model::text::lintPlace(text(finding.place)),
                       model::text::lintValue(text(finding.expected)),
                       model::text::lintValue(text(finding.found)), text(finding.code),
                       QString::number(finding.offset)};
    if (!finding.octets.empty()) values << text(finding.octets);
    QString whole = model::text::filled(form, values);
    if (!finding.clause.empty())
        whole += QStringLiteral(" [%1]").arg(model::text::lintClause(finding));
    return whole;
}

} // namespace

std::vector<Note> lintNotes(const model::StructureCheck& check) {
    std::vector<Note> notes = lintNotes(check.findings);
    if (check.earlier)
        notes.insert(notes.begin(), {Mark::Notice, model::text::earlierThanEdition(*check.earlier,
                                                                                   check.profile)});
    return notes;
}

std::vector<Note> lintNotes(const std::vector<model::LintFinding>& findings) {
    std::vector<Note> notes;
    for (const model::LintFinding& finding : findings)
        notes.push_back({markOf(finding.level), textOf(finding)});
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Note& a, const Note& b) { return a.mark < b.mark; });
    return notes;
}

} // namespace ui
