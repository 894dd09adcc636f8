// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/prepare_form.h"

#include <chrono>
#include <utility>

#include <QComboBox>
#include <QGridLayout>
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

constexpr int leastNameLength = 24;
constexpr std::chrono::milliseconds patience(500);

QLineEdit* pinLine(const char* name, QLabel* caption, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setEchoMode(QLineEdit::Password);
    caption->setBuddy(line);
    return line;
}

} // namespace

PrepareForm::PrepareForm(Work& work, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_title(look::label("heading", this))
    , m_blankCaption(new QLabel(this))
    , m_blank(new QComboBox(this))
    , m_only(look::label("text", this))
    , m_text(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_adminCaption(new QLabel(this))
    , m_admin(pinLine("administratorPin", m_adminCaption, this))
    , m_adminAgainCaption(new QLabel(this))
    , m_adminAgain(pinLine("administratorPinAgain", m_adminAgainCaption, this))
    , m_pinCaption(new QLabel(this))
    , m_pin(pinLine("newPin", m_pinCaption, this))
    , m_againCaption(new QLabel(this))
    , m_again(pinLine("newPinAgain", m_againCaption, this))
    , m_go(look::button("primary", "prepareNow", this))
    , m_back(look::button("plain", "prepareBack", this))
    , m_held(*m_go, {m_blank, m_admin, m_adminAgain, m_pin, m_again, m_back}) {
    m_blank->setObjectName(QStringLiteral("blankMedium"));
    m_blank->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_blank->setMinimumContentsLength(leastNameLength);
    m_blankCaption->setBuddy(m_blank);
    m_only->setObjectName(QStringLiteral("onlyBlank"));
    m_text->setObjectName(QStringLiteral("prepareText"));
    m_banner->setObjectName(QStringLiteral("prepareMessage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(look::near);
    choice->addWidget(m_blankCaption);
    choice->addWidget(m_blank, 1);
    column->addWidget(m_title);
    column->addLayout(choice);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_only, m_text})
        column->addWidget(widget);
    column->addLayout(pinGrid());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    buttons->addWidget(m_go);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addSpacing(look::near);
    column->addLayout(buttons);
    column->addSpacing(look::near);
    column->addWidget(m_banner); // it comes as a line is left, perhaps for one of the buttons
    column->addStretch();
    setFocusProxy(m_admin);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &PrepareForm::sayWhatTakesLong);
    connect(m_blank, &QComboBox::currentIndexChanged, this, &PrepareForm::onChosen);
    for (QLineEdit* line : lines()) {
        connect(line, &QLineEdit::textChanged, this, [this, line] { onTyped(line); });
        connect(line, &QLineEdit::editingFinished, this, [this, line] { onFinished(line); });
    }
    connect(m_admin, &QLineEdit::returnPressed, this,
            [this] { onReturn(m_admin, m_adminAgain->isHidden() ? m_pin : m_adminAgain); });
    connect(m_adminAgain, &QLineEdit::returnPressed, this, [this] { m_pin->setFocus(); });
    connect(m_pin, &QLineEdit::returnPressed, this, [this] { onReturn(m_pin, m_again); });
    connect(m_again, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, &PrepareForm::go);
    connect(m_back, &QPushButton::clicked, this, &PrepareForm::left);
}

/** A line in focus says that it is left when it goes: by then this is no form any more. */
PrepareForm::~PrepareForm() {
    for (QLineEdit* line : lines())
        line->disconnect(this);
}

/** A PIN and the same once more side by side: the form is to be seen whole. */
QGridLayout* PrepareForm::pinGrid() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look::near);
    grid->setVerticalSpacing(look::tight);
    const std::array<std::pair<QLabel*, QLineEdit*>, 4> pins{{{m_adminCaption, m_admin},
                                                              {m_adminAgainCaption, m_adminAgain},
                                                              {m_pinCaption, m_pin},
                                                              {m_againCaption, m_again}}};
    for (int i = 0; i < 4; ++i) {
        const auto& [caption, line] = pins.at(static_cast<std::size_t>(i));
        grid->addWidget(caption, i / 2 * 2, i % 2);
        grid->addWidget(line, i / 2 * 2 + 1, i % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

QList<QLineEdit*> PrepareForm::lines() const {
    return {m_admin, m_adminAgain, m_pin, m_again};
}

void PrepareForm::pinSetBy(model::PinSetter who) {
    m_pinSetBy = who;
    retranslate();
}

/** Too short or too long, it is not tried: a medium would refuse it, and perhaps count it. */
bool PrepareForm::tellIfRefused(QLineEdit* line) {
    const auto which =
        firstOf(line) == m_admin ? model::WhichPin::Administrator : model::WhichPin::Holder;
    const auto wrong = wrongPinLength(*line, m_of.pinLimits, which);
    if (wrong) tell([wrong = *wrong] { return model::text::sentence(wrong); }, {line});
    return wrong.has_value();
}

void PrepareForm::tellThatTheyDiffer(QLineEdit* first, QLineEdit* again) {
    tell([] { return tr("The two PINs differ. Type both again."); }, {first, again});
}

/** A blank has no administrator's PIN yet: mistyped, it would be known to nobody. */
QLineEdit* PrepareForm::firstOf(QLineEdit* line) const {
    if (line == m_adminAgain) return m_admin;
    return line == m_again ? m_pin : line;
}

bool PrepareForm::clearWhereTheyDiffer(QLineEdit* first, QLineEdit* again) {
    if (first->text() == again->text()) return false;
    first->clear();
    again->clear();
    tellThatTheyDiffer(first, again);
    first->setFocus();
    return true;
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
    if (m_told.contains(line)) forgetWhatIsTold();
}

void PrepareForm::forgetWhatIsTold() {
    for (QLineEdit* one : std::exchange(m_told, {}))
        look::setFault(*one, false);
    m_banner->quiet();
}

/** Left with something in it; by the way out of the form nothing is wanted of it any more. */
void PrepareForm::onFinished(QLineEdit* line) {
    if (m_held.isHeld() || m_back->hasFocus() || !m_told.isEmpty() || line->text().isEmpty())
        return;
    QLineEdit* first = firstOf(line);
    if (tellIfRefused(first) || first == line) return;
    if (first->text() != line->text()) tellThatTheyDiffer(first, line);
}

void PrepareForm::onReturn(QLineEdit* line, QLineEdit* next) {
    if (line->text().isEmpty() || !tellIfRefused(line)) return next->setFocus();
    line->selectAll(); // to be typed over
}

bool PrepareForm::clearWhatDiffers() {
    return (!m_of.hasAdministratorPin && clearWhereTheyDiffer(m_admin, m_adminAgain)) ||
           clearWhereTheyDiffer(m_pin, m_again);
}

void PrepareForm::go() {
    if (m_held.isHeld() || !isChosen()) return; // a key comes twice
    for (QLineEdit* line : {m_admin, m_pin}) {
        if (!tellIfRefused(line)) continue;
        line->selectAll();
        return line->setFocus();
    }
    if (clearWhatDiffers()) return;
    m_told.clear(); // from here on the medium answers
    m_banner->quiet();
    m_held.hold();
    m_go->setFocus(); // wherever the key was pressed: the list waits, too
    emit busy(true);
    m_patience.start();
    m_adminAgain->clear();
    m_again->clear();
    const auto pin = takeSharedSecret(*m_pin);
    m_work->start(
        this,
        [blank = m_of, admin = takeSharedSecret(*m_admin), pin](model::Desk& desk,
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
    m_blankCaption->setText(tr("Me&dium"));
    m_blank->setAccessibleName(tr("Medium"));
    for (int i = 0; i < m_blank->count(); ++i)
        m_blank->setItemText(i, nameOf(m_blanks.at(static_cast<std::size_t>(i))));
    m_blank->setPlaceholderText(tr("Choose the medium"));
    putOnly();
    m_adminCaption->setText(tr("&Administrator's PIN"));
    m_admin->setAccessibleName(tr("Administrator's PIN"));
    m_adminAgainCaption->setText(tr("Once more"));
    m_adminAgain->setAccessibleName(tr("Administrator's PIN once more"));
    m_pinCaption->setText(tr("Owner's &PIN"));
    m_pin->setAccessibleName(tr("Owner's PIN"));
    m_againCaption->setText(tr("Once &more"));
    m_again->setAccessibleName(tr("Owner's PIN once more"));
    onBlank();
    m_go->setText(tr("Prepare the medium"));
    m_back->setText(tr("Back"));
}

} // namespace ui
