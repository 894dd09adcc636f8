// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/sorted_table.h"
#include "ui/pages/applications/letters.h"

namespace ui {

/** The list of letters, or of rows that wait, as a table. */
class LetterTable : public look::SortedTable {
    Q_OBJECT

public:
    enum Column { Due, Letter, Body, Person, State, Progress, ColumnCount };
    static constexpr int SearchRole = Qt::UserRole; // everything a line is found by
    // Longer values take a second line; the body has what the others leave.
    static constexpr int widths[] = {120, 166, 260, 250, 224, 112};
    static constexpr int oneState = 144; // where a line is a row

    using SortedTable::SortedTable;

    void show(LetterLines found);
    const LetterLine* at(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant sortKey(int place, int column) const override;

private:
    QString text(const LetterLine& line, int column) const;

    std::vector<LetterLine> m_lines;
    QString m_dueClause;
};

/** "Undecided: 3 · Accepted: 2", in the order of the work. */
QString stateText(const std::map<model::RowState, int>& states);
/** Its icon and colour; nothing for a state that needs no look. */
QIcon stateIcon(model::RowState state);

} // namespace ui
