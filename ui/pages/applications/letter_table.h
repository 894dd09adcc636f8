// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/sorted_table.h"
#include "ui/pages/applications/letters.h"

namespace ui {

/**
 * The list of letters, or of rows that wait, as a table. What waits is here and is sorted here; of
 * all letters the lines around the view are, and another order is asked for.
 */
class LetterTable : public look::SortedTable {
    Q_OBJECT

public:
    enum Column { Due, Letter, Body, Person, State, Progress, ColumnCount };
    static constexpr int SearchRole = Qt::UserRole; // everything a line that waits is found by
    // Longer values take a second line; the body has what the others leave. A letter's rows in
    // two states, and a row's one with its icon, stand on one line in every language.
    static constexpr int widths[] = {120, 160, 260, 250, 336, 92};
    static constexpr int oneState = 164; // where a line is a row

    LetterTable(Work& work, QObject* parent);

    void show(LetterLines found);
    void showAll(FoundLetters found);
    bool hasAll() const { return m_hasAll; }
    /** Null: there is none, or it is on its way. */
    const LetterLine* at(int row) const;
    /** Of a line that may be on its way. */
    model::Id letterAt(int row) const;
    /** In the order of now, where letters have that column. */
    LetterSearch search(const QString& text) const;
    void sort(int column, Qt::SortOrder order) override;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /** Where all letters are listed, or soon will be, they are to be found anew. */
    void orderChanged();
    void failed(const model::Error& error);

protected:
    QVariant sortKey(int place, int column) const override;

private:
    QString text(const LetterLine& line, int column) const;

    std::vector<LetterLine> m_lines; // what waits
    Pages<LetterLine> m_all;
    bool m_hasAll = false;
    QString m_dueClause;
};

/** "Undecided: 3 · Accepted: 2", in the order of the work. */
QString stateText(const std::map<model::RowState, int>& states);
/** Of one row: of one that was handed over and revoked since, the day, too. */
QString stateText(const model::EmployeeRow& row, std::chrono::seconds utcOffset);
/** Where there is room to say it all. */
QString wholeStateText(const model::EmployeeRow& row, std::chrono::seconds utcOffset);
/** Its icon and colour; nothing for a state that needs no look. */
QIcon stateIcon(model::RowState state);

} // namespace ui
