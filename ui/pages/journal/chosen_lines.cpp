// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>

#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include "ui/letter/came_back.h"
#include "ui/look/day_edit.h"
#include "ui/look/focus.h"
#include "ui/pages/journal/journal_page.h"
#include "ui/pages/journal/journal_table.h"
#include "ui/pages/journal/line_correction.h"
#include "ui/papers/show_paper.h"

/** What is done with lines of the book: one is put right, and some or all are printed. */
namespace ui {

/** Counted by their ranges: a whole book may be chosen at each press of a key. */
int JournalPage::chosenCount() const {
    const QItemSelection chosen = m_view->selectionModel()->selection();
    return std::accumulate(
        chosen.begin(), chosen.end(), 0,
        [](int count, const QItemSelectionRange& range) { return count + range.height(); });
}

/** Its row; where none is chosen, that of the keys. -1: there is none, or there are several. */
int JournalPage::oneChosen() const {
    const QItemSelection chosen = m_view->selectionModel()->selection();
    if (chosen.isEmpty()) return m_view->currentIndex().row();
    return chosenCount() == 1 ? chosen.front().top() : -1;
}

/** Others than before: one of before is not waited for any more. */
void JournalPage::onChosen() {
    const int row = oneChosen();
    m_correct->setEnabled(row >= 0);
    m_sign->setEnabled(m_view->currentIndex().isValid() || chosenCount() > 0);
    if (m_table->idAt(row) != m_awaited) m_awaited = 0;
    nameSign();
}

/** With how many lines it takes: they may be out of view. */
void JournalPage::nameSign() {
    const int lines = std::max(chosenCount(), 1);
    m_sign->setText(m_sign->isEnabled()
                        ? tr("Print the lines for signature (%1)…").arg(QLocale().toString(lines))
                        : tr("Print the lines for signature…"));
    nameAct("printChosenAction", m_sign->text());
}

/** In the order of the book, however they are shown. */
std::vector<model::Id> JournalPage::chosenLines() const {
    std::vector<model::Id> lines;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows())
        lines.push_back(m_table->idAt(row.row()));
    std::sort(lines.begin(), lines.end());
    const model::Id current = m_table->idAt(m_view->currentIndex().row());
    if (lines.empty() && current != 0) lines.push_back(current); // by the keys alone
    return lines;
}

void JournalPage::correct() {
    if (!m_correct->isEnabled()) return;
    const int row = oneChosen(); // not where the keys are: that line may be chosen no more
    const journal::Line* one = m_table->at(row);
    m_awaited = one ? 0 : m_table->idAt(row); // on its way
    if (!one) return;
    const model::Id begun = m_correction->begunLine();
    const bool mayBeForBegun = one->line.corrects != 0 && begun != 0 && begun != one->line.id;
    if (one->replacedBy != 0 || mayBeForBegun) return correctStanding(one->line);
    m_banner->quiet();
    m_correction->begin(one->line);
}

/** In place of one that was replaced: that one says nothing any more. */
void JournalPage::correctStanding(const model::JournalLine& line) {
    work().start(
        this,
        [id = line.id, begun = m_correction->begunLine()](model::Desk& desk, model::Job&) {
            return journal::standingFor(desk, id, begun);
        },
        [this, asked = line.number](const model::Result<journal::Standing>& found) {
            if (!found) return m_banner->fail(found.error());
            const model::JournalLine* stands = &found->line;
            m_banner->quiet();
            goTo(stands->id);
            m_correction->begin(*stands, found->typedFor);
            if (stands->number == asked) return;
            m_banner->say(look::Level::Note, [asked, now = stands->number] {
                return tr("Line %1 was replaced: line %2 stands in its place, and is the one to "
                          "be corrected.")
                    .arg(QString::number(asked), QString::number(now));
            });
        });
}

void JournalPage::onCorrected(int before, const model::JournalLine& now) {
    if (m_correction->isHidden()) { // else another one is being typed by now
        m_entered = now.id;
        look::focus(*m_view);
    }
    m_banner->say(look::Level::Success, [before, number = now.number] {
        return tr("Line %1 was entered in place of line %2.")
            .arg(QString::number(number), QString::number(before));
    });
    around().changed();
}

/** It alone is chosen, whatever key is still held: that of the act that leads to it, perhaps. */
void JournalPage::goTo(model::Id line) {
    const int row = m_table->rowOf(line);
    if (row < 0) return; // of other days, or not searched for
    m_view->selectionModel()->setCurrentIndex(m_table->index(row, JournalTable::Number),
                                              QItemSelectionModel::ClearAndSelect |
                                                  QItemSelectionModel::Rows);
    m_view->scrollTo(m_view->currentIndex());
}

/** By an answer that was asked for since: one of before does not know it. */
void JournalPage::goToEntered() {
    if (m_entered == 0) return;
    const bool isHere = m_table->rowOf(m_entered) >= 0;
    if (isHere) goTo(m_entered);
    if (isHere || !m_wanted) m_entered = 0;
}

/** It waits behind a key that nobody would press again for a book just opened. */
void JournalPage::sayBegun() {
    const auto mayAsk = [this] { return m_correction->isHidden() && m_banner->isHidden(); };
    const model::Id begun = m_correction->begunLine();
    if (begun == 0 || !mayAsk()) return;
    work().start(
        this, [begun](model::Desk& desk, model::Job&) { return desk.reg().journal().byId(begun); },
        [this, begun, mayAsk](const model::Result<model::JournalLine>& line) {
            if (begun != m_correction->begunLine() || !mayAsk()) return;
            if (!line) return m_banner->fail(line.error());
            m_banner->ask(
                look::Level::Note, [number = line->number] { return lineCameBackText(number); },
                goOnWithCorrectionText, [this, line = *line] { correctStanding(line); });
        });
}

void JournalPage::print() {
    if (!m_print->isEnabled() || !hasDays()) return;
    papers::showPaper(
        this, work(), *m_banner, tr("Issue journal"), tr("journal") + QStringLiteral(".pdf"),
        [from = m_from->date(), to = m_to->date()](model::Desk& desk, model::Job& job) {
            return journal::paper(desk, from, to, job);
        });
}

/** After the lock, too, when the hand-over does not know any more what it wrote. */
void JournalPage::printChosen() {
    if (!m_sign->isEnabled()) return;
    papers::showPaper(this, work(), *m_banner, tr("Issue journal"),
                      tr("journal") + QStringLiteral(".pdf"),
                      [lines = chosenLines()](model::Desk& desk, model::Job& job) {
                          return journal::paper(desk, lines, job);
                      });
}

} // namespace ui
