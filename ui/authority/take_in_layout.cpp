// SPDX-License-Identifier: Apache-2.0
// Where what stands on the form, and what each field begins; what it does is in take_in_form.cpp.
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/authority/take_in_form.h"
#include "ui/dialogs/last_try.h"
#include "ui/letter/typed_line.h"
#include "ui/look/banner.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/button_act.h"

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
    (new TypedLine(*m_certificate, signedIn.typed))->setAbout(QStringLiteral("takeIn/certificate"));
    (new TypedLine(*m_list, signedIn.typed))->setAbout(QStringLiteral("takeIn/list"));
    retranslate();
    arrange();
    for (const Field* field : {&m_certificateField, &m_listField})
        ButtonAct::addOfMany(*field->browse);
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
    m_question = new look::Banner(m_deviations);
    m_question->setObjectName(QStringLiteral("deviationsQuestion"));
    m_deviationsList = new QPlainTextEdit(m_deviations);
    m_deviationsList->setObjectName(QStringLiteral("deviations"));
    m_deviationsList->setReadOnly(true);
    m_deviationsList->setTabChangesFocus(true);
    m_deviationsList->setFixedHeight(mostOfDeviations);
    auto* column = new QVBoxLayout(m_deviations);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addWidget(m_question);
    column->addWidget(m_deviationsList);
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
    // What was refused is over as soon as it changes.
    for (const Field* field : {&m_certificateField, &m_pinField, &m_listField})
        connect(qobject_cast<QLineEdit*>(field->field), &QLineEdit::textChanged, this,
                [field] { forgive({field}); });
    connect(m_medium, &QComboBox::currentIndexChanged, this, [this] {
        forgive({&m_mediumField, &m_pinField});
        forgetPin();
    });
    connect(m_lists, &QComboBox::currentIndexChanged, this, [this] {
        forgive({&m_listsField, &m_listField});
    });
    connect(m_last, &LastTry::changed, this, &TakeInForm::arrange);
    connect(m_go, &QPushButton::clicked, this, [this] { takeIn(false); });
}

} // namespace ui
