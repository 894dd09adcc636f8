// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/pins_asked.h"

#include <utility>

#include <QApplication>
#include <QHideEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/look/theme.h"
#include "ui/pages/issue/pin_form.h"

namespace ui {

namespace {
constexpr auto askAgain = std::chrono::seconds(2);
} // namespace

PinsAsked::PinsAsked(Work& work, const char* go, look::Words words, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_message(new look::Banner(this))
    , m_missing(new look::Banner(this))
    , m_pins(new PinForm(this)) {
    m_message->setObjectName(QStringLiteral("orderRunMessage"));
    m_missing->setObjectName(QStringLiteral("mediumMissing"));
    m_pins->callGo(go, std::move(words));
    m_pins->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addWidget(m_message);
    column->addWidget(m_missing);
    column->addWidget(m_pins);
    m_poll.setInterval(askAgain);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_work->isBusy()) look();
    });
    connect(m_pins, &PinForm::entered, this, &PinsAsked::entered);
}

QWidget* PinsAsked::act() const {
    return m_pins->act();
}

void PinsAsked::begin(model::Id caId, const QString& medium) {
    ++m_turn;
    m_ca = caId;
    m_medium = medium;
    m_seen = {};
    m_isKnown = m_isOn = m_isWaiting = m_wantsFocus = false;
    m_message->quiet();
    m_pins->forget();
    if (m_ca == 0) return onSeen({});
    arrange();
    look();
}

void PinsAsked::setOn(bool on) {
    m_isOn = on;
    m_isWaiting = false;
    arrange();
}

void PinsAsked::setWaiting() {
    m_isOn = false;
    m_isWaiting = true;
    arrange();
}

void PinsAsked::showEvent(QShowEvent* event) {
    m_poll.start();
    QWidget::showEvent(event);
}

/** A PIN does not outlive that it is in view. */
void PinsAsked::hideEvent(QHideEvent* event) {
    m_poll.stop();
    if (!event->spontaneous()) m_pins->forget();
    QWidget::hideEvent(event);
}

void PinsAsked::look() {
    if (m_ca == 0) return;
    m_work->start(
        this,
        [ca = m_ca, medium = m_medium](model::Desk& desk, model::Job&) {
            return order::look(desk, ca, medium);
        },
        [this, turn = m_turn](const model::Result<issue::MediaLook>& seen) {
            if (turn != m_turn) return; // of another order
            if (!seen) return m_message->fail(seen.error());
            onSeen(*seen);
        });
}

void PinsAsked::onSeen(const issue::MediaLook& seen) {
    m_seen = seen;
    m_isKnown = true;
    if (isThere()) m_pins->ask(m_seen);
    arrange();
    if (!m_pins->isHidden() && std::exchange(m_wantsFocus, false)) focusFirst();
}

bool PinsAsked::isThere() const {
    return m_isKnown && !m_seen.caMissing && (m_medium.isEmpty() || !m_seen.serial.isEmpty());
}

void PinsAsked::arrange() {
    const bool wanted = m_isOn || m_isWaiting;
    const bool asks = wanted && isThere();
    m_pins->setOn(m_isOn);
    if (asks != !m_pins->isHidden()) m_pins->setVisible(asks);
    if (!asks) m_message->decline(); // it was asked of what is not there any more
    if (!wanted || !m_isKnown || isThere()) return m_missing->quiet();
    if (m_missing->isHidden() || m_missing->text() != missingText()) // said once, not at each look
        m_missing->say(look::Level::Note, [this] { return missingText(); });
}

QString PinsAsked::missingText() const {
    if (m_seen.caMissing)
        return tr("Insert the medium %1 of the certification authority.").arg(m_seen.caSerial);
    return tr("Insert the medium %1 again.").arg(m_medium);
}

/** Not out of a line that is being typed into; where nothing is asked yet, as soon as it is. */
void PinsAsked::focusFirst() {
    m_wantsFocus = m_pins->isHidden();
    if (!m_wantsFocus && !qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        m_pins->focusFirst();
}

issue::Pins PinsAsked::take() {
    m_message->quiet();
    return m_pins->take();
}

void PinsAsked::fail(const model::Error& error) {
    m_message->fail(error);
    look();
}

/** A PIN that was not tried is kept; one that was wrong is typed again. */
void PinsAsked::fail(const order::Attempt& made, const issue::Pins& pins) {
    const bool isLast = made.error->code == model::ErrorCode::PinFinalTry;
    if (!isLast) m_message->fail(*made.error); // else a question of its own says it
    if (made.place == issue::Place::Issue) return look();
    if (made.place == issue::Place::CaPin && pins.medium) m_pins->keep(m_seen.serial, pins.medium);
    m_seen.caNeeded = m_seen.caNeeded && made.place == issue::Place::CaPin;
    m_pins->ask(m_seen);
    arrange();
    if (isLast)
        m_pins->askLastTry(made.place);
    else
        m_pins->fault(made.place);
}

void PinsAsked::forget() {
    ++m_turn;
    m_ca = 0;
    m_isOn = m_isWaiting = m_isKnown = false;
    m_message->quiet();
    m_pins->forget();
    arrange();
}

void PinsAsked::retranslate() {
    m_pins->retranslate();
}

} // namespace ui
