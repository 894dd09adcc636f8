// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <QPushButton>
#include <QTableView>

#include "ui/findings/finding_list.h"
#include "ui/letter/came_back.h"
#include "ui/letter/head_correction.h"
#include "ui/look/focus.h"
#include "ui/pages/revocation/revocation_correction.h"
#include "ui/pages/revocation/revocation_view.h"

namespace ui {

void RevocationView::connectForms() {
    connect(m_head, &HeadCorrection::closed, this, &RevocationView::closeHead);
    connect(m_head, &HeadCorrection::corrected, this, &RevocationView::onHeadCorrected);
    connect(m_head, &HeadCorrection::correctedBefore, this, &RevocationView::changed);
    connect(m_correction, &RowCorrection::closed, this, &RevocationView::closeCorrection);
    connect(m_correction, &RowCorrection::corrected, this, &RevocationView::onCorrected);
    connect(m_correction, &RowCorrection::correctedBefore, this, &RevocationView::changed);
    const auto fail = [this](look::Words said) {
        m_banner->say(look::Level::Error, std::move(said));
    };
    connect(m_head, &HeadCorrection::failedBefore, this, fail);
    connect(m_correction, &RowCorrection::failedBefore, this, fail);
}

void RevocationView::correctHead() {
    if (!m_opened || m_correction->isVisible() || !m_head->isHidden()) return;
    m_offersLists = false;
    m_banner->quiet();
    m_rows->hide();
    m_findings->hide();
    m_revoke->setEnabled(false);
    m_correctHead->setEnabled(false);
    model::Application head = revocation::headOf(m_opened->due.letter);
    head.id = m_letter;
    m_head->begin(head);
    m_head->setFocus();
    onChosen();
}

/** It waits behind a button, which nobody would press again for a letter just opened. */
void RevocationView::sayHeadIsBegun() {
    if (!m_head->isHidden() || !m_head->isBegunOf(m_letter)) return;
    m_offersLists = false; // what it said is gone
    m_banner->ask(look::Level::Note, headCameBackText, goOnWithCorrectionText,
                  [this] { correctHead(); });
}

/** Nor would anybody press that of the row, which may be another than the one that is chosen. */
void RevocationView::sayRowIsBegun() {
    if (!m_correction->isHidden() || !m_head->isHidden()) return;
    const auto& rows = m_opened->due.letter.rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [this](const auto& one) {
        return one.id == m_correction->begunRow();
    });
    if (row == rows.end() || row->state == model::RevocationRowState::Revoked) return;
    const int place = static_cast<int>(row - rows.begin());
    m_offersLists = false;
    m_banner->ask(
        look::Level::Note, [number = row->number] { return rowCameBackText(number); },
        goOnWithCorrectionText,
        [this, place] {
            m_rows->selectRow(place);
            correct();
        });
}

void RevocationView::closeHead() {
    m_head->hide();
    m_rows->show();
    look::focus(*m_rows);
    fill(); // what may be revoked, and what stands against rows
    onChosen();
}

void RevocationView::onHeadCorrected() {
    closeHead();
    m_banner->say(look::Level::Success, [] { return tr("The head of the letter was corrected."); });
    emit changed();
}

} // namespace ui
