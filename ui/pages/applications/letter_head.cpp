// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include "ui/letter/came_back.h"
#include "ui/letter/head_correction.h"
#include "ui/look/focus.h"
#include "ui/pages/applications/decision_pane.h"
#include "ui/pages/applications/employee_correction.h"
#include "ui/pages/applications/letter_view.h"
#include "ui/pages/applications/row_table.h"

namespace ui {

void LetterView::correctHead() {
    if (!canAct()) return;
    m_banner->quiet();
    m_correctHead->setEnabled(false);
    m_rows->hide();
    m_head->begin(m_open.letter);
    m_head->setFocus();
}

/** It waits behind a button, which nobody would press again for a letter just opened. */
void LetterView::sayHeadIsBegun() {
    if (!m_head->isHidden() || !m_head->isBegunOf(m_open.letter.id)) return;
    m_banner->ask(look::Level::Note, headCameBackText, goOnWithCorrectionText,
                  [this] { correctHead(); });
}

/**
 * Nor would anybody press that of the row, which may be another than the one that is chosen. Of one
 * whose issue began since, it could not be stored any more.
 */
void LetterView::sayRowIsBegun() {
    const model::Id begun = m_correction->begunRow();
    const int place = begun == 0 ? -1 : m_table->placeOf(begun);
    if (place < 0 || isCorrecting()) return;
    if (!model::isOpenToDecision(m_table->at(place)->state)) return m_correction->forget();
    m_banner->ask(
        look::Level::Note,
        [number = m_table->at(place)->number] { return rowCameBackText(number); },
        goOnWithCorrectionText,
        [this, begun] {
            if (!canAct()) return;
            m_view->setCurrentIndex(m_table->index(m_table->placeOf(begun), RowTable::Name));
            correct();
        });
}

void LetterView::closeHead() {
    m_head->hide();
    m_rows->show();
    m_correctHead->setEnabled(true);
    look::focus(*m_view);
}

void LetterView::onHeadCorrected() {
    const auto* row = m_table->at(m_view->currentIndex().row());
    closeHead();
    open(m_wanted, row ? row->id : 0);
    m_banner->say(look::Level::Success, [] { return tr("The head of the letter was corrected."); });
}

/** Another day received: another age and another term of each row, whatever was chosen for it. */
void LetterView::forgetOfAnotherDay(const model::Application& now) {
    const model::Application& before = m_open.letter;
    if (now.id != before.id || now.received == before.received) return;
    if (!m_pane->forget(before.rows)) return;
    m_banner->say(look::Level::Warning, [] {
        return tr("The letter counts from another day now. What was chosen for its rows and not "
                  "decided yet is dropped: choose it again.");
    });
}

} // namespace ui
