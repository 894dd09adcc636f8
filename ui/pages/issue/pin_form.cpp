// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/pin_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/last_try.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr int fieldWidth = 320;

QLineEdit* pinLine(const char* name, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setEchoMode(QLineEdit::Password);
    line->setMaximumWidth(fieldWidth);
    return line;
}

} // namespace

PinForm::PinForm(QWidget* parent)
    : QWidget(parent)
    , m_caCaption(new QLabel(this))
    , m_ca(pinLine("caPin", this))
    , m_mediumCaption(new QLabel(this))
    , m_medium(pinLine("mediumPin", this))
    , m_keptText(look::label("muted", this))
    , m_last(new LastTry(this))
    , m_go(look::button("primary", "issueNow", this)) {
    m_keptText->setObjectName(QStringLiteral("pinKept"));
    m_caCaption->setBuddy(m_ca);
    m_mediumCaption->setBuddy(m_medium);
    for (QLabel* caption : {m_caCaption, m_mediumCaption})
        caption->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    column->addWidget(m_caCaption);
    column->addWidget(m_ca);
    column->addWidget(m_mediumCaption);
    column->addWidget(m_medium);
    column->addWidget(m_keptText);
    column->addWidget(m_last);
    for (QLineEdit* line : {m_ca, m_medium}) {
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            look::setFault(*line, false);
            enableGo();
        });
        connect(line, &QLineEdit::returnPressed, this, [this, line] {
            if (line == m_ca && !isAnswered(m_medium)) return m_medium->setFocus();
            if (isComplete()) emit entered();
        });
    }
    connect(m_last, &LastTry::changed, this, &PinForm::enableGo);
    connect(m_go, &QPushButton::clicked, this, &PinForm::entered);
    arrange(false);
}

QWidget* PinForm::act() const {
    return m_go;
}

void PinForm::callGo(const char* name, look::Words words) {
    m_go->setObjectName(QLatin1String(name));
    m_goWords = std::move(words);
    retranslate();
}

void PinForm::setVisible(bool visible) {
    QWidget::setVisible(visible);
    m_go->setVisible(visible);
}

void PinForm::setOn(bool on) {
    m_isOn = on;
    enableGo();
}

void PinForm::arrange(bool ca) {
    m_caAsked = ca;
    m_caCaption->setVisible(ca);
    m_ca->setVisible(ca);
    m_keptText->setVisible(m_kept != nullptr);
    const bool medium = m_mediumAsked && !m_kept;
    m_mediumCaption->setVisible(medium);
    m_medium->setVisible(medium);
    enableGo();
    QWidget* ofMedium = medium ? static_cast<QWidget*>(m_medium) : m_go;
    setFocusProxy(ca ? static_cast<QWidget*>(m_ca) : ofMedium);
}

void PinForm::keep(const QString& serial, std::shared_ptr<model::Secret> pin) {
    m_keptOf = serial;
    m_kept = std::move(pin);
    m_medium->clear();
    arrange(m_caAsked);
}

bool PinForm::isAnswered(const QLineEdit* line) const {
    if (line == m_medium && (m_kept || !m_mediumAsked)) return true;
    return (line == m_ca && !m_caAsked) || !line->text().isEmpty();
}

void PinForm::ask(const issue::MediaLook& seen) {
    if (seen.serial != m_serial) {
        m_isCaLast = m_isMediumLast = false;
        putLastTry();
        m_medium->clear();
        look::setFault(*m_medium, false); // it was of another one
    }
    if (seen.serial != m_keptOf) m_kept.reset();
    m_serial = seen.serial;
    m_mediumAsked = !seen.serial.isEmpty();
    m_caSerial = seen.caSerial;
    m_limits = seen.pinLimits;
    m_caLimits = seen.caPinLimits;
    // Once asked, it is asked until it was used: what a slot says comes later.
    m_isMediumLast = m_isMediumLast || seen.finalTry;
    m_isCaLast = seen.caNeeded && (m_isCaLast || seen.caFinalTry);
    arrange(seen.caNeeded);
    retranslate();
    putLastTry();
}

void PinForm::askLastTry(issue::Place place) {
    (place == issue::Place::CaPin ? m_isCaLast : m_isMediumLast) = true;
    putLastTry();
    look::focus(*lineOf(place));
}

void PinForm::fault(issue::Place place) {
    look::setFault(*lineOf(place), true);
    look::focus(*lineOf(place));
}

QLineEdit* PinForm::lineOf(issue::Place place) const {
    return place == issue::Place::CaPin ? m_ca : m_medium;
}

issue::Pins PinForm::take() {
    const bool last = m_last->take();
    m_isCaLast = m_isMediumLast = false;
    issue::Pins pins;
    if (m_caAsked) pins.ca = takeSharedSecret(*m_ca);
    pins.caConfirmed = last;
    if (m_mediumAsked) pins.medium = m_kept ? std::move(m_kept) : takeSharedSecret(*m_medium);
    m_kept.reset();
    pins.mediumConfirmed = last;
    return pins;
}

void PinForm::forget() {
    for (QLineEdit* line : {m_ca, m_medium}) {
        line->clear();
        look::setFault(*line, false);
    }
    m_kept.reset();
    m_isCaLast = m_isMediumLast = false;
    putLastTry();
    m_serial.clear();
    arrange(m_caAsked);
}

void PinForm::focusFirst() {
    if (!isAnswered(m_ca)) return look::focus(*m_ca);
    if (m_medium->isHidden()) return look::focus(*m_go); // nothing to type: Enter issues
    look::focus(*m_medium);
}

bool PinForm::isComplete() const {
    return m_isOn && isAnswered(m_ca) && isAnswered(m_medium) && m_last->isAnswered();
}

void PinForm::enableGo() {
    m_go->setEnabled(isComplete());
}

/** Of which of the two PINs. */
void PinForm::putLastTry() {
    QList<QLineEdit*> pins;
    if (m_isCaLast) pins += m_ca;
    if (m_isMediumLast) pins += m_medium;
    m_last->ask(!pins.isEmpty(), pins);
}

void PinForm::retranslate() {
    m_caCaption->setText(
        tr("PIN of the &certification authority's medium %1, once a session").arg(m_caSerial));
    m_ca->setAccessibleName(tr("PIN of the certification authority's medium"));
    m_mediumCaption->setText(tr("&PIN of the medium %1").arg(m_serial));
    m_medium->setAccessibleName(tr("PIN of the medium"));
    sayPinLength(*m_ca, m_caLimits);
    sayPinLength(*m_medium, m_limits);
    m_keptText->setText(tr("The PIN of the medium %1 was typed already.").arg(m_keptOf));
    m_last->retranslate();
    m_go->setText(m_goWords ? m_goWords() : tr("Issue"));
    m_go->setAccessibleDescription(m_kept ? m_keptText->text() : QString());
}

} // namespace ui
