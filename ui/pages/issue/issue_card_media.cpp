// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <QApplication>
#include <QLineEdit>

#include "ui/pages/issue/card_views.h"
#include "ui/pages/issue/close_form.h"
#include "ui/pages/issue/issue_card.h"
#include "ui/pages/issue/pin_form.h"
#include "ui/pages/issue/prepare_form.h"

/** What the card does with what is in the slots: media come and go, and nobody presses a key. */
namespace ui {

/** Short, and again after a pause: a long wait in the worker would hold everything else up. */
void IssueCard::look() {
    if (m_view == m_done) return lookForPull();
    if (!m_task || !isVisible() || holds() || hasErrors()) return;
    m_poll.stop();
    m_work->start(
        this,
        [task = *m_task, preference = m_preference](model::Desk& desk, model::Job&) {
            return issue::look(desk, task, preference);
        },
        [this, turn = m_turn](const model::Result<issue::MediaLook>& seen) {
            if (turn != m_turn) return;
            onLook(seen);
            m_poll.start();
        });
}

void IssueCard::onLook(const model::Result<issue::MediaLook>& seen) {
    if (holds()) return;
    if (!seen) {
        m_lookFailed = true;
        return fail(seen.error());
    }
    if (m_lookFailed) forgetMessage();
    if (!m_preference.before) m_preference.before = seen->present;
    m_seen = *seen;
    // Taken out and put in again, it is meant.
    m_preference.aside.removeIf(
        [this](const QString& one) { return !m_seen.present.contains(one); });
    dropWhatIsOver();
    dropWhatIsSaid();
    m_preference.current = m_seen.serial;
    if (m_view == m_close) m_close->see(m_seen);
    if (m_view == m_prepare) m_prepare->see(m_seen.blanks);
    onSeen();
}

/** Of one medium the same twice: as what went wrong, and as what does not fit. */
void IssueCard::dropWhatIsSaid() {
    if (!m_error || m_error->arguments.empty()) return;
    std::erase_if(m_seen.unfit, [this](const issue::Unfit& one) {
        return one.why.code == m_error->code && !one.why.arguments.empty() &&
               one.why.arguments.front() == m_error->arguments.front();
    });
}

/** The holder's or the CA's, of which was said that it was pulled out. */
bool IssueCard::isPulledBackIn() const {
    if (m_error->code != model::ErrorCode::MediumRemoved) return false;
    const QString pulled =
        m_error->arguments.empty() ? m_told : QString::fromStdString(m_error->arguments.front());
    return m_seen.present.contains(pulled) ||
           (!m_seen.caMissing && !pulled.isEmpty() && pulled == m_seen.caSerial);
}

/**
 * What was said of a medium is over once that is out; that it was pulled out, once it is back: an
 * issue that was begun says then how it goes on. And while the CA's own is missing, nothing else
 * counts but that one was pulled out.
 */
void IssueCard::dropWhatIsOver() {
    if (!m_error) return;
    const bool isOfPull = m_error->code == model::ErrorCode::MediumRemoved ||
                          m_error->code == model::ErrorCode::MediumNotPresent;
    const bool isBack = isPulledBackIn();
    if (m_seen.caMissing && (!isOfPull || isBack)) return forgetMessage();
    m_isInterrupted = isBack && m_task->kind == issue::TaskKind::GoOn;
    putMessage();
    if (m_isInterrupted || m_told.isEmpty()) return;
    const bool isIn = m_seen.present.contains(m_told);
    if (std::exchange(m_toldIsIn, isIn) == isIn) return;
    if (isIn == (m_error->code == model::ErrorCode::MediumRemoved)) forgetMessage();
}

/** From waiting to the PIN when the medium comes, and back when it goes. */
void IssueCard::onSeen() {
    const bool isThere = !m_seen.serial.isEmpty() && !m_seen.caMissing;
    if (isThere)
        m_pins->ask(m_seen);
    else
        m_wait->show(*m_task, m_seen);
    if (isThere && m_view == m_wait) {
        turnTo(m_pins);
        // Not out of a line that is being typed into: the palette's, or a note.
        if (!m_inList && !qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            m_pins->focusFirst();
    } else if (!isThere && m_view == m_pins) {
        m_pins->forget();
        turnTo(m_wait);
    }
    if (!isThere) m_inList = false; // a medium that comes now is for this row
    putAnother();
}

bool IssueCard::isAsideIn() const {
    return !m_preference.aside.isEmpty();
}

/** Not in an issue that was begun: that goes on with its own medium. */
bool IssueCard::canTakeAnother() const {
    if (!m_task || m_task->kind == issue::TaskKind::GoOn) return false;
    if (m_view == m_wait) return isAsideIn();
    return m_view == m_pins && (m_seen.fit > 1 || !m_seen.blanks.empty() || isAsideIn());
}

/** The next one that is in, or a blank; then those that were set aside before. */
void IssueCard::takeAnother() {
    if (!canTakeAnother()) return;
    const bool isLast = m_seen.fit <= 1 && m_seen.blanks.empty();
    if (m_view == m_wait || isLast) m_preference.aside.clear();
    if (m_view == m_pins) m_preference.aside += m_seen.serial;
    m_preference.current.clear();
    ++m_turn; // a look that is on its way yet would bring the same one back
    forgetMessage();
    m_pins->forget();
    m_wait->forget();
    turnTo(m_wait);
    look();
}

void IssueCard::putAnother() {
    m_another->setVisible(canTakeAnother());
    m_another->setText(m_view == m_wait ? tr("Take the medium that was set aside")
                                        : tr("Take another medium"));
}

/** Taking out the medium of a success says that the next one is meant. */
void IssueCard::lookForPull() {
    if (!isVisible()) return;
    m_poll.stop();
    m_work->start(
        this,
        [serial = m_done->serial()](model::Desk& desk, model::Job&) {
            return issue::isIn(desk, serial);
        },
        [this, turn = m_turn](const model::Result<bool>& isIn) {
            if (turn != m_turn || m_view != m_done || !isVisible()) return;
            if (!isIn || *isIn) return m_poll.start();
            m_wentOn = true;
            emit next();
        });
}

void IssueCard::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    look();
}

void IssueCard::hideEvent(QHideEvent* event) {
    m_poll.stop();
    QFrame::hideEvent(event);
}

} // namespace ui
