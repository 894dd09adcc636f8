// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/prepare_form.h"

#include <chrono>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/sentence.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr int fieldWidth = 320;
constexpr std::chrono::milliseconds patience(500);

QLineEdit* pinLine(const char* name, QLabel* caption, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setEchoMode(QLineEdit::Password);
    line->setMaximumWidth(fieldWidth);
    caption->setBuddy(line);
    return line;
}

} // namespace

PrepareForm::PrepareForm(Work& work, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_title(look::label("heading", this))
    , m_text(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_adminCaption(new QLabel(this))
    , m_admin(pinLine("administratorPin", m_adminCaption, this))
    , m_pinCaption(new QLabel(this))
    , m_pin(pinLine("newPin", m_pinCaption, this))
    , m_againCaption(new QLabel(this))
    , m_again(pinLine("newPinAgain", m_againCaption, this))
    , m_go(look::button("primary", "prepareNow", this))
    , m_back(look::button("plain", "prepareBack", this))
    , m_held(*m_go, {m_admin, m_pin, m_again, m_back}) {
    m_text->setObjectName(QStringLiteral("prepareText"));
    m_banner->setObjectName(QStringLiteral("prepareMessage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_text, m_banner, m_adminCaption, m_admin,
                                         m_pinCaption, m_pin, m_againCaption, m_again})
        column->addWidget(widget);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    buttons->addWidget(m_go);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addSpacing(look::near);
    column->addLayout(buttons);
    setFocusProxy(m_admin);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &PrepareForm::sayWhatTakesLong);
    for (QLineEdit* line : {m_admin, m_pin, m_again}) {
        connect(line, &QLineEdit::textChanged, this, [this, line] { onTyped(line); });
        connect(line, &QLineEdit::editingFinished, this, [this, line] { onFinished(line); });
    }
    connect(m_admin, &QLineEdit::returnPressed, this, [this] { onReturn(m_admin, m_pin); });
    connect(m_pin, &QLineEdit::returnPressed, this, [this] { onReturn(m_pin, m_again); });
    connect(m_again, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, &PrepareForm::go);
    connect(m_back, &QPushButton::clicked, this, &PrepareForm::left);
}

void PrepareForm::open(const issue::Blank& blank) {
    m_blank = blank;
    m_banner->quiet();
    m_told.clear();
    for (QLineEdit* line : {m_admin, m_pin, m_again}) {
        line->clear();
        look::setFault(*line, false);
    }
    retranslate();
    m_admin->setFocus();
}

void PrepareForm::pinSetBy(model::PinSetter who) {
    m_pinSetBy = who;
    retranslate();
}

/** Too short or too long, it is not tried: a medium would refuse it, and perhaps count it. */
bool PrepareForm::tellIfRefused(QLineEdit* line) {
    const auto which = line == m_admin ? model::WhichPin::Administrator : model::WhichPin::Holder;
    const auto wrong = wrongPinLength(*line, m_blank.pinLimits, which);
    if (wrong) tell([wrong = *wrong] { return model::text::sentence(wrong); }, {line});
    return wrong.has_value();
}

void PrepareForm::tellThatTheyDiffer() {
    tell([] { return tr("The two PINs differ. Type both again."); }, {m_pin, m_again});
}

/** One thing at a time, and once, though a line is left by Enter and by the focus that follows. */
void PrepareForm::tell(look::Words words, const QList<QLineEdit*>& lines) {
    for (QLineEdit* line : lines)
        look::setFault(*line, true);
    m_told = lines;
    if (m_banner->isHidden() || m_banner->text() != words())
        m_banner->say(look::Level::Error, std::move(words));
}

/** Whoever types there again has read it. */
void PrepareForm::onTyped(QLineEdit* line) {
    look::setFault(*line, false);
    if (!m_told.contains(line)) return;
    for (QLineEdit* one : std::exchange(m_told, {}))
        look::setFault(*one, false);
    m_banner->quiet();
}

/** Left with something in it; not by the way out of the form, which would move from the mouse. */
void PrepareForm::onFinished(QLineEdit* line) {
    if (m_held.isHeld() || m_back->hasFocus() || !m_told.isEmpty() || line->text().isEmpty())
        return;
    const bool isRefused = tellIfRefused(line == m_again ? m_pin : line);
    if (isRefused || line != m_again) return;
    if (m_pin->text() != m_again->text()) tellThatTheyDiffer();
}

void PrepareForm::onReturn(QLineEdit* line, QLineEdit* next) {
    if (line->text().isEmpty() || !tellIfRefused(line)) return next->setFocus();
    line->selectAll(); // to be typed over
}

void PrepareForm::go() {
    if (m_held.isHeld()) return; // a key comes twice
    for (QLineEdit* line : {m_admin, m_pin}) {
        if (!tellIfRefused(line)) continue;
        line->selectAll();
        return line->setFocus();
    }
    if (m_pin->text() != m_again->text()) {
        m_pin->clear();
        m_again->clear();
        tellThatTheyDiffer();
        return m_pin->setFocus();
    }
    m_told.clear(); // from here on the medium answers
    m_banner->quiet();
    m_held.hold();
    m_go->setFocus(); // wherever the key was pressed: the list waits, too
    emit busy(true);
    m_patience.start();
    m_again->clear();
    const auto pin = takeSharedSecret(*m_pin);
    m_work->start(
        this,
        [blank = m_blank, admin = takeSharedSecret(*m_admin), pin](model::Desk& desk,
                                                                   model::Job& job) {
            return issue::prepare(desk, blank, *admin, *pin, job);
        },
        [this, pin](const model::Result<QString>& serial) {
            m_patience.stop();
            m_banner->quiet();
            m_held.letGo();
            emit busy(false);
            if (!serial) return fail(serial.error());
            emit prepared(*serial, pin);
        });
}

void PrepareForm::sayWhatTakesLong() {
    m_banner->say(look::Level::Note, [] {
        return tr("The medium is being prepared. It may need a minute. Leave it in its place.");
    });
}

void PrepareForm::fail(const model::Error& error) {
    m_banner->fail(error);
    look::focus(*m_admin);
}

void PrepareForm::retranslate() {
    const bool isBack = !m_blank.cameBack.isEmpty();
    m_title->setText(isBack ? tr("Format the medium %1").arg(m_blank.cameBack)
                            : tr("Prepare a blank medium"));
    QString text =
        m_pinSetBy == model::PinSetter::Holder
            ? tr("The medium in slot %1 is formatted, and two PINs are set: the administrator's "
                 "and the owner's first one. The owner then sets another, with the program of the "
                 "medium's maker.")
            : tr("The medium in slot %1 is formatted, and two PINs are set: the administrator's "
                 "and the owner's. The owner gets it in an envelope.");
    text = text.arg(m_blank.slot);
    if (isBack)
        text += u'\n' + tr("It came back, and what is on it is lost: type the administrator's PIN "
                           "that it has.");
    m_text->setText(text);
    m_adminCaption->setText(tr("&Administrator's PIN"));
    m_admin->setAccessibleName(tr("Administrator's PIN"));
    m_pinCaption->setText(tr("Owner's &PIN"));
    m_pin->setAccessibleName(tr("Owner's PIN"));
    m_againCaption->setText(tr("Owner's PIN once &more"));
    m_again->setAccessibleName(tr("Owner's PIN once more"));
    for (QLineEdit* line : {m_admin, m_pin, m_again})
        sayPinLength(*line, m_blank.pinLimits);
    m_go->setText(tr("Prepare the medium"));
    m_back->setText(tr("Back"));
}

} // namespace ui
