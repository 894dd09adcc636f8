// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include "model/text/clause.h"
#include "ui/letter/head_correction.h"
#include "ui/look/unbroken.h"
#include "ui/pages/applications/decision_pane.h"
#include "ui/pages/applications/employee_correction.h"
#include "ui/pages/applications/letter_view.h"
#include "ui/pages/applications/row_table.h"
#include "ui/shell/language.h"

/** What an open letter says of itself and of how far it is. */
namespace ui {

/** And what comes next: the answer to those refused is on this page, issuing on another. */
void LetterView::sayHowFar() {
    const auto& rows = m_open.letter.rows;
    const auto count = [&rows](model::RowState state) {
        return std::count_if(rows.begin(), rows.end(),
                             [state](const model::EmployeeRow& row) { return row.state == state; });
    };
    if (const auto left = count(model::RowState::Undecided); left > 0)
        return m_banner->say(look::Level::Success, [left] {
            return tr("Decided. Rows still undecided: %1.").arg(QLocale().toString(left));
        });
    const bool replies = m_reply->isEnabled();
    if (count(model::RowState::Accepted) == 0)
        return m_banner->say(look::Level::Success, [replies] {
            return replies
                       ? tr("All rows are decided. Print the reasoned answer for the refused ones.")
                       : tr("All rows are decided.");
        });
    m_banner->ask(
        look::Level::Success,
        [replies] {
            return replies ? tr("All rows are decided. Print the reasoned answer for the refused "
                                "ones; certificates of the accepted ones can be issued now.")
                           : tr("All rows are decided. Certificates can be issued now.");
        },
        [] { return tr("Go to issue"); }, [this] { goToIssue(); });
}

/** At the letter's first row that waits there. */
void LetterView::goToIssue() {
    const auto& rows = m_open.letter.rows;
    const auto first = std::find_if(rows.begin(), rows.end(), [](const model::EmployeeRow& row) {
        return row.state == model::RowState::Accepted;
    });
    if (first != rows.end()) emit toIssue(first->id);
}

void LetterView::putWords() {
    const model::Application& letter = m_open.letter;
    const auto day = [](QDate date) { return dayText(date); };
    m_title->setText(tr("Letter %1 of %2").arg(letter.letterNumber, day(letter.letterDate)));
    QString about = tr("%1 · received %2 · head: %3 · executor: %4, %5 · media: %6");
    about.replace(QStringLiteral(" %6"), look::unbroken(QStringLiteral(" %6"))); // a figure's label
    m_about->setText(about.arg(letter.stateBody, day(letter.received), letter.headName,
                               letter.executorName, look::unbroken(letter.executorPhone),
                               QLocale().toString(letter.mediaCount)));
    m_reply->setToolTip(replyHint());
    m_reply->setEnabled(
        std::any_of(letter.rows.begin(), letter.rows.end(), [](const model::EmployeeRow& row) {
            return row.state == model::RowState::Refused;
        }));
}

/** Empty until a letter was read, with the law of the day. */
QString LetterView::replyHint() const {
    if (!m_open.rules) return {};
    return tr("One reasoned answer for all refused rows of the letter (%1); Ctrl+Shift+P.")
        .arg(model::text::clauseText(m_open.rules->term(model::TermRole::RefusalReply).clause));
}

void LetterView::retranslate() {
    m_back->setText(tr("Applications"));
    m_back->setToolTip(tr("Back to the list (Esc)."));
    m_correctHead->setText(tr("Correct the letter's head…"));
    m_correctHead->setToolTip(tr("What stands above the table, at any time (Shift+F2)."));
    m_head->retranslate();
    m_application->setText(tr("Print the application…"));
    m_application->setToolTip(tr("The letter's table as appendix 1 (Ctrl+P)."));
    m_reply->setText(tr("Print the reasoned answer…"));
    m_view->setAccessibleName(tr("Rows of the letter"));
    m_view->setAccessibleDescription(
        tr("Enter goes to the row's decision, Ctrl+Enter accepts the row."));
    putWords();
    m_table->retranslate();
    m_pane->retranslate();
    m_correction->retranslate();
}

} // namespace ui
