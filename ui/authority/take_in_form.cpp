// SPDX-License-Identifier: Apache-2.0
#include "ui/authority/take_in_form.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/ask.h"
#include "ui/dialogs/last_try.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"

namespace ui {

void TakeInForm::showEvent(QShowEvent* event) {
    readSurroundings();
    readCertificate(); // its key may have been given up meanwhile
    m_again.start();
    QWidget::showEvent(event);
}

void TakeInForm::hideEvent(QHideEvent* event) {
    m_again.stop();
    m_pin->clear();
    QWidget::hideEvent(event);
}

void TakeInForm::chooseFile(const Field& field, const QString& title, const QString& filter) {
    const QString file = ask::openFile(this, title, filter);
    if (!file.isEmpty()) qobject_cast<QLineEdit*>(field.field)->setText(file);
    field.field->setFocus();
}

/** Whose it is is said as soon as it can be read; why it cannot, when it is to be taken in. */
void TakeInForm::readCertificate() {
    m_file.reset();
    m_asked.reset();
    sayCertificate();
    const QString path = m_certificate->text().trimmed();
    if (path.isEmpty()) return;
    m_work->start(
        this,
        [path](model::Desk& desk, model::Job&) { return authority::readCertificate(desk, path); },
        [this, path](const model::Result<authority::ReadCertificate>& read) {
            if (!read || path != m_certificate->text().trimmed()) return;
            m_file = read->file;
            m_asked = read->asked;
            chooseAsked();
            arrange();
        });
}

/** The medium of a key that was made here is known, as is that it has no lists yet. */
void TakeInForm::chooseAsked() {
    if (!m_asked) return;
    const int at = m_medium->findData(m_asked->mediumSerial);
    if (at > 0) m_medium->setCurrentIndex(at);
}

void TakeInForm::readSurroundings() {
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return authority::look(desk); },
        [this](const model::Result<authority::Seen>& seen) {
            if (seen) return show(*seen);
            m_banner->fail(seen.error());
        });
}

/**
 * A question about deviations is over when the medium goes of which it was asked, or comes again
 * without its login: a yes would take in something else.
 */
void TakeInForm::show(const authority::Seen& seen) {
    const bool isOther = !std::equal(
        seen.media.begin(), seen.media.end(), m_seen.media.begin(), m_seen.media.end(),
        [](const auto& a, const auto& b) { return a.medium.serial == b.medium.serial; });
    m_seen = seen;
    const bool isOver = !asks() && isPinNeeded();
    if (isOver) m_question->decline();
    if (isOther) {
        fillMedia(); // an open list of the same ones stays open
        chooseAsked();
    }
    retranslate();
    arrange();
    if (isOver) sayMediumWent();
}

void TakeInForm::fillMedia() {
    const QString chosen = m_medium->currentData().toString();
    const QSignalBlocker quiet(m_medium);
    while (m_medium->count() > 1)
        m_medium->removeItem(1);
    for (const model::PresentMedium& one : m_seen.media)
        m_medium->addItem(model::displayName(one.medium),
                          QString::fromStdString(one.medium.serial));
    m_medium->setCurrentIndex(std::max(0, m_medium->findData(chosen)));
    if (m_medium->currentData().toString() != chosen) forgetPin();
}

void TakeInForm::forgetPin() {
    m_pin->clear();
    m_last->ask(false);
}

void TakeInForm::goOn() {
    if (m_go->isVisible()) m_go->click();
}

const model::PresentMedium* TakeInForm::chosenMedium() const {
    const std::string serial = m_medium->currentData().toString().toStdString();
    const auto chosen = std::find_if(m_seen.media.begin(), m_seen.media.end(),
                                     [&](const auto& one) { return one.medium.serial == serial; });
    return chosen == m_seen.media.end() ? nullptr : &*chosen;
}

bool TakeInForm::isPinNeeded() const {
    const model::PresentMedium* chosen = chosenMedium();
    return m_medium->currentIndex() > 0 && (!chosen || !chosen->medium.loggedIn);
}

bool TakeInForm::isComplete() const {
    const bool isHere = m_medium->currentIndex() > 0;
    if (m_certificate->text().trimmed().isEmpty()) return false;
    if (!isHere) return true;
    if (isPinNeeded() && (m_pin->text().isEmpty() || !m_last->isAnswered())) return false;
    return m_asked || m_lists->currentIndex() == 1 || !m_list->text().trimmed().isEmpty();
}

/** Not for a word on deviations. */
bool TakeInForm::asks() const {
    return !m_deviations->isVisibleTo(this);
}

/** Only what is to be said now is in view. */
void TakeInForm::arrange() {
    const bool asks = this->asks();
    const bool isHere = m_medium->currentIndex() > 0;
    for (const Field* field : {&m_certificateField, &m_mediumField})
        field->whole->setVisible(asks);
    sayCertificate();
    m_pinField.whole->setVisible(asks && isPinNeeded());
    sayPinLimits();
    const bool hasLists = asks && isHere && !m_asked;
    m_listsField.whole->setVisible(hasLists);
    m_listField.whole->setVisible(hasLists && m_lists->currentIndex() == 0);
    m_signs->setVisible(asks && isHere);
    m_go->setVisible(asks);
    m_go->setEnabled(!m_isWorking && isComplete());
}

TakeInForm::Field& TakeInForm::fieldOf(authority::Place place) {
    switch (place) {
    case authority::Place::Medium:
        return m_mediumField;
    case authority::Place::Pin:
        return m_pinField;
    case authority::Place::Lists:
        return m_lists->currentIndex() == 0 ? m_listField : m_listsField;
    case authority::Place::Whole:
    case authority::Place::Certificate:
        break;
    }
    return m_certificateField;
}

void TakeInForm::forgive(std::initializer_list<const Field*> fields) {
    for (const Field* field : fields) {
        field->refusal->quiet();
        look::setFault(*field->field, false);
    }
}

void TakeInForm::takeIn(bool acceptDeviations) {
    if (m_isWorking) return;
    authority::Given given;
    given.certificate = m_certificate->text().trimmed();
    given.medium = m_medium->currentData().toString();
    if (!given.medium.isEmpty()) {
        given.neverPublished = m_asked || m_lists->currentIndex() == 1;
        if (!given.neverPublished) given.lastList = m_list->text().trimmed();
        given.active = m_signs->isChecked();
    }
    if (isPinNeeded()) {
        given.pinConfirmed = m_last->take();
        given.pin = takeSharedSecret(*m_pin);
    }
    given.acceptDeviations = acceptDeviations;
    forgive({&m_certificateField, &m_mediumField, &m_pinField, &m_listsField, &m_listField});
    m_banner->quiet();
    m_isWorking = true;
    arrange();
    m_work->start(
        this, [given](model::Desk& desk, model::Job&) { return authority::takeIn(desk, given); },
        [this](const model::Result<authority::Answer>& answer) { onAnswer(answer); });
}

void TakeInForm::onAnswer(const model::Result<authority::Answer>& answer) {
    m_isWorking = false;
    m_deviations->hide();
    if (!answer)
        refuse(answer.error(), authority::Place::Whole);
    else if (answer->fault)
        refuse(*answer->fault, answer->place);
    else if (answer->adopted.generation.id == 0)
        showDeviations(answer->adopted);
    else
        sayTakenIn(answer->adopted);
    arrange();
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return authority::look(desk); },
        [this](const model::Result<authority::Seen>& seen) {
            if (seen) show(*seen);
        });
}

void TakeInForm::refuse(const model::Error& fault, authority::Place place) {
    arrange();
    if (fault.code == model::ErrorCode::PinFinalTry) m_last->ask(true);
    if (place == authority::Place::Whole) return m_banner->fail(fault);
    const Field& field = fieldOf(place);
    field.refusal->fail(fault);
    look::setFault(*field.field, true);
    look::focus(*field.field);
}

} // namespace ui
