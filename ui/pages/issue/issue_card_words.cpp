// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "model/text/names.h"
#include "ui/findings/finding_list.h"
#include "ui/look/focus_in_view.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/look/unbroken.h"
#include "ui/pages/issue/card_views.h"
#include "ui/pages/issue/close_form.h"
#include "ui/pages/issue/issue_card.h"
#include "ui/pages/issue/pin_form.h"
#include "ui/pages/issue/prepare_form.h"
#include "ui/pages/issue/preview_view.h"

/** What the card shows: its layout and its words. */
namespace ui {

namespace {

QString listOf(const std::vector<model::Finding>& findings) {
    QStringList lines;
    for (const model::Finding& finding : findings)
        lines += finding.field.isEmpty()
                     ? findingText(finding)
                     : QStringLiteral("%1: %2").arg(model::text::fieldName(finding.field),
                                                    findingText(finding, Begins::AfterColon));
    return dotted(lines);
}

} // namespace

void IssueCard::makeLayout() {
    auto* inside = new QWidget;
    auto* content = new QVBoxLayout(inside);
    content->setContentsMargins(0, 0, look::tight, 0);
    content->setSpacing(look::near);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_before, m_place, m_name, m_about, m_found, m_message})
        content->addWidget(widget);
    for (QWidget* view : views())
        if (view != m_preview) content->addWidget(view);
    content->addWidget(m_another, 0, Qt::AlignLeft);
    content->addStretch();
    m_scroll = new QScrollArea(this); // long words at a large size
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_scroll->setWidget(inside);
    look::keepFocusInView(*m_scroll);
    inside->setAutoFillBackground(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    buttons->addWidget(m_look);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::wide, look::wide);
    column->setSpacing(look::near);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_preview, 1);
    column->addWidget(m_pins->act(), 0, Qt::AlignLeft);
    column->addLayout(buttons);
    column->addWidget(m_dead, 0, Qt::AlignLeft);
}

std::array<QWidget*, 8> IssueCard::views() const {
    return {m_nothing, m_wait, m_pins, m_working, m_done, m_prepare, m_close, m_preview};
}

/** The focus goes before the old view does, or it wanders over all that is between them. */
void IssueCard::turnTo(QWidget* view) {
    const QWidget* focus = QApplication::focusWidget();
    const bool goesAlong = m_view && (m_view->isAncestorOf(focus) || focus == m_pins->act());
    if (view != m_prepare && m_view == m_prepare) m_prepare->forget();
    m_view = view;
    m_scroll->show();
    view->show();
    const QWidget* first = view->focusProxy();
    if (goesAlong && first && first->isVisible()) view->setFocus();
    for (QWidget* one : views())
        one->setVisible(one == view);
    m_scroll->setVisible(view != m_preview);
    emit working(view == m_working);
    putWords();
}

/** Said once: a screen reader would repeat it at every look into the slots. */
void IssueCard::putMessage() {
    if (!m_error || inForm()) return m_message->quiet();
    const look::Words words = [task = m_task.value_or(issue::Task()), seen = m_seen,
                               error = *m_error, goesOn = m_isInterrupted] {
        return goesOn ? tr("The issue on the medium %1 was interrupted. Type the PIN and go on: it "
                           "continues from where it stopped.")
                            .arg(task.issue.mediumSerial)
                      : WaitView::reason(error, task, seen);
    };
    const bool wasStopped = m_error->code == model::ErrorCode::Cancelled; // by the operator
    const look::Level fault = wasStopped ? look::Level::Note : look::Level::Error;
    if (m_message->isHidden() || m_message->text() != words())
        m_message->say(m_isInterrupted ? look::Level::Warning : fault, words);
}

void IssueCard::putFindings() {
    if (m_findings.empty()) return m_found->quiet();
    m_found->say(hasErrors() ? look::Level::Error : look::Level::Warning,
                 [findings = m_findings, inVain = isBegunInVain()] {
                     const QString list = listOf(findings);
                     if (!inVain) return list;
                     return list + u'\n' +
                            tr("This issue cannot go on: close it (Ctrl+D). Its row can then be "
                               "decided on anew, on the page “Applications”.");
                 });
}

void IssueCard::retranslate() {
    putWords();
    m_wait->retranslate();
    m_pins->retranslate();
    m_working->retranslate();
    m_done->retranslate();
    m_prepare->retranslate();
    m_close->retranslate();
    m_preview->retranslate();
}

void IssueCard::putWords() {
    const bool waits = m_task && !holds() && !inForm();
    m_skip->setVisible(waits && m_position.of > 1);
    m_dead->setVisible(waits && m_task->kind == issue::TaskKind::GoOn);
    m_look->setVisible(canPreview());
    putAnother();
    m_look->setText(tr("Pre&view the certificate"));
    m_skip->setText(tr("&Skip for now"));
    m_dead->setText(isBegunInVain() ? tr("Close the &issue…")
                                    : tr("The me&dium has failed or is lost…"));
    // What stopped the last attempt comes before what was known already.
    if (waits && !m_error)
        putFindings();
    else
        m_found->quiet();
    m_place->setVisible(m_task.has_value());
    // The form needs the room, and is for whoever stands above it.
    m_about->setVisible(m_task && m_view != m_prepare);
    m_nothing->setText(m_ready > 0 ? tr("Everything is issued. Hand the media over on the next "
                                        "tab.")
                                   : tr("Rows of letters come here when they are accepted."));
    putMessage();
    m_view->setVisible(!waits || !hasErrors());
    if (!m_task) return m_name->setText(tr("Nothing waits to be issued"));
    const model::RowInLetter& row = m_task->row;
    m_place->setText(tr("Certificate %1 of %2").arg(m_position.number).arg(m_position.of));
    m_name->setText(row.row.fullName);
    m_about->setText(tr("%1, %2\nLetter %3, row %4. Medium: %5")
                         .arg(row.row.organization, row.row.position, row.letterNumber)
                         .arg(row.row.number)
                         .arg(look::unsplit(model::text::name(row.row.mediumKind))));
}

} // namespace ui
