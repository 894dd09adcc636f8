// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "ui/look/focus.h"
#include "ui/pages/issue/card_views.h"
#include "ui/pages/issue/issue_card.h"
#include "ui/pages/issue/pin_form.h"
#include "ui/pages/issue/preview_view.h"

/** One attempt: from the PINs to the green card, or to what stopped it. */
namespace ui {

/** Where the settings ask, the certificate is looked at first; the PINs wait as long. */
void IssueCard::onEntered() {
    const bool asks = m_previewsAlways && !m_isAgreed && canPreview();
    if (asks && m_pins->isComplete()) return showPreview(true);
    attempt();
}

void IssueCard::attempt() {
    if (m_view == m_preview && (m_seen.serial.isEmpty() || !m_pins->isComplete())) {
        // Pulled out, or exchanged, while the certificate was looked at.
        turnTo(m_seen.serial.isEmpty() ? static_cast<QWidget*>(m_wait) : m_pins);
        return focusWork();
    }
    if (!m_task || m_seen.serial.isEmpty() || !m_pins->isComplete()) return;
    forgetMessage();
    m_before->quiet();
    m_poll.stop();
    const issue::Pins pins = m_pins->take();
    turnTo(m_working);
    const auto job = m_work->start(
        this,
        [task = *m_task, serial = m_seen.serial, pins](model::Desk& desk, model::Job& running) {
            return issue::attempt(desk, task, serial, pins, running);
        },
        [this, pin = pins.medium](model::Result<issue::Attempt> made) {
            onAttempt(std::move(made), pin);
        });
    m_working->follow(job);
    m_working->setFocus();
}

void IssueCard::onAttempt(model::Result<issue::Attempt> made,
                          const std::shared_ptr<model::Secret>& mediumPin) {
    if (!made) return fail(made.error());
    if (made->report) {
        m_done->show(*made);
        turnTo(m_done);
        look::focus(*m_done);
        m_poll.start(); // until it is taken out
        return emit issued();
    }
    if (made->place == issue::Place::Issue) {
        if (made->error->code == model::ErrorCode::FindingsStop) return onStopped();
        fail(*made->error);
        // Nothing was begun on a medium that is somebody's already: another one is asked for.
        if (made->error->code == model::ErrorCode::WrongState)
            m_preference.refused += m_seen.serial;
        return emit changed();
    }
    const bool isLast = made->error->code == model::ErrorCode::PinFinalTry;
    if (isLast) // a question of its own, which says it
        m_poll.start();
    else
        tell(*made->error);
    // The medium's own was not tried yet.
    if (made->place == issue::Place::CaPin) m_pins->keep(m_seen.serial, mediumPin);
    m_seen.caNeeded = m_seen.caNeeded && made->place == issue::Place::CaPin;
    m_pins->ask(m_seen);
    turnTo(m_pins);
    if (isLast)
        m_pins->askLastTry(made->place);
    else
        m_pins->fault(made->place);
}

/** It came meanwhile: the findings themselves are said, and not how many they are. */
void IssueCard::onStopped() {
    m_wait->forget();
    turnTo(m_wait);
    check();
    emit changed();
}

void IssueCard::fail(const model::Error& error) {
    if (inAttempt()) m_wait->forget();
    tell(error);
    if (inAttempt()) turnTo(m_wait);
}

void IssueCard::tell(const model::Error& error) {
    m_error = error;
    m_told = m_seen.serial;
    m_toldIsIn = true;
    m_isInterrupted = false;
    putMessage();
    m_poll.start();
}

void IssueCard::forgetMessage() {
    m_error.reset();
    m_isInterrupted = false;
    m_lookFailed = false;
    putMessage();
}

} // namespace ui
