// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewer/form_notes.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/text/sentence.h"
#include "model/text/structure_text.h"
#include "model/text/viewer_text.h"
#include "ui/findings/lint_notes.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormNotes)
};

/** The heaviest first; base: where the object begins that they are of; nothing: it does not stand
 * there in one piece, and no octets can be marked. */
void add(PlacedNotes& to, std::vector<model::LintFinding> findings,
         std::optional<std::size_t> base) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto& a, const auto& b) { return a.level < b.level; });
    std::vector<Note> notes = lintNotes(findings);
    for (std::size_t i = 0; i < notes.size(); ++i)
        to.add(std::move(notes[i]), base ? *base + findings[i].offset : 0);
}

/** How one that is held stands: whether it follows its structure, or its own form. */
Note noteOf(const model::HeldCheck& held, int number) {
    QStringList values{QString::number(number), model::text::name(held.kind), held.name};
    if (!held.structure && held.isOfNone())
        return {Mark::Notice,
                model::text::filled(Words::tr("%1. %2, %3: the Order has no structure for it."),
                                    values)};
    const bool isWanting = held.isWanting();
    if (!held.structure && !isWanting && held.isUnseen())
        return {Mark::Notice,
                model::text::filled(Words::tr("%1. %2, %3: as far as it was looked at, it is of "
                                              "the form that %4 gives:"),
                                    values << model::rfcOf(held.kind))};
    if (!held.structure) {
        values << model::rfcOf(held.kind);
        const QString form = isWanting
                                 ? Words::tr("%1. %2, %3: it is not of the form that %4 gives:")
                                 : Words::tr("%1. %2, %3: it is of the form that %4 gives.");
        return {isWanting ? Mark::Wrong : Mark::Right, model::text::filled(form, values)};
    }
    const QString id = QString::fromStdString(held.structure->profile.id);
    const QString edition = QString::fromStdString(held.structure->profile.edition);
    values << model::text::structureTitle(id, edition) << model::text::editionText(edition);
    if (held.isOfNone())
        return {Mark::Notice,
                model::text::filled(Words::tr("%1. %2, %3: it follows none of the Order's "
                                              "structures; the nearest is “%4” (%5). Open it to "
                                              "see where it differs."),
                                    values)};
    const QString form = isWanting
                             ? Words::tr("%1. %2, %3: it does not follow the structure “%4” (%5):")
                             : Words::tr("%1. %2, %3: it follows the structure “%4” (%5).");
    return {isWanting ? Mark::Wrong : Mark::Right, model::text::filled(form, values)};
}

} // namespace

PlacedNotes structureNotes(const model::StructureCheck& check) {
    PlacedNotes all;
    model::StructureCheck editionAlone = check;
    editionAlone.findings.clear();
    for (Note& note : lintNotes(editionAlone))
        all.add(std::move(note), 0);
    add(all, check.findings, 0);
    return all;
}

PlacedNotes formNotes(const model::ObjectCheck& check) {
    PlacedNotes all;
    add(all, check.findings, 0);
    int number = 0;
    for (const model::HeldCheck& held : check.held) {
        all.add(noteOf(held, ++number), held.offset.value_or(0));
        if (!held.isOfNone()) add(all, held.allFindings(), held.offset);
    }
    return all;
}

} // namespace ui
