// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include "ui/look/day_edit.h"
#include "ui/pages/journal/journal_page.h"
#include "ui/pages/journal/journal_table.h"

/** Where one is in the book, when it comes anew and over the desk's lock. */
namespace ui {

namespace {

constexpr auto theText = "text";
constexpr auto theFrom = "from";
constexpr auto theTo = "to";
constexpr auto theLine = "line";
constexpr auto theTop = "top";
constexpr auto theAcross = "across";
constexpr auto theChosen = "chosen";

} // namespace

/** The book of the year. */
QDate JournalPage::usualFrom() const {
    return QDate(m_today.year(), 1, 1);
}

QDate JournalPage::usualTo() const {
    return m_today;
}

JournalPage::Place JournalPage::viewPlace() const {
    const QScrollBar* bar = m_view->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    return {m_table->idAt(m_view->currentIndex().row()),
            atEnd ? 0 : m_table->idAt(m_view->rowAt(0)), m_view->horizontalScrollBar()->value(),
            chosenLines()};
}

/** @param lines ascending. In one pass over the book: all of it may have been chosen. */
QItemSelection JournalPage::rowsOf(const std::vector<model::Id>& lines) const {
    QItemSelection rows;
    int first = -1; // of a range
    for (int row = 0; row <= m_table->rowCount(); ++row) {
        const bool isOne = std::binary_search(lines.begin(), lines.end(), m_table->idAt(row));
        if (isOne && first < 0) first = row;
        if (isOne || first < 0) continue;
        rows.select(m_table->index(first, 0),
                    m_table->index(row - 1, JournalTable::ColumnCount - 1));
        first = -1;
    }
    return rows;
}

void JournalPage::goBackTo(const Place& place) {
    m_view->doItemsLayout(); // or there is nothing to scroll yet
    m_view->selectionModel()->select(rowsOf(place.chosen), QItemSelectionModel::ClearAndSelect |
                                                               QItemSelectionModel::Rows);
    if (const int row = m_table->rowOf(place.current); row >= 0) // whatever key is held
        m_view->selectionModel()->setCurrentIndex(m_table->index(row, 0),
                                                  QItemSelectionModel::NoUpdate);
    if (const int row = m_table->rowOf(place.top); row >= 0)
        m_view->scrollTo(m_table->index(row, 0), QAbstractItemView::PositionAtTop);
    else
        m_view->scrollToBottom();
    m_view->horizontalScrollBar()->setValue(place.across);
}

/** Days that nobody chose are not kept: tomorrow they are others. */
QVariant JournalPage::place() const {
    const Place now = m_atTheLock ? *m_atTheLock : viewPlace(); // nobody was here since, perhaps
    QVariantList chosen;
    for (const model::Id line : now.chosen)
        chosen += qlonglong(line);
    QVariantMap place{{QLatin1String(theText), m_text->text()},
                      {QLatin1String(theLine), qlonglong(now.current)},
                      {QLatin1String(theTop), qlonglong(now.top)},
                      {QLatin1String(theAcross), now.across},
                      {QLatin1String(theChosen), chosen}};
    if (m_from->date() != usualFrom()) place[QLatin1String(theFrom)] = m_from->date();
    if (m_to->date() != usualTo()) place[QLatin1String(theTo)] = m_to->date();
    return place;
}

/** Found and gone to by the search that refresh() makes. */
void JournalPage::comeBack(const QVariant& place) {
    const QVariantMap before = place.toMap();
    m_isHalfPut = true;
    m_text->setText(before[QLatin1String(theText)].toString());
    for (const auto& [name, day] : {std::pair(theFrom, m_from), std::pair(theTo, m_to)})
        if (const QDate chosen = before[QLatin1String(name)].toDate(); chosen.isValid())
            day->setDate(chosen);
    m_isHalfPut = false;
    m_atTheLock =
        Place{before[QLatin1String(theLine)].toLongLong(),
              before[QLatin1String(theTop)].toLongLong(), before[QLatin1String(theAcross)].toInt()};
    for (const QVariant& line : before[QLatin1String(theChosen)].toList())
        m_atTheLock->chosen.push_back(line.toLongLong());
}

} // namespace ui
