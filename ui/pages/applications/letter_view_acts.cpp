// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>

#include "ui/letter/head_correction.h"
#include "ui/pages/applications/decision_pane.h"
#include "ui/pages/applications/employee_correction.h"
#include "ui/pages/applications/letter_view.h"
#include "ui/papers/show_paper.h"

/** What keys and the palette ask of an open letter; what cannot be done says why. */
namespace ui {

/** Not the one before, which is in view until this one comes. */
bool LetterView::isRead() const {
    return m_wanted != 0 && m_open.letter.id == m_wanted;
}

bool LetterView::isCorrecting() const {
    return !m_correction->isHidden() || !m_head->isHidden();
}

bool LetterView::canAct() const {
    return isRead() && !isCorrecting();
}

bool LetterView::canChangeDecision() const {
    return canAct() && (m_pane->isOver() || m_pane->offersChange());
}

bool LetterView::canDecide() {
    if (!canAct()) return false;
    if (!m_pane->isOver()) return true;
    m_banner->say(look::Level::Note, [] {
        return tr("This row is not decided on any more: its certificate is being issued or was "
                  "issued.");
    });
    return false;
}

void LetterView::correct() {
    if (canDecide()) m_pane->askToCorrect();
}

void LetterView::accept() {
    if (canDecide()) m_pane->accept();
}

void LetterView::refuse() {
    if (canDecide()) m_pane->refuse();
}

void LetterView::changeDecision() {
    if (canDecide()) m_pane->changeDecision();
}

void LetterView::saveCorrection() {
    if (m_head->isVisible())
        m_head->save();
    else if (m_correction->isVisible())
        m_correction->save();
}

void LetterView::printApplication() {
    if (!isRead()) return;
    print(tr("Application"), tr("application"), applicationPaper);
}

void LetterView::printReply() {
    if (!isRead()) return;
    if (m_reply->isEnabled())
        return print(tr("Reasoned answer"), tr("reply"), replyPaper, papers::Origin::Reply);
    m_banner->say(look::Level::Note, [] {
        return tr("No row of this letter is refused: no reasoned answer is needed.");
    });
}

void LetterView::print(const QString& title, const QString& what, MakePaper make,
                       papers::Origin origin) {
    papers::showPaper(
        this, *m_work, *m_banner, title, papers::fileNameOf(what, m_open.letter.letterNumber),
        [make, letter = m_open.letter.id](model::Desk& desk, model::Job& job) {
            return make(desk, letter, job);
        },
        origin);
}

} // namespace ui
