// SPDX-License-Identifier: Apache-2.0
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
    m_banner->ask(look::Level::Note, headCameBackText, goOnWithHeadText, [this] { correctHead(); });
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
