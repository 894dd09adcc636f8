// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/setting_row.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/sentence.h"
#include "model/text/setting_text.h"
#include "ui/dialogs/ask.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/shell/button_act.h"

namespace ui {

namespace {

using model::SettingKind;

/** Tests and the audit know a setting by the same name. */
QPushButton* actOf(const model::SettingState& state, const char* role, const char* act,
                   QWidget* parent) {
    const QString name = state.setting.name + QLatin1Char('.') + QLatin1String(act);
    return look::button(role, qPrintable(name), parent);
}

/** A long value shows its beginning while nobody types in it, as Tab comes and goes. */
class ValueLine : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void focusInEvent(QFocusEvent* event) override {
        QLineEdit::focusInEvent(event);
        const int length = static_cast<int>(text().size());
        if (length > 0 && selectionLength() == length) setSelection(length, -length);
    }
    void focusOutEvent(QFocusEvent* event) override {
        QLineEdit::focusOutEvent(event);
        const bool isLeft = event->reason() != Qt::PopupFocusReason &&
                            event->reason() != Qt::ActiveWindowFocusReason;
        if (isLeft) home(false);
    }
};

QString asSentence(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

} // namespace

SettingRow::SettingRow(const model::SettingState& state, std::shared_ptr<Typed> typed,
                       QWidget* parent)
    : SettingLine(parent)
    , m_state(state)
    , m_typed(std::move(typed))
    , m_save(actOf(state, "primary", "save", this))
    , m_back(actOf(state, "link", "back", this))
    , m_hint(look::label("caption", this))
    , m_message(new look::Banner(this)) {
    const QString before = m_typed->text(typedOf()); // making the field changes it
    makeField();
    m_message->setObjectName(name() + QStringLiteral(".message"));
    addBeside(m_save);
    addBeside(m_back);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_message);
    if (m_browse) setTabOrder(m_field, m_browse);
    setTabOrder(m_browse ? static_cast<QWidget*>(m_browse) : m_field, m_save);
    setTabOrder(m_save, m_back);
    connect(m_save, &QPushButton::clicked, this, &SettingRow::save);
    connect(m_back, &QPushButton::clicked, this, &SettingRow::goBack);
    fill();
    if (!before.isEmpty()) put(before);
    retranslate();
    for (QPushButton* act : {m_save, m_back, m_browse})
        if (act) ButtonAct::addOfMany(*act);
}

void SettingRow::makeField() {
    if (m_state.setting.kind == SettingKind::Choice) {
        m_choice = new QComboBox(this);
        put(m_choice);
        for (const QString& word : m_state.setting.words)
            m_choice->addItem(QString(), word);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingRow::arrange);
    } else {
        m_line = new ValueLine(this);
        put(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &SettingRow::arrange);
        connect(m_line, &QLineEdit::returnPressed, this, &SettingRow::save);
    }
    m_field->setObjectName(name());
    if (m_state.setting.kind != SettingKind::Folder) return;
    m_browse = actOf(m_state, "plain", "choose", this);
    addBeside(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &SettingRow::chooseFolder);
}

void SettingRow::fill() {
    put(m_state.inForce());
    arrange();
}

void SettingRow::put(const QString& value) {
    if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(value));
    else
        look::setText(*m_line, value);
}

QString SettingRow::typedOf() const {
    return QStringLiteral("setting/") + name();
}

QString SettingRow::value() const {
    return m_choice ? m_choice->currentData().toString() : m_line->text().trimmed();
}

bool SettingRow::isEdited() const {
    return value() != m_state.inForce();
}

/** What there is to do: to save or to drop a change; else to go back to the beginning. */
void SettingRow::arrange() {
    m_typed->keep(typedOf(), isEdited() ? value() : QString());
    const bool isOther = m_state.inForce() != m_state.beginning;
    // What is hidden under the focus would pass it on to another setting.
    if (!isEdited() && m_save->hasFocus()) m_field->setFocus();
    if (!isEdited() && !isOther && m_back->hasFocus()) m_field->setFocus();
    m_save->setVisible(isEdited());
    m_back->setVisible(isEdited() || isOther);
    m_back->setText(isEdited() ? tr("Drop the change") : tr("Back to the default"));
    m_back->setAccessibleDescription(model::text::settingName(name()));
    look::setFault(*m_field, false);
    if (isEdited()) m_answer = Answer::None;
    say();
}

void SettingRow::save() {
    if (!isEdited()) return;
    m_asksBeginning = false;
    emit given(value());
}

void SettingRow::goBack() {
    m_answer = Answer::None;
    if (isEdited()) return fill();
    m_asksBeginning = true;
    emit undone();
}

void SettingRow::chooseFolder() {
    const QString folder =
        ask::folder(this, model::text::settingName(name()), m_line->text().trimmed());
    if (!folder.isEmpty()) m_line->setText(folder);
    m_line->setFocus();
}

void SettingRow::refresh(const model::SettingState& state) {
    const bool keeps = isEdited();
    m_state = state;
    if (!keeps) return fill();
    // The change and its refusal stay as they are.
    m_save->setVisible(isEdited());
    retranslate();
}

void SettingRow::onAnswer(const model::Result<model::SettingState>& now, look::Words further) {
    if (!now) {
        m_fault = now.error();
        m_answer = Answer::Refused;
        look::setFault(*m_field, true);
        look::focus(*m_field);
        return say();
    }
    m_state = *now;
    m_further = std::move(further);
    fill();
    m_answer = m_asksBeginning ? Answer::Beginning : Answer::Stored;
    say();
}

void SettingRow::leadTo(QWidget* next) {
    setTabOrder(m_back, next);
}

void SettingRow::forget() {
    if (m_answer == Answer::Refused) return; // it is still to be put right
    m_answer = Answer::None;
    say();
}

QString SettingRow::storedText() const {
    const QString value = model::text::settingValue(m_state.setting, m_state.inForce());
    const QString text = m_answer == Answer::Beginning ? tr("The default again: %1.").arg(value)
                                                       : tr("Stored: %1.").arg(value);
    return m_further ? text + QLatin1Char(' ') + m_further() : text;
}

void SettingRow::say() {
    switch (m_answer) {
    case Answer::None:
        return m_message->quiet();
    case Answer::Stored:
    case Answer::Beginning:
        return m_message->say(look::Level::Success, [this] { return storedText(); });
    case Answer::Refused:
        return m_message->fail(m_fault);
    }
}

void SettingRow::retranslate() {
    call(model::text::settingName(name()));
    m_save->setText(tr("Save"));
    m_save->setAccessibleDescription(model::text::settingName(name()));
    m_back->setText(isEdited() ? tr("Drop the change") : tr("Back to the default"));
    if (m_browse) {
        m_browse->setText(tr("Choose…"));
        m_browse->setAccessibleDescription(model::text::settingName(name()));
    }
    if (m_choice)
        for (int i = 0; i < m_choice->count(); ++i)
            m_choice->setItemText(
                i, model::text::settingValue(m_state.setting, m_choice->itemData(i).toString()));
    const QString beginning =
        tr("Default: %1").arg(model::text::settingValue(m_state.setting, m_state.beginning));
    m_hint->setText(
        m_choice
            ? beginning
            : tr("%1. %2").arg(asSentence(model::text::settingForm(m_state.setting)), beginning));
    say();
}

} // namespace ui
