// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/letter_form.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "model/text/names.h"
#include "ui/findings/finding_list.h"
#include "ui/look/day_edit.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int mostMedia = 9999;
} // namespace

LetterForm::LetterForm(const char* dayField, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_number(new QLineEdit(this))
    , m_date(new look::DayEdit("letterDate", this))
    , m_received(new look::DayEdit(dayField, this))
    , m_media(new QSpinBox(this))
    , m_body(new QLineEdit(this))
    , m_head(new QLineEdit(this))
    , m_executor(new QLineEdit(this))
    , m_phone(new QLineEdit(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look::normal);
    m_grid->setVerticalSpacing(look::tight);
    m_media->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_media->setRange(0, mostMedia);
    add("letterNumber", m_number, 0, 0);
    add("letterDate", m_date, 0, 1);
    add(dayField, m_received, 0, 2);
    add("mediaCount", m_media, 0, 3);
    add("stateBody", m_body, 2, 0);
    add("headName", m_head, 2, 1);
    add("executorName", m_executor, 2, 2);
    add("executorPhone", m_phone, 2, 3);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 1);
    for (look::DayEdit* date : {m_date, m_received})
        connect(date, &look::DayEdit::dateChanged, this, &LetterForm::edited);
    for (QLineEdit* line : {m_number, m_body, m_head, m_executor, m_phone}) {
        connect(line, &QLineEdit::textChanged, this, &LetterForm::edited);
        const auto showBeginning = [line] {
            if (!line->hasFocus() && !line->hasSelectedText()) line->setCursorPosition(0);
        };
        connect(line, &QLineEdit::textChanged, line, showBeginning);
        // The same text put once more is no change, and takes the cursor to its end.
        connect(line, &QLineEdit::cursorPositionChanged, line, showBeginning);
    }
    connect(m_body, &QLineEdit::editingFinished, this,
            [this] { emit bodyEntered(m_body->text()); });
    connect(m_media, &QSpinBox::valueChanged, this, &LetterForm::edited);
    setFocusProxy(m_number);
}

void LetterForm::add(const char* field, QWidget* widget, int row, int column, int span) {
    widget->setObjectName(QLatin1String(field));
    auto* caption = look::label("caption", this);
    caption->setBuddy(widget);
    m_grid->addWidget(caption, row, column, 1, span);
    m_grid->addWidget(widget, row + 1, column, 1, span);
    auto* line = qobject_cast<QLineEdit*>(widget);
    if (!line) line = widget->findChild<QLineEdit*>();
    auto* mark = line->addAction(QIcon(), QLineEdit::TrailingPosition);
    mark->setVisible(false);
    m_fields[QLatin1String(field)] = {widget, caption, mark};
}

model::Application LetterForm::letter() const {
    model::Application letter;
    letter.letterNumber = m_number->text();
    letter.letterDate = m_date->date();
    letter.received = m_received->date();
    letter.stateBody = m_body->text();
    letter.headName = m_head->text();
    letter.executorName = m_executor->text();
    letter.executorPhone = m_phone->text();
    letter.mediaCount = m_media->value();
    return letter;
}

void LetterForm::put(const model::Application& letter) {
    m_offered.clear();
    look::setText(*m_number, letter.letterNumber);
    m_date->setDate(letter.letterDate);
    m_received->setDate(letter.received);
    m_media->setValue(letter.mediaCount);
    look::setText(*m_body, letter.stateBody);
    look::setText(*m_head, letter.headName);
    look::setText(*m_executor, letter.executorName);
    look::setText(*m_phone, letter.executorPhone);
}

void LetterForm::startAnew(QDate today) {
    const QSignalBlocker quiet(this);
    model::Application letter;
    letter.letterDate = letter.received = today;
    put(letter);
    showFindings({});
}

bool LetterForm::lacksPersons() const {
    return m_head->text().isEmpty() || m_executor->text().isEmpty();
}

void LetterForm::offer(const model::Application& earlier) {
    const auto fill = [this](QLineEdit& line, const QString& text) {
        if (!line.text().isEmpty()) return;
        look::setText(line, text);
        m_offered[&line] = text;
        if (line.hasFocus()) line.selectAll(); // what is typed next takes its place
    };
    fill(*m_head, earlier.headName);
    if (!m_executor->text().isEmpty()) return;
    fill(*m_executor, earlier.executorName);
    fill(*m_phone, earlier.executorPhone); // it is the executor's
}

void LetterForm::takeOfferBack() {
    for (const auto& [line, text] : std::exchange(m_offered, {}))
        if (line->text() == text) line->clear();
}

void LetterForm::nameNoDays(std::vector<model::Finding>& findings) const {
    for (model::Finding& finding : findings) {
        const auto field = m_fields.find(finding.field);
        if (finding.row != 0 || finding.code != model::FindingCode::FieldMissing ||
            field == m_fields.end())
            continue;
        const auto* day = qobject_cast<look::DayEdit*>(field->second.widget);
        if (day && day->isWrong()) finding.code = model::FindingCode::NoSuchDay;
    }
}

void LetterForm::showFindings(const std::vector<model::Finding>& findings) {
    for (const auto& [name, field] : m_fields) {
        QStringList words;
        auto worst = model::Severity::Notice;
        for (const model::Finding& finding : findings) {
            if (finding.row != 0 || finding.field != name) continue;
            words += findingText(finding);
            worst = std::min(worst, finding.severity);
        }
        look::setFault(*field.widget, !words.isEmpty() && worst == model::Severity::Error);
        field.mark->setIcon(severityIcon(worst));
        field.mark->setToolTip(words.join(QLatin1Char('\n')));
        field.mark->setVisible(!words.isEmpty());
        field.widget->setToolTip(words.join(QLatin1Char('\n')));
        field.widget->setAccessibleDescription(words.join(QLatin1Char('\n')));
        if (auto* day = qobject_cast<look::DayEdit*>(field.widget); day && words.isEmpty())
            day->markWrong();
    }
}

bool LetterForm::focusField(const QString& field) {
    const auto found = m_fields.find(field);
    if (found == m_fields.end()) return false;
    look::focus(*found->second.widget);
    look::selectAll(*found->second.widget);
    return true;
}

void LetterForm::retranslate() {
    for (const auto& [name, field] : m_fields) {
        field.caption->setText(model::text::fieldName(name));
        field.widget->setAccessibleName(model::text::fieldName(name));
    }
}

} // namespace ui
