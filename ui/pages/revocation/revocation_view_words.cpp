// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QTableView>

#include "model/text/clause.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/head_correction.h"
#include "ui/look/day_edit.h"
#include "ui/look/first_of.h"
#include "ui/look/icons.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/revocation/revocation_correction.h"
#include "ui/pages/revocation/revocation_row_table.h"
#include "ui/pages/revocation/revocation_view.h"
#include "ui/shell/language.h"

namespace ui {

void RevocationView::fillRows() {
    const int before = std::max(0, m_rows->currentIndex().row());
    const std::size_t rows = m_opened ? m_opened->due.letter.rows.size() : 0;
    look::showMeasured(*m_rows, rows, [this] { m_table->show(m_opened); });
    const int last = m_table->rowCount() - 1;
    if (last >= 0 && !m_rows->currentIndex().isValid()) m_rows->selectRow(std::min(before, last));
}

QString RevocationView::revokedText(const std::vector<model::RevokedRow>& revoked, Listed listed) {
    QMap<QDate, QStringList> media;
    QStringList atDesk;
    for (const model::RevokedRow& one : revoked) {
        if (one.medium && one.medium->dueBack) media[*one.medium->dueBack] += one.medium->serial;
        if (one.atDesk) atDesk += one.atDesk->serial;
    }
    QString text = (listed == Listed::Now
                        ? tr("Revoked: %1. The last revocation list says so.")
                        : tr("Revoked: %1. Relying parties will see it in the next revocation "
                             "list."))
                       .arg(revoked.size());
    for (auto day = media.cbegin(); day != media.cend(); ++day)
        text += u' ' + tr("Media to be returned by %1: %2.")
                           .arg(dayText(day.key()), look::firstOf(day.value(), named));
    if (!atDesk.isEmpty())
        text +=
            u' ' +
            tr("Not to be handed over any more: the media %1. They are formatted on the page “Key "
               "media”.")
                .arg(look::firstOf(atDesk, named));
    return text;
}

void RevocationView::retranslate() {
    m_back->setText(tr("Revocation"));
    m_back->setIcon(look::icon("arrow-left", look::colours().accent));
    m_print->setText(tr("Print or save…"));
    m_correctHead->setText(tr("Correct the letter's head…"));
    m_correctHead->setToolTip(tr("What stands above the table, at any time (Shift+F2)."));
    m_head->retranslate();
    m_sinceCaption->setText(tr("&Key not to be trusted since"));
    const QString since = tr("The day since when the key is not to be trusted, where the papers "
                             "say so: the revocation list tells it");
    m_since->setAccessibleName(since);
    m_sinceCaption->setToolTip(since);
    m_whyCaption->setText(tr("Why it is not &revoked"));
    const QString why = tr("Why it is not revoked: it cannot be done, or the body took it back");
    m_why->setAccessibleName(why);
    m_why->setToolTip(why);
    m_answer->setText(tr("It cannot be done"));
    m_withdrawn->setText(tr("The body took it back"));
    m_correct->setText(tr("Correct…"));
    m_correct->setToolTip(tr("What the row says, until it is revoked (F2)."));
    m_correction->retranslate();
    m_rows->setAccessibleName(tr("Rows of the letter"));
    m_table->retranslate();
    m_findings->retranslate();
    putLetter();
}

/** Also while it asks: its key held down is no answer. */
bool RevocationView::canRevoke() const {
    return m_revoke->isEnabled() || m_banner->isConfirming();
}

bool RevocationView::canCorrect() const {
    return !m_correct->isHidden();
}

bool RevocationView::canCorrectHead() const {
    return m_correctHead->isEnabled();
}

bool RevocationView::canAnswer() const {
    return !m_answer->isHidden();
}

bool RevocationView::isCorrecting() const {
    return !m_correction->isHidden() || !m_head->isHidden();
}

/** Nothing else is asked or typed. */
bool RevocationView::mayRevoke() const {
    return m_opened && m_opened->plan && !m_opened->plan->rows.empty() &&
           !m_correction->isVisible() && m_head->isHidden() && !m_banner->isConfirming();
}

/** What the letter itself says, and what may be done with it now. */
void RevocationView::putLetter() {
    const auto planned = m_opened && m_opened->plan ? m_opened->plan->rows.size() : 0;
    m_revoke->setText(planned > 0 ? tr("Revoke: %1…").arg(planned) : tr("Revoke…"));
    m_revoke->setEnabled(mayRevoke());
    m_print->setEnabled(isRead());
    m_correctHead->setEnabled(isRead() && !isCorrecting());
    fillRows();
    onChosen();
    if (!m_opened) return;
    m_revoke->setToolTip(
        tr("Revoke what the letter asks for, in its term (%1; Ctrl+Enter). It asks once more.")
            .arg(model::text::clauseText(
                m_opened->rules->term(model::TermRole::Revocation).clause)));
    const model::RevocationLetter& letter = m_opened->due.letter;
    m_title->setText(tr("Letter %1 of %2").arg(letter.letterNumber, dayText(letter.letterDate)));
    QStringList about{letter.stateBody, tr("registered %1").arg(dayText(letter.registered)),
                      tr("executor: %1, %2").arg(letter.executorName, letter.executorPhone)};
    if (m_opened->due.due) about += tr("to be done by %1").arg(dayText(*m_opened->due.due));
    m_about->setText(about.join(QStringLiteral(" · ")));
}

} // namespace ui
