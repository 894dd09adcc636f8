// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/row_correction.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/autosave.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

RowCorrection::RowCorrection(const char* objectName, QWidget* parent)
    : QFrame(parent)
    , m_heading(look::label("heading", this))
    , m_grid(new QGridLayout)
    , m_whyCaption(look::label("caption", this))
    , m_why(new QLineEdit(this))
    , m_acts(new QWidget(this))
    , m_banner(new look::Banner(m_acts))
    , m_findings(new FindingList("correctionFindings", FindingList::Of::OneRow, this))
    , m_go(look::button("primary", "correctNow", m_acts))
    , m_close(look::button("plain", "closeRowCorrection", m_acts))
    , m_autosave(new Autosave(*this, [this] { keep(); })) {
    look::setRole(*this, "card");
    setObjectName(QLatin1String(objectName));
    m_heading->setWordWrap(true);
    m_heading->setObjectName(QStringLiteral("correctionHeading"));
    m_why->setObjectName(QStringLiteral("correctionReason"));
    m_whyCaption->setBuddy(m_why);
    m_banner->setObjectName(QStringLiteral("rowCorrectionMessage"));
    m_grid->setHorizontalSpacing(look::near);
    m_grid->setVerticalSpacing(look::tight);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto* acts = new QVBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(look::tight);
    acts->addWidget(m_banner);
    acts->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::normal, look::normal, look::normal, look::normal);
    column->setSpacing(look::tight);
    column->addWidget(m_heading);
    column->addLayout(m_grid);
    column->addWidget(m_whyCaption);
    column->addWidget(m_why);
    column->addSpacing(look::tight);
    column->addWidget(m_findings, 1);
    column->addWidget(m_acts);
    column->addStretch(); // the findings come first
    m_findings->hide();
    connect(m_go, &QPushButton::clicked, this, &RowCorrection::save);
    connect(m_findings, &FindingList::chosen, this,
            [this](const model::Finding& finding) { goTo(finding.field); });
    connect(m_why, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_why, &QLineEdit::textEdited, this, &RowCorrection::onEdited);
    connect(m_close, &QPushButton::clicked, this, [this] {
        forget();
        emit closed();
    });
    hide();
}

void RowCorrection::setVisible(bool visible) {
    QFrame::setVisible(visible);
    m_acts->setVisible(visible);
}

void RowCorrection::add(const char* field, QWidget* widget, int row, int column, int span) {
    const QString name = QLatin1String(field);
    widget->setObjectName(QStringLiteral("corrected-") + name);
    auto* caption = look::label("caption", this);
    caption->setBuddy(widget);
    m_grid->addWidget(caption, row * 2, column, 1, span);
    m_grid->addWidget(widget, row * 2 + 1, column, 1, span);
    m_fields[name] = {caption, widget};
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        connect(line, &QLineEdit::textEdited, this, &RowCorrection::onEdited);
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        connect(box, &QComboBox::activated, this, &RowCorrection::onEdited);
        // as long as the Order's sentences
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    }
}

QLineEdit* RowCorrection::addLine(const char* field, int row, int column, int span) {
    auto* line = new QLineEdit(this);
    add(field, line, row, column, span);
    return line;
}

/** What is asked is asked of what stands there. */
void RowCorrection::onEdited() {
    m_isEdited = m_isTyped = true;
    m_banner->quiet();
    m_autosave->touch();
}

QObject* RowCorrection::keeper() const {
    return m_autosave;
}

void RowCorrection::begin(Of of) {
    forget(); // what was typed for another row
    m_waits = false;
    m_isEdited = true; // what may be stored still was not given away from here
    m_of = std::move(of);
    putHeading();
    m_why->clear();
    m_banner->quiet();
    m_go->setEnabled(true);
    showFindings({});
    look::setFault(*m_why, false);
    m_isKept = true;
    m_isTyped = false;
    show();
}

void RowCorrection::goOn(Of of) {
    m_of = std::move(of);
    putHeading();
    m_banner->say(look::Level::Note,
                  [] { return tr("What you typed before is still here. Cancel drops it."); });
    show();
}

void RowCorrection::takeDraft(Of of, const QString& why) {
    m_of = std::move(of);
    look::setText(*m_why, why);
    m_isKept = m_isTyped = true;
}

void RowCorrection::forget() {
    m_autosave->forget();
    if (m_isKept) drop();
    m_isKept = false;
}

void RowCorrection::onKept(const model::Status& kept) {
    if (!kept) m_banner->fail(kept.error());
}

void RowCorrection::save() {
    m_waits = !isRead();
    if (m_waits) return read();
    if (takeTurn()) go();
}

bool RowCorrection::takeTurn() {
    if (!m_go->isEnabled()) return false;
    m_go->setEnabled(false);
    m_isEdited = false;
    return true;
}

void RowCorrection::onRead(bool well) {
    if (std::exchange(m_waits, false) && well && isVisible()) save();
}

QString RowCorrection::why() const {
    return m_why->text().trimmed();
}

bool RowCorrection::onAnswer(const Of& of, const model::Result<model::Checked>& answer) {
    const bool isStored = answer && answer->id != 0;
    const bool isThisRow = of.id == m_of.id; // or another one is put right by now
    const bool isInView = isThisRow && !isHidden();
    if (isThisRow) putAnswer(answer);
    if (isStored) {
        isInView ? emit corrected() : emit correctedBefore();
        return false;
    }
    if (isInView) return answer && !m_isEdited;
    emit failedBefore([of, answer] {
        return tr("Row %1 (%2) was not corrected. %3")
            .arg(QString::number(of.number), of.person,
                 answer ? tr("It has errors.") : model::text::sentence(answer.error()));
    });
    return false;
}

void RowCorrection::putAnswer(const model::Result<model::Checked>& answer) {
    m_go->setEnabled(true);
    if (why().isEmpty()) look::faultUntilTyped(*m_why);
    if (!answer) {
        showFindings({});
        m_banner->fail(answer.error());
        if (why().isEmpty() && !m_isEdited) look::focus(*m_why);
        return;
    }
    if (answer->id != 0) return forget();
    showFindings(answer->findings);
    m_banner->say(look::Level::Error,
                  [] { return tr("The row has errors: nothing is changed yet."); });
}

void RowCorrection::showFindings(const std::vector<model::Finding>& findings) {
    for (const auto& [name, field] : m_fields) {
        const auto isHere = [&, field = name](const model::Finding& finding) {
            return finding.severity == model::Severity::Error && finding.field == field;
        };
        look::setFault(*field.widget, std::any_of(findings.begin(), findings.end(), isHere));
    }
    m_findings->setVisible(!findings.empty());
    m_findings->show(findings);
}

void RowCorrection::goTo(const QString& field) {
    const auto found = m_fields.find(field);
    if (found == m_fields.end()) return;
    look::focus(*found->second.widget);
    look::selectAll(*found->second.widget);
}

void RowCorrection::putHeading() {
    m_heading->setText(tr("Correct row %1").arg(m_of.number));
}

void RowCorrection::putWords(const QString& why) {
    putHeading();
    for (const auto& [name, field] : m_fields) {
        field.caption->setText(model::text::fieldName(name));
        field.widget->setAccessibleName(model::text::fieldName(name));
    }
    m_whyCaption->setText(why);
    m_why->setAccessibleName(m_whyCaption->text());
    m_go->setText(tr("Save the correction"));
    m_close->setText(tr("Cancel"));
    m_findings->retranslate();
}

} // namespace ui
