// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/value_form.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "model/text/clause.h"
#include "model/text/language.h"
#include "ui/findings/finding_list.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr int columns = 2;
constexpr int leastChoice = 20; // letters of a box; what is longer is read in its list
constexpr int linesHigh = 88;   // pixels: three names and the frame; more of them scroll

/** A sentence, or several lines: it has the form's whole width. */
bool isWide(const model::FormField& field) {
    return field.kind == model::FieldKind::Lines || field.kind == model::FieldKind::Choice ||
           field.kind == model::FieldKind::Flag;
}

/** What is empty has no letter here to look into. */
QString textOf(const model::Finding& finding) {
    if (finding.code != model::FindingCode::FieldMissing) return findingText(finding);
    const QString what = ValueForm::tr("It is empty: fill it in.");
    if (finding.clause.isEmpty()) return what;
    return ValueForm::tr("%1 (%2)").arg(what, model::text::clauseText(finding.clause));
}

bool fits(const model::FieldChoice& choice, order::Place place) {
    using model::KeyPlace;
    if (choice.place == KeyPlace::Unspecified) return true;
    if (choice.place == KeyPlace::Cloud) return false; // nothing here reaches it
    const bool isFile = choice.place == KeyPlace::Pkcs12 || choice.place == KeyPlace::Jks;
    if (place == order::Place::KeyFile) return isFile;
    if (place != order::Place::Medium) return true; // the applicant says where it is
    return choice.place == KeyPlace::Token || choice.place == KeyPlace::Card;
}

} // namespace

ValueForm::ValueForm(QWidget* parent)
    : QFrame(parent)
    , m_heading(look::label("heading", this))
    , m_grid(new QGridLayout) {
    look::setRole(*this, "card");
    setObjectName(QStringLiteral("valueForm"));
    m_grid->setHorizontalSpacing(look::normal);
    m_grid->setVerticalSpacing(look::near);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    column->setSpacing(look::tight);
    column->addWidget(m_heading);
    column->addLayout(m_grid);
}

void ValueForm::put(std::vector<model::FormField> fields) {
    m_isFilling = true;
    for (const Input& input : std::exchange(m_inputs, {})) {
        m_grid->removeWidget(input.cell);
        input.cell->hide(); // it may be what called
        input.cell->deleteLater();
    }
    m_touched.clear();
    m_domains.clear();
    int row = 0, column = 0;
    for (const model::FormField& field : fields) {
        const bool wide = isWide(field);
        if (wide && std::exchange(column, 0) > 0) ++row;
        Input input = make(field);
        m_grid->addWidget(input.cell, row, column, 1, wide ? columns : 1, Qt::AlignTop);
        if (wide || ++column == columns) {
            column = 0;
            ++row;
        }
        const auto before = m_typed.find(QString::fromStdString(field.name));
        if (before != m_typed.end()) setValue(input, before->second);
        m_inputs.push_back(std::move(input));
    }
    setVisible(!m_inputs.empty());
    setFocusProxy(m_inputs.empty() ? nullptr : m_inputs.front().widget);
    m_isFilling = false;
    retranslate();
    emit arranged();
}

ValueForm::Input ValueForm::make(const model::FormField& field) {
    Input input{field};
    const QString name = QString::fromStdString(field.name);
    input.cell = new QWidget(this);
    input.widget = makeWidget(field, input.cell);
    input.widget->setObjectName(QStringLiteral("order-") + name);
    input.hint = look::label("caption", input.cell);
    input.hint->setObjectName(QStringLiteral("order-%1.hint").arg(name));
    input.found = new look::Banner(input.cell);
    input.found->setObjectName(QStringLiteral("order-%1.found").arg(name));
    auto* column = new QVBoxLayout(input.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    if (field.kind != model::FieldKind::Flag) {
        input.caption = look::label("caption", input.cell);
        input.caption->setBuddy(input.widget);
        column->addWidget(input.caption);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{input.widget, input.hint, input.found})
        column->addWidget(one);
    if (field.kind == model::FieldKind::Choice) fillChoices(input);
    return input;
}

QWidget* ValueForm::makeWidget(const model::FormField& field, QWidget* parent) {
    const auto told = [this, name = QString::fromStdString(field.name)] { onEdited(name); };
    switch (field.kind) {
    case model::FieldKind::Text: {
        auto* line = new QLineEdit(parent);
        connect(line, &QLineEdit::textChanged, this, told);
        return line;
    }
    case model::FieldKind::Lines: {
        auto* lines = new QPlainTextEdit(parent);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(linesHigh);
        connect(lines, &QPlainTextEdit::textChanged, this, told);
        return lines;
    }
    case model::FieldKind::Choice: {
        auto* box = new QComboBox(parent);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastChoice);
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
        connect(box, &QComboBox::currentIndexChanged, this, told);
        return box;
    }
    case model::FieldKind::Flag: {
        auto* tick = new QCheckBox(parent);
        connect(tick, &QCheckBox::toggled, this, told);
        return tick;
    }
    }
    return nullptr;
}

/** What may be left out can be chosen not to be. Of one alone there is nothing to choose. */
void ValueForm::fillChoices(const Input& input) {
    auto* box = qobject_cast<QComboBox*>(input.widget);
    const QString chosen = box->currentData().toString();
    const bool before = std::exchange(m_isFilling, true);
    box->clear();
    if (!input.field.required) box->addItem(QString(), QString());
    int fitting = 0;
    for (const model::FieldChoice& choice : input.field.choices) {
        if (!fits(choice, m_place)) continue;
        box->addItem(choice.in(model::text::language()), QString::fromStdString(choice.id));
        ++fitting;
    }
    const int same = box->findData(chosen);
    const bool isAlone = input.field.required && fitting == 1;
    box->setCurrentIndex(same >= 0 ? same : isAlone || !input.field.required ? 0 : -1);
    box->setToolTip(box->currentText());
    m_isFilling = before;
}

void ValueForm::offerStoragesFor(order::Place place) {
    m_place = place;
    for (const Input& input : m_inputs)
        if (input.field.kind == model::FieldKind::Choice) fillChoices(input);
    retranslate();
}

QString ValueForm::valueOf(const Input& input) const {
    if (auto* line = qobject_cast<QLineEdit*>(input.widget)) return line->text();
    if (auto* lines = qobject_cast<QPlainTextEdit*>(input.widget)) return lines->toPlainText();
    if (auto* box = qobject_cast<QComboBox*>(input.widget)) return box->currentData().toString();
    const auto* tick = qobject_cast<QCheckBox*>(input.widget);
    return tick && tick->isChecked() ? QStringLiteral("1") : QString();
}

void ValueForm::setValue(const Input& input, const QString& value) {
    if (auto* line = qobject_cast<QLineEdit*>(input.widget)) look::setText(*line, value);
    if (auto* lines = qobject_cast<QPlainTextEdit*>(input.widget)) lines->setPlainText(value);
    if (auto* tick = qobject_cast<QCheckBox*>(input.widget)) tick->setChecked(!value.isEmpty());
    auto* box = qobject_cast<QComboBox*>(input.widget);
    if (!box) return;
    const int found = box->findData(value);
    if (found >= 0) box->setCurrentIndex(found);
}

void ValueForm::type(std::map<QString, QString> values) {
    m_typed = std::move(values);
}

void ValueForm::forget() {
    m_isFilling = true;
    m_typed.clear();
    m_touched.clear();
    for (Input& input : m_inputs) {
        setValue(input, {});
        if (auto* box = qobject_cast<QComboBox*>(input.widget); box && input.field.required)
            box->setCurrentIndex(box->count() == 1 ? 0 : -1);
    }
    m_isFilling = false;
    showChecked({}, false);
}

model::StructureValues ValueForm::values() const {
    model::StructureValues values;
    for (const Input& input : m_inputs)
        if (const QString value = valueOf(input); !value.trimmed().isEmpty())
            values[input.field.name] = value.toStdString();
    return values;
}

void ValueForm::onEdited(const QString& name) {
    if (m_isFilling) return;
    m_touched.insert(name);
    for (Input& input : m_inputs) {
        if (QString::fromStdString(input.field.name) != name) continue;
        m_typed[name] = valueOf(input);
        look::setFault(*input.widget, false); // until it is looked at again
    }
    emit edited();
}

void ValueForm::showChecked(const model::OrderCheck& check, bool all) {
    m_domains = check.domains;
    for (Input& input : m_inputs) {
        const QString name = QString::fromStdString(input.field.name);
        std::vector<model::Finding> here;
        for (const model::Finding& finding : check.findings)
            if (finding.field == name && (all || m_touched.contains(name))) here.push_back(finding);
        putFindings(input, here);
        putWords(input);
    }
}

void ValueForm::putFindings(Input& input, const std::vector<model::Finding>& findings) {
    auto worst = model::Severity::Notice;
    for (const model::Finding& finding : findings)
        worst = std::min(worst, finding.severity);
    input.isFaulty = !findings.empty() && worst == model::Severity::Error;
    look::setFault(*input.widget, input.isFaulty);
    if (findings.empty()) return input.found->quiet();
    const look::Level level = worst == model::Severity::Error     ? look::Level::Error
                              : worst == model::Severity::Warning ? look::Level::Warning
                                                                  : look::Level::Note;
    const look::Words words = [findings] {
        QStringList lines;
        for (const model::Finding& one : findings)
            lines += textOf(one);
        return dotted(lines);
    };
    if (input.found->isHidden() || input.found->text() != words()) // said once, not at each letter
        input.found->say(level, words);
}

QWidget* ValueForm::focusFirstFault() {
    for (const Input& input : m_inputs) {
        if (!input.isFaulty) continue;
        look::focus(*input.widget);
        look::selectAll(*input.widget);
        return input.cell;
    }
    return nullptr;
}

bool ValueForm::has(const QString& field) const {
    return std::any_of(m_inputs.begin(), m_inputs.end(), [&](const Input& input) {
        return QString::fromStdString(input.field.name) == field;
    });
}

} // namespace ui
