// SPDX-License-Identifier: Apache-2.0
#include "ui/authority/take_in_form.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/sentence.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/last_try.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/banner.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr auto askAgain = std::chrono::seconds(5);
constexpr int mostOfDeviations = 220; // pixels; more of them scroll
} // namespace

TakeInForm::TakeInForm(Work& work, const SignedIn& signedIn, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_signedIn(signedIn)
    , m_column(new QVBoxLayout(this))
    , m_here(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_certificate(new QLineEdit(this))
    , m_read(look::label("text", this))
    , m_medium(new QComboBox(this))
    , m_pin(new QLineEdit(this))
    , m_last(new LastTry(this))
    , m_lists(new QComboBox(this))
    , m_list(new QLineEdit(this))
    , m_signs(new QCheckBox(this))
    , m_go(look::button("primary", "takeIn", this))
    , m_deviations(new QWidget(this)) {
    m_banner->setObjectName(QStringLiteral("takeInMessage"));
    m_here->setObjectName(QStringLiteral("authoritiesHere"));
    m_signs->setObjectName(QStringLiteral("signsNew"));
    m_read->setObjectName(QStringLiteral("certificateRead"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_signs->setChecked(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::near);
    m_column->addWidget(m_here);
    m_column->addWidget(m_banner);
    m_certificateField = add(m_certificate, "caCertificate", true);
    m_column->addWidget(m_read);
    m_mediumField = add(m_medium, "caMedium");
    m_pinField = add(m_pin, "caPin");
    m_column->addWidget(m_last);
    m_listsField = add(m_lists, "earlierLists");
    m_listField = add(m_list, "lastList", true);
    m_column->addWidget(m_signs);
    m_column->addWidget(m_go, 0, Qt::AlignLeft);
    makeDeviations();
    m_medium->addItem(QString(), QString());
    for (int choice = 0; choice < 2; ++choice) // a last one, none
        m_lists->addItem(QString());
    setTabOrder(m_certificate, m_certificateField.browse);
    setTabOrder(m_list, m_listField.browse);
    setFocusProxy(m_certificate);
    connectAll();
    retranslate();
    arrange();
}

TakeInForm::Field TakeInForm::add(QWidget* field, const char* objectName, bool browses) {
    Field made;
    made.whole = new QWidget(this);
    made.field = field;
    made.field->setObjectName(QLatin1String(objectName));
    made.caption = look::label("text", made.whole);
    made.caption->setBuddy(field);
    made.refusal = new look::Banner(made.whole);
    made.refusal->setObjectName(QLatin1String(objectName) + QStringLiteral(".refusal"));
    auto* row = new QHBoxLayout;
    row->setSpacing(look::near);
    row->addWidget(field, 1);
    if (browses) {
        const QString name = QLatin1String(objectName) + QStringLiteral(".choose");
        made.browse = look::button("plain", qPrintable(name), made.whole);
        row->addWidget(made.browse);
    }
    auto* column = new QVBoxLayout(made.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    column->addWidget(made.caption);
    column->addLayout(row);
    column->addWidget(made.refusal);
    m_column->addWidget(made.whole);
    return made;
}

void TakeInForm::makeDeviations() {
    m_deviationsText = look::label("text", m_deviations);
    m_deviationsList = new QPlainTextEdit(m_deviations);
    m_deviationsList->setObjectName(QStringLiteral("deviations"));
    m_deviationsList->setReadOnly(true);
    m_deviationsList->setTabChangesFocus(true);
    m_deviationsList->setFixedHeight(mostOfDeviations);
    m_accept = look::button("primary", "acceptDeviations", m_deviations);
    m_back = look::button("plain", "rejectDeviations", m_deviations);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_accept);
    acts->addWidget(m_back);
    acts->addStretch();
    auto* column = new QVBoxLayout(m_deviations);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addWidget(m_deviationsText);
    column->addWidget(m_deviationsList);
    column->addLayout(acts);
    m_deviations->hide();
    m_column->addWidget(m_deviations);
}

void TakeInForm::connectAll() {
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_work->isBusy()) readSurroundings();
    });
    connect(m_certificateField.browse, &QPushButton::clicked, this, [this] {
        chooseFile(m_certificateField, tr("The CA's certificate"),
                   tr("Certificates (*.cer *.crt *.der *.pem);;All files (*)"));
    });
    connect(m_listField.browse, &QPushButton::clicked, this, [this] {
        chooseFile(m_listField, tr("Its last revocation list"),
                   tr("Revocation lists (*.crl *.der *.pem);;All files (*)"));
    });
    connect(m_certificate, &QLineEdit::textChanged, this, &TakeInForm::readCertificate);
    for (QLineEdit* line : {m_certificate, m_pin, m_list}) {
        connect(line, &QLineEdit::textChanged, this, &TakeInForm::arrange);
        connect(line, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    }
    for (QComboBox* choice : {m_medium, m_lists})
        connect(choice, &QComboBox::currentIndexChanged, this, &TakeInForm::arrange);
    connect(m_last, &LastTry::changed, this, &TakeInForm::arrange);
    connect(m_go, &QPushButton::clicked, this, [this] { takeIn(false); });
    connect(m_accept, &QPushButton::clicked, this, [this] { takeIn(true); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_deviations->hide();
        arrange();
        m_certificate->setFocus();
    });
}

void TakeInForm::showEvent(QShowEvent* event) {
    readSurroundings();
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
    sayCertificate();
    const QString path = m_certificate->text().trimmed();
    if (path.isEmpty()) return;
    m_work->startAlone(
        this, [path](model::Job&) { return model::readCaFile(path); },
        [this, path](const model::Result<model::CaFile>& file) {
            if (!file || path != m_certificate->text().trimmed()) return;
            m_file = *file;
            sayCertificate();
        });
}

void TakeInForm::readSurroundings() {
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return authority::look(desk); },
        [this](const model::Result<authority::Seen>& seen) {
            if (seen) return show(*seen);
            m_banner->fail(seen.error());
        });
}

void TakeInForm::show(const authority::Seen& seen) {
    const bool isOther = !std::equal(
        seen.media.begin(), seen.media.end(), m_seen.media.begin(), m_seen.media.end(),
        [](const auto& a, const auto& b) { return a.medium.serial == b.medium.serial; });
    m_seen = seen;
    if (isOther) fillMedia(); // an open list of the same ones stays open
    retranslate();
    arrange();
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
}

void TakeInForm::goOn() {
    for (QPushButton* button : {m_go, m_accept})
        if (button->isVisible()) button->click();
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
    return m_lists->currentIndex() == 1 || !m_list->text().trimmed().isEmpty();
}

/** Only what is to be said now is in view. */
void TakeInForm::arrange() {
    const bool asks = !m_deviations->isVisibleTo(this);
    const bool isHere = m_medium->currentIndex() > 0;
    for (const Field* field : {&m_certificateField, &m_mediumField})
        field->whole->setVisible(asks);
    m_read->setVisible(asks);
    m_pinField.whole->setVisible(asks && isPinNeeded());
    sayPinLimits();
    m_listsField.whole->setVisible(asks && isHere);
    m_listField.whole->setVisible(asks && isHere && m_lists->currentIndex() == 0);
    m_signs->setVisible(asks && isHere);
    m_go->setVisible(asks);
    m_go->setEnabled(!m_isWorking && isComplete());
    m_accept->setEnabled(!m_isWorking);
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

void TakeInForm::takeIn(bool acceptDeviations) {
    if (m_isWorking) return;
    authority::Given given;
    given.certificate = m_certificate->text().trimmed();
    given.medium = m_medium->currentData().toString();
    if (!given.medium.isEmpty()) {
        given.neverPublished = m_lists->currentIndex() == 1;
        if (!given.neverPublished) given.lastList = m_list->text().trimmed();
        given.active = m_signs->isChecked();
    }
    if (isPinNeeded()) {
        given.pinConfirmed = m_last->take();
        given.pin = takeSharedSecret(*m_pin);
    }
    given.acceptDeviations = acceptDeviations;
    for (const Field* field :
         {&m_certificateField, &m_mediumField, &m_pinField, &m_listsField, &m_listField})
        field->refusal->quiet();
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
    (place == authority::Place::Whole ? m_banner : fieldOf(place).refusal)->fail(fault);
    if (place != authority::Place::Whole) fieldOf(place).field->setFocus();
}

} // namespace ui
