// SPDX-License-Identifier: Apache-2.0
// Where what stands on the form, and what it says; what it does is in own_key_form.cpp.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "model/access/clock_guard.h"
#include "model/text/names.h"
#include "ui/authority/own_key_form.h"
#include "ui/dialogs/last_try.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {
constexpr auto askAgain = std::chrono::seconds(5);
constexpr int mostYears = 50;
constexpr int usualYears = 20;
constexpr model::Algorithm algorithms[] = {model::Algorithm::Gost2015, model::Algorithm::Gost2004,
                                           model::Algorithm::Rsa};

/** As little as there is room for. */
QString shortName(model::AuthorityKind authority) {
    model::CaGeneration ca;
    ca.authority = authority;
    return model::text::shortName(ca, {true, {}});
}

} // namespace

OwnKeyForm::OwnKeyForm(Work& work, const SignedIn& signedIn, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_signedIn(signedIn)
    , m_column(new QVBoxLayout(this))
    , m_banner(new look::Banner(this))
    , m_what(new QComboBox(this))
    , m_about(look::label("muted", this))
    , m_algorithm(new QComboBox(this))
    , m_aboveNational(new QCheckBox(this))
    , m_years(new QSpinBox(this))
    , m_medium(new QComboBox(this))
    , m_pin(new QLineEdit(this))
    , m_last(new LastTry(this))
    , m_question(new look::Banner(this))
    , m_go(look::button("primary", "makeOwnKey", this))
    , m_giveUp(look::button("plain", "giveUpOwnKey", this)) {
    m_banner->setObjectName(QStringLiteral("ownKeyMessage"));
    m_question->setObjectName(QStringLiteral("ownKeyQuestion"));
    m_aboveNational->setObjectName(QStringLiteral("ownKeyAboveNational"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_years->setRange(1, mostYears);
    m_years->setValue(usualYears);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::near);
    m_column->addWidget(m_banner);
    m_whatField = add(m_what, "ownKeyOf");
    m_about->setObjectName(QStringLiteral("ownKeyAbout"));
    m_column->addWidget(m_about);
    m_algorithmField = add(m_algorithm, "ownKeyAlgorithm");
    m_column->addWidget(m_aboveNational);
    m_yearsField = add(m_years, "ownKeyYears");
    m_mediumField = add(m_medium, "ownKeyMedium");
    m_pinField = add(m_pin, "ownKeyPin");
    m_column->addWidget(m_last);
    m_column->addWidget(m_question);
    m_column->addWidget(m_go, 0, Qt::AlignLeft);
    m_column->addWidget(m_giveUp, 0, Qt::AlignLeft);
    m_medium->addItem(QString(), QString());
    for (const model::Algorithm one : algorithms)
        m_algorithm->addItem(QString(), static_cast<int>(one));
    setFocusProxy(m_what);
    fillChoices();
    connectAll();
    retranslate();
}

OwnKeyForm::Field OwnKeyForm::add(QWidget* field, const char* objectName) {
    Field made;
    made.whole = new QWidget(this);
    made.field = field;
    made.field->setObjectName(QLatin1String(objectName));
    made.caption = look::label("text", made.whole);
    made.caption->setBuddy(field);
    made.refusal = new look::Banner(made.whole);
    made.refusal->setObjectName(QLatin1String(objectName) + QStringLiteral(".refusal"));
    auto* column = new QVBoxLayout(made.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    column->addWidget(made.caption);
    column->addWidget(field);
    column->addWidget(made.refusal);
    m_column->addWidget(made.whole);
    return made;
}

void OwnKeyForm::connectAll() {
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_work->isBusy()) readSurroundings();
    });
    for (QComboBox* one : {m_what, m_medium})
        connect(one, &QComboBox::currentIndexChanged, this, [this] {
            for (const Field* field : {&m_mediumField, &m_pinField}) {
                field->refusal->quiet();
                look::setFault(*field->field, false);
            }
            forgetPin();
            arrange();
        });
    connect(m_pin, &QLineEdit::textChanged, this, [this] {
        m_pinField.refusal->quiet();
        look::setFault(*m_pin, false);
        arrange();
    });
    connect(m_pin, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_last, &LastTry::changed, this, &OwnKeyForm::arrange);
    connect(m_go, &QPushButton::clicked, this, &OwnKeyForm::confirm);
    connect(m_giveUp, &QPushButton::clicked, this, &OwnKeyForm::giveUp);
}

QString OwnKeyForm::choiceText(const Choice& choice) const {
    switch (choice.kind) {
    case Kind::Root:
        return tr("A root, which certifies itself");
    case Kind::StateBodies:
        return tr("The CA of the state bodies: a request to its root");
    case Kind::National:
        return tr("The national CA: a request to its root");
    case Kind::Renewal: {
        const model::CaGeneration& ca = m_seen.authorities[choice.at];
        return tr("Renew: %1 (%2)").arg(shortName(ca.authority), model::text::name(ca.algorithm));
    }
    case Kind::None: // stands for no entry
        return {};
    case Kind::Begun:
        break;
    }
    const model::CaKey& key = m_seen.begun[choice.at];
    const QString whose = shortName(key.authority);
    const QString algorithm = model::text::name(key.algorithm);
    return key.asks() && key.state != model::CaKeyState::Begun
               ? tr("Waits for its certificate: %1 (%2)").arg(whose, algorithm)
               : tr("Broken off: %1 (%2)").arg(whose, algorithm);
}

/** The field itself has no room for it. */
QString OwnKeyForm::aboutText() const {
    if (const auto* ca = renewed())
        return tr("%1, valid until %2.")
            .arg(ca->name, dayText(model::civilDay(ca->notAfter, m_signedIn.utcOffset)));
    if (const auto* key = begun()) return tr("Its key is on the medium %1.").arg(key->mediumSerial);
    return {};
}

QString OwnKeyForm::questionText() const {
    const model::CaKey* key = begun();
    const QString serial = key ? key->mediumSerial : m_medium->currentData().toString();
    QString text = key ? tr("It goes on with the key on the medium %1.").arg(serial)
                       : tr("A new key is made on the medium %1.").arg(serial);
    text += QLatin1Char(' ');
    if (isRoot())
        text += tr("It signs its own certificate, and the root is an authority of this workplace "
                   "at once.");
    else
        text += tr("Its request is then saved for the desk of the root.");
    if (renewed() || (key && key->renews != 0))
        text += QLatin1Char(' ') + tr("Once it has its certificate, the old one signs nothing new "
                                      "any more; its revocation lists go on.");
    return text;
}

QString OwnKeyForm::goText() const {
    if (isSavedOnly()) return tr("&Save its request…");
    return begun() ? tr("&Go on…") : tr("Make the ke&y…");
}

void OwnKeyForm::sayMade(const model::CaKeyReport& report) {
    m_last->ask(false);
    if (report.ca) {
        m_banner->say(look::Level::Success, [name = report.ca->name] {
            return tr("%1 is an authority of this workplace now. Its first list will be number 1.")
                .arg(name);
        });
        m_medium->setCurrentIndex(0);
        look::focus(*m_what);
        emit made();
        return;
    }
    m_banner->say(look::Level::Success, [] {
        return tr("The key is made. Save its request and take it to the desk of the root.");
    });
    m_wanted = report.key.id; // with its own button
    emit made();
}

void OwnKeyForm::retranslate() {
    const auto call = [](const Field& field, const QString& name) {
        field.caption->setText(name);
        field.field->setAccessibleName(name);
    };
    call(m_whatField, tr("What is made"));
    call(m_algorithmField, tr("Algorithm"));
    call(m_yearsField, tr("Valid for how many years"));
    call(m_mediumField, tr("The medium for its key"));
    call(m_pinField, tr("PIN of that medium"));
    m_aboveNational->setText(tr("It is the root above the national authority"));
    m_what->setPlaceholderText(tr("Choose what is made"));
    m_medium->setItemText(0, tr("Choose a medium"));
    for (int at = 0; at < m_algorithm->count(); ++at)
        m_algorithm->setItemText(at, model::text::name(static_cast<model::Algorithm>(
                                         m_algorithm->itemData(at).toInt())));
    for (int at = 0; at < m_choices.size(); ++at)
        m_what->setItemText(at, choiceText(m_choices[at]));
    m_giveUp->setText(tr("Gi&ve it up…"));
    m_last->retranslate();
    arrange();
}

} // namespace ui
