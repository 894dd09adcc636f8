// SPDX-License-Identifier: Apache-2.0
#include "ui/authority/own_key_form.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "model/files/atomic_file.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/last_try.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"

namespace ui {

namespace {

/** What an entry of the first field stands for. */
QString begunData(model::Id key) {
    return QStringLiteral("begun/%1").arg(key);
}

} // namespace

void OwnKeyForm::showEvent(QShowEvent* event) {
    readSurroundings();
    m_again.start();
    QWidget::showEvent(event);
}

void OwnKeyForm::hideEvent(QHideEvent* event) {
    m_again.stop();
    m_pin->clear();
    m_question->decline();
    QWidget::hideEvent(event);
}

void OwnKeyForm::readSurroundings() {
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return authority::lookForKeys(desk); },
        [this](const model::Result<authority::KeysSeen>& seen) {
            if (seen) return show(*seen);
            m_banner->fail(seen.error());
        });
}

/** A list that is the same stays as it is, also where it is open. */
void OwnKeyForm::show(const authority::KeysSeen& seen) {
    const auto same = [](const auto& before, const auto& now, auto value) {
        return std::equal(before.begin(), before.end(), now.begin(), now.end(),
                          [&](const auto& a, const auto& b) { return value(a) == value(b); });
    };
    const bool areMedia =
        same(m_seen.media, seen.media, [](const auto& one) { return one.medium.serial; });
    const bool areChoices =
        same(m_seen.authorities, seen.authorities, [](const auto& ca) { return ca.id; }) &&
        same(m_seen.begun, seen.begun,
             [](const auto& key) { return std::pair(key.id, key.state); });
    m_seen = seen;
    if (!areChoices) fillChoices(); // first: they say where in m_seen each is
    if (!areMedia) fillMedia();
    const int wanted = m_wanted != 0 ? m_what->findData(begunData(m_wanted)) : -1;
    if (wanted >= 0) m_what->setCurrentIndex(wanted);
    arrange();
    if (wanted >= 0) look::focus(*m_go); // what comes next
    if (wanted >= 0) m_wanted = 0;
}

/** What was chosen stays so while it is there; nothing else takes its place by itself. */
void OwnKeyForm::fillChoices() {
    const bool isFirst = m_what->count() == 0;
    const QString before = m_what->currentData().toString();
    const QSignalBlocker quiet(m_what);
    m_choices = {{Kind::Root}, {Kind::StateBodies}, {Kind::National}};
    for (std::size_t at = 0; at < m_seen.authorities.size(); ++at)
        m_choices += {Kind::Renewal, at};
    for (std::size_t at = 0; at < m_seen.begun.size(); ++at)
        m_choices += {Kind::Begun, at};
    m_what->clear();
    for (const Choice& one : m_choices) {
        QString about = QString::number(static_cast<int>(one.kind));
        if (one.kind == Kind::Renewal)
            about += QStringLiteral("/%1").arg(m_seen.authorities[one.at].id);
        if (one.kind == Kind::Begun) about = begunData(m_seen.begun[one.at].id);
        m_what->addItem(choiceText(one), about);
    }
    m_what->setCurrentIndex(isFirst ? 0 : m_what->findData(before));
    if (m_what->currentIndex() >= 0) return;
    forgetPin();
    m_question->decline(); // it was about that
}

void OwnKeyForm::fillMedia() {
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

void OwnKeyForm::forgetPin() {
    m_pin->clear();
    m_last->ask(false);
}

OwnKeyForm::Choice OwnKeyForm::choice() const {
    return m_choices.value(m_what->currentIndex());
}

const model::CaGeneration* OwnKeyForm::renewed() const {
    const Choice now = choice();
    return now.kind == Kind::Renewal ? &m_seen.authorities[now.at] : nullptr;
}

const model::CaKey* OwnKeyForm::begun() const {
    const Choice now = choice();
    return now.kind == Kind::Begun ? &m_seen.begun[now.at] : nullptr;
}

bool OwnKeyForm::isRoot() const {
    if (const auto* ca = renewed()) return ca->authority == model::AuthorityKind::Root;
    if (const auto* key = begun()) return !key->asks();
    return choice().kind == Kind::Root;
}

bool OwnKeyForm::isSavedOnly() const {
    const model::CaKey* key = begun();
    return key && key->asks() && key->state != model::CaKeyState::Begun;
}

const model::PresentMedium* OwnKeyForm::medium() const {
    const model::CaKey* key = begun(); // where it was begun, and nowhere else
    const QString chosen = key ? key->mediumSerial : m_medium->currentData().toString();
    const auto found = std::find_if(m_seen.media.begin(), m_seen.media.end(), [&](const auto& one) {
        return one.medium.serial == chosen.toStdString();
    });
    return found == m_seen.media.end() ? nullptr : &*found;
}

bool OwnKeyForm::isPinNeeded() const {
    const model::PresentMedium* chosen = medium();
    return !isSavedOnly() && chosen && !chosen->medium.loggedIn;
}

bool OwnKeyForm::isComplete() const {
    if (choice().kind == Kind::None) return false;
    if (isSavedOnly()) return true;
    if (!begun() && !medium()) return false;
    return !isPinNeeded() || (!m_pin->text().isEmpty() && m_last->isAnswered());
}

/** Only what is to be said now is in view. */
void OwnKeyForm::arrange() {
    const Kind kind = choice().kind;
    const bool isNew = kind == Kind::Root || kind == Kind::StateBodies || kind == Kind::National;
    m_algorithmField.whole->setVisible(isNew);
    m_aboveNational->setVisible(kind == Kind::Root);
    m_yearsField.whole->setVisible(isRoot() && kind != Kind::Begun);
    m_mediumField.whole->setVisible(isNew || kind == Kind::Renewal);
    m_pinField.whole->setVisible(kind != Kind::None && isPinNeeded());
    const model::PresentMedium* chosen = medium();
    sayPinLength(*m_pin, chosen ? chosen->medium.pinLimits : model::PinLimits());
    const bool asks = m_question->isConfirming(); // with buttons of its own
    const bool isFree = !m_isWorking && !asks;
    m_go->setVisible(!asks);
    m_giveUp->setVisible(!asks && kind == Kind::Begun);
    m_about->setText(aboutText());
    m_about->setVisible(!m_about->text().isEmpty());
    m_go->setText(goText());
    m_go->setEnabled(isFree && isComplete());
    m_giveUp->setEnabled(isFree);
    for (QWidget* one :
         {m_whatField.whole, m_algorithmField.whole, m_yearsField.whole, m_mediumField.whole,
          m_pinField.whole, static_cast<QWidget*>(m_aboveNational)})
        one->setEnabled(isFree); // what was asked about is not changed below the question
}

void OwnKeyForm::goOn() {
    if (m_go->isVisible()) m_go->click();
}

void OwnKeyForm::confirm() {
    for (const Field* field : {&m_mediumField, &m_pinField}) {
        field->refusal->quiet();
        look::setFault(*field->field, false);
    }
    m_banner->quiet();
    if (isSavedOnly()) return saveRequest(*begun());
    m_question->choose(
        look::Level::Note, [this] { return questionText(); }, [] { return tr("Make the &key"); },
        [] { return tr("&Back"); },
        [this, asked = given()] { start(asked); }, // whatever the lists show by then
        [this] {
            arrange();
            look::focus(*m_what);
        });
    arrange();
}

authority::KeyGiven OwnKeyForm::given() const {
    authority::KeyGiven given;
    static constexpr model::AuthorityKind kinds[] = {model::AuthorityKind::Root,
                                                     model::AuthorityKind::StateBodies,
                                                     model::AuthorityKind::National};
    if (const auto* key = begun()) {
        given.begun = key->id;
        given.medium = key->mediumSerial;
    } else {
        given.medium = m_medium->currentData().toString();
        if (const auto* ca = renewed())
            given.plan.renews = ca->id;
        else
            given.plan.authority = kinds[static_cast<int>(choice().kind)];
        given.plan.algorithm = static_cast<model::Algorithm>(m_algorithm->currentData().toInt());
        given.plan.aboveNational = m_aboveNational->isChecked();
        given.plan.years = isRoot() ? m_years->value() : 0;
    }
    return given;
}

void OwnKeyForm::start(authority::KeyGiven given) {
    if (!m_pin->text().isEmpty()) {
        given.pinConfirmed = m_last->take();
        given.pin = takeSharedSecret(*m_pin);
    }
    m_isWorking = true;
    arrange();
    m_work->start(
        this,
        [given = std::move(given)](model::Desk& desk, model::Job& job) {
            return authority::makeKey(desk, given, job);
        },
        [this](const model::Result<authority::KeyAnswer>& answer) { onAnswer(answer); });
}

void OwnKeyForm::onAnswer(const model::Result<authority::KeyAnswer>& answer) {
    m_isWorking = false;
    arrange();
    if (!answer)
        m_banner->fail(answer.error());
    else if (answer->fault)
        refuse(*answer);
    else
        sayMade(answer->report);
    readSurroundings(); // it may be begun in any case
}

void OwnKeyForm::refuse(const authority::KeyAnswer& answer) {
    const model::Error& fault = *answer.fault;
    const bool isOfMedium =
        fault.code == model::ErrorCode::MediumNotPresent ||
        fault.code == model::ErrorCode::NotTraining ||
        (fault.code == model::ErrorCode::WrongState && fault.arguments.front() == "medium");
    m_wanted = answer.begun; // it goes on with that, or gives it up: nothing is made beside it
    if (fault.code == model::ErrorCode::PinFinalTry) m_last->ask(true);
    const Field& field = answer.isOfPin ? m_pinField : m_mediumField;
    if (m_wanted != 0 || !field.field->isVisible() || (!answer.isOfPin && !isOfMedium)) {
        m_banner->fail(fault);
        return look::focus(*m_what);
    }
    field.refusal->fail(fault);
    look::setFault(*field.field, true);
    look::focus(*field.field);
}

void OwnKeyForm::saveRequest(const model::CaKey& key) {
    const QString path =
        ask::saveFile(this, tr("Save the request"),
                      QString::fromStdString(key.structure) + QStringLiteral(".p10"));
    if (path.isEmpty()) return;
    m_work->start(
        this,
        [path, der = key.octets](model::Desk&, model::Job& job) {
            job.progress(model::Step::Exporting);
            return model::writeAtomically(path, der, model::FileReaders::Everybody);
        },
        [this, path](const model::Status& written) {
            if (!written) return m_banner->fail(written.error());
            m_banner->say(look::Level::Success, [path] {
                return tr("Written to %1. The root's desk certifies it by an order; then take the "
                          "certificate in on this page: its key is found by itself.")
                    .arg(path);
            });
        });
}

void OwnKeyForm::giveUp() {
    const model::CaKey* key = begun();
    if (!key) return;
    m_banner->quiet();
    m_question->confirm(
        look::Level::Warning,
        [] {
            return tr("No certificate of this key will be taken in any more. The key itself stays "
                      "on its medium.");
        },
        [] { return tr("&Give it up"); }, [] { return tr("&Back"); },
        [this, id = key->id] { abandon(id); },
        [this] {
            arrange();
            look::focus(*m_what);
        });
    arrange();
}

void OwnKeyForm::abandon(model::Id key) {
    m_isWorking = true;
    arrange();
    m_work->start(
        this,
        [key](model::Desk& desk, model::Job&) {
            return model::CaKeyService(desk).abandon(key, QString());
        },
        [this](const model::Status& ended) {
            m_isWorking = false;
            arrange();
            if (!ended) m_banner->fail(ended.error());
            if (ended) m_banner->say(look::Level::Success, [] { return tr("It is given up."); });
            look::focus(*m_what);
            readSurroundings();
        });
}

} // namespace ui
