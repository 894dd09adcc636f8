// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/look/theme.h"
#include "ui/pages/issue/close_form.h"
#include "ui/pages/issue/hand_over_panel.h"
#include "ui/pages/issue/ready_table.h"

/** A medium that dies before it is handed over: its issue is closed, as of one not written yet. */
namespace ui {

namespace {
constexpr int closingWidth = 620; // a line that is read at one look
} // namespace

void HandOverPanel::makeCloseForm() {
    auto* column = new QVBoxLayout(m_closing);
    column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    column->setSpacing(look::near);
    m_closingWhose->setObjectName(QStringLiteral("closingWhose"));
    m_closing->setMaximumWidth(closingWidth);
    column->addWidget(m_closingWhose);
    column->addWidget(m_close);
    column->addStretch();
    m_closing->hide();
    connect(m_dead, &QPushButton::clicked, this, &HandOverPanel::closeWanted);
    connect(m_close, &CloseForm::left, this, &HandOverPanel::leaveCloseForm);
    connect(m_close, &CloseForm::closed, this, &HandOverPanel::onClosed);
}

bool HandOverPanel::isClosing() const {
    return !m_closing->isHidden();
}

/** It cannot be undone: it is of one medium, which somebody chose alone, and named above. */
void HandOverPanel::closeWanted() {
    const auto rows = chosenRows();
    if (rows.size() != 1 || m_held.isHeld() || isClosing()) return;
    m_closingOf = m_table->at(rows.front());
    m_banner->quiet();
    m_closingWhose->setText(QStringLiteral("%1 · %2").arg(m_closingOf.row.row.fullName,
                                                          m_closingOf.issue.mediumSerial));
    m_closing->show();
    m_close->open({issue::TaskKind::GoOn, m_closingOf.row, m_closingOf.issue}, {});
    m_all->hide();
    putFocusProxy();
}

void HandOverPanel::leaveCloseForm() {
    if (!isClosing() || m_close->isBusy()) return;
    const bool goesAlong = m_closing->isAncestorOf(QApplication::focusWidget());
    m_all->show();
    if (goesAlong) m_view->setFocus();
    m_closing->hide();
    putFocusProxy();
}

bool HandOverPanel::stepBack() {
    if (!isClosing()) return false;
    leaveCloseForm();
    return true;
}

void HandOverPanel::onClosed() {
    leaveCloseForm();
    m_banner->say(look::Level::Success, [name = m_closingOf.row.row.fullName] {
        return tr("The certificate of %1 is revoked, and the medium is recorded as failed. The row "
                  "may be issued again on the tab before this one.")
            .arg(name);
    });
    emit closed();
}

void HandOverPanel::putDead() {
    const bool isOne = chosenRows().size() == 1;
    m_dead->setEnabled(isOne);
    m_dead->setToolTip(isOne ? tr("Its certificate is revoked on a ground (Ctrl+D).")
                             : tr("Choose that medium alone in the list first (Ctrl+D)."));
}

/** To what there is to do. */
void HandOverPanel::putFocusProxy() {
    const bool byHand = channel() == model::HandOverChannel::ByHand;
    setFocusProxy(isClosing() ? static_cast<QWidget*>(m_close) : byHand ? m_document : m_receiver);
}

} // namespace ui
