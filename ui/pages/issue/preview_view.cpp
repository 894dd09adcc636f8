// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/preview_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "model/text/clause.h"
#include "model/text/contents.h"
#include "model/text/lint_text.h"
#include "model/text/sentence.h"
#include "ui/certificate/fields_view.h"
#include "ui/findings/finding_list.h"
#include "ui/look/focus.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

QString textOf(const model::StructureFinding& finding) {
    return PreviewView::tr("%1: expected %2, found %3 (%4)")
        .arg(model::text::lintPlace(finding.place), model::text::lintValue(finding.expected),
             model::text::lintValue(finding.found), model::text::clauseText(finding.clause));
}

template <typename Findings>
bool has(const Findings& findings, model::Severity severity) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const auto& one) { return one.severity == severity; });
}

/** One verdict of both: no word of praise stands where the row has a warning. */
QString verdictText(const std::vector<model::StructureFinding>& ofStructure,
                    const std::vector<model::Finding>& ofRow) {
    QStringList lines;
    for (const model::StructureFinding& finding : ofStructure)
        lines += textOf(finding);
    for (const model::Finding& finding : ofRow)
        lines += findingText(finding);
    const QString all = dotted(lines);
    if (!ofStructure.empty()) return all;
    return PreviewView::tr("It follows its structure. Found besides:") + u'\n' + all;
}

} // namespace

PreviewView::PreviewView(std::chrono::seconds utcOffset, QWidget* parent)
    : QWidget(parent)
    , m_holder(look::label("heading", this))
    , m_about(look::label("muted", this))
    , m_verdict(new look::Banner(this))
    , m_fields(new FieldsView("previewLines", utcOffset, this))
    , m_buttons(new QHBoxLayout)
    , m_agree(look::button("primary", "previewAgree", this))
    , m_back(look::button("plain", "previewBack", this)) {
    m_verdict->setObjectName(QStringLiteral("previewVerdict"));
    m_verdict->setStays();
    m_holder->setObjectName(QStringLiteral("previewHolder"));
    m_buttons->setSpacing(look::near);
    m_buttons->addWidget(m_agree);
    m_buttons->addWidget(m_back);
    m_buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addWidget(m_holder);
    column->addWidget(m_about);
    column->addWidget(m_verdict);
    column->addWidget(m_fields, 1);
    column->addStretch(); // while there are no fields
    column->addLayout(m_buttons);
    setFocusProxy(m_fields);
    connect(m_agree, &QPushButton::clicked, this, &PreviewView::agreed);
    connect(m_back, &QPushButton::clicked, this, &PreviewView::left);
}

void PreviewView::take(QWidget& asked, QWidget& go) {
    m_hasGo = true;
    auto* column = static_cast<QBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, &asked);
    m_buttons->insertWidget(0, &go);
    retranslate();
}

void PreviewView::wait(const QString& holder, bool asks) {
    m_holder->setText(holder);
    m_asks = asks;
    forget();
}

void PreviewView::forget() {
    m_preview.reset();
    m_error.reset();
    m_verdict->quiet();
    m_fields->hide();
    retranslate();
}

void PreviewView::show(const model::Result<model::CertificatePreview>& preview) {
    forget();
    if (preview)
        m_preview = *preview;
    else
        m_error = preview.error();
    retranslate();
    if (mayAgree() && m_hasGo) return; // the focus is for what is asked
    if (mayAgree()) return look::focus(*m_agree);
    look::focus(m_preview ? static_cast<QWidget&>(*m_fields) : *m_back);
}

void PreviewView::setRowFindings(const std::vector<model::Finding>& findings) {
    m_ofRow = findings;
    retranslate();
}

look::Level PreviewView::level() const {
    const auto hasAny = [this](model::Severity severity) {
        return has(m_preview->findings, severity) || has(m_ofRow, severity);
    };
    return hasAny(model::Severity::Error)     ? look::Level::Error
           : hasAny(model::Severity::Warning) ? look::Level::Warning
                                              : look::Level::Note;
}

/** Not what an error was found in: the issue would be refused. */
bool PreviewView::mayAgree() const {
    return m_asks && m_preview && level() != look::Level::Error;
}

void PreviewView::putVerdict() {
    if (m_error) return m_verdict->fail(*m_error);
    if (!m_preview) return m_verdict->quiet();
    const auto& findings = m_preview->findings;
    if (findings.empty() && m_ofRow.empty())
        return m_verdict->say(look::Level::Success, [] {
            return tr("It follows its structure: nothing was found against it.");
        });
    m_verdict->say(level(), [findings, ofRow = m_ofRow] { return verdictText(findings, ofRow); });
}

void PreviewView::retranslate() {
    m_about->setText(m_preview || m_error
                         ? tr("The certificate as it will be made. Nothing is made or signed yet.")
                         : tr("Building the certificate…"));
    m_fields->setAccessibleName(tr("The fields of the certificate to be made"));
    m_agree->setText(tr("&Issue this certificate"));
    m_agree->setVisible(mayAgree() && !m_hasGo);
    m_back->setText(tr("&Back"));
    putVerdict();
    m_fields->setVisible(m_preview.has_value());
    if (m_preview) m_fields->show(*m_preview);
}

} // namespace ui
