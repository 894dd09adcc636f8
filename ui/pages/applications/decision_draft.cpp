// SPDX-License-Identifier: Apache-2.0
#include <tuple>

#include <QComboBox>
#include <QLineEdit>

#include "model/drafts/drafts.h"
#include "ui/letter/autosave.h"
#include "ui/look/line_start.h"
#include "ui/pages/applications/decision_pane.h"

/** What is chosen and typed on rows, and not decided yet. */
namespace ui {

bool saySame(const model::EmployeeRow& one, const model::EmployeeRow& other) {
    const auto said = [](const model::EmployeeRow& row) {
        return std::tie(row.state, row.fullName, row.iin, row.bin, row.organization, row.position,
                        row.email, row.phone, row.region, row.regionCode, row.category,
                        row.mediumKind, row.second, row.secondProof, row.refusalGround,
                        row.refusalNote, row.revokedAt);
    };
    return said(one) == said(other);
}

model::DecisionDraft DecisionPane::typed() const {
    model::EmployeeRow chosen = choices();
    chosen.refusalGround = m_ground->currentData().toString();
    chosen.refusalNote = m_note->text();
    return {m_row, chosen, whyChanged()};
}

/** Before something else stands in the fields. Chosen back, it is forgotten. */
void DecisionPane::hold() {
    if (!isOpen()) return;
    const model::DecisionDraft now = typed();
    if (!saySame(now.choices, m_fresh.choices) || !now.why.isEmpty())
        m_held.insert_or_assign(m_row.id, now);
    else if (m_held.erase(m_row.id) == 0)
        return;
    m_autosave->touch();
}

/** Of the row in view, if it says what it said then; of another it is not wanted any more. */
bool DecisionPane::putHeld() {
    const auto held = m_held.find(m_row.id);
    if (held == m_held.end()) return false;
    const model::DecisionDraft draft = held->second;
    if (!saySame(draft.of, m_row)) {
        m_held.erase(held);
        m_autosave->touch();
        return false;
    }
    fillChoices(draft.choices, draft.choices.refusalGround);
    look::setText(*m_note, draft.choices.refusalNote);
    look::setText(*m_why, draft.why);
    showFields();
    return true;
}

/** A ground or a note that waits to be looked at. */
bool DecisionPane::holdsRefusal() const {
    const model::EmployeeRow now = typed().choices;
    return now.refusalGround != m_fresh.choices.refusalGround ||
           now.refusalNote != m_fresh.choices.refusalNote;
}

void DecisionPane::sayHeld() {
    m_banner->say(look::Level::Note, [isBehind = holdsRefusal() && !isRefusing()] {
        return isBehind ? tr("What you typed before is still here: the ground and the note of the "
                             "refusal are behind “Refuse…”.")
                        : tr("What you typed before is still here: see that it still holds.");
    });
}

/** These rows say something else now: what was chosen and typed for them is void. */
bool DecisionPane::forget(std::span<const model::EmployeeRow> rows) {
    hold(); // what is typed just now counts, too
    bool hadAny = false;
    for (const model::EmployeeRow& row : rows) {
        hadAny = m_held.erase(row.id) > 0 || hadAny;
    }
    if (hadAny) m_autosave->touch();
    m_row = {};
    fill();
    return hadAny;
}

void DecisionPane::keep() {
    hold();
    m_autosave->forget(); // what was held just now is on its way
    std::vector<model::DecisionDraft> all;
    for (const auto& [row, draft] : m_held)
        all.push_back(draft);
    m_work->start(
        m_autosave, // nobody waits for it
        [all](model::Desk& desk, model::Job&) { return model::keepDrafts(desk.session, all); },
        [this](const model::Status& kept) {
            if (!kept) m_banner->fail(kept.error());
        });
}

} // namespace ui
