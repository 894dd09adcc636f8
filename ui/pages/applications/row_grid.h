// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>

#include <QAbstractTableModel>
#include <QUndoStack>

#include "model/domain/application.h"
#include "model/domain/finding.h"

namespace ui {

/** A column of appendix 1 as the grid has it; column 1, the number, is the row's heading. */
struct FormColumn {
    const char* field; // the form's name: findings and headings go by it
    QString model::EmployeeRow::*value;
    int width; // at least
};

inline constexpr std::array formColumns = {
    FormColumn{"fio", &model::EmployeeRow::fullName, 230},
    FormColumn{"iin", &model::EmployeeRow::iin, 128},
    FormColumn{"bin", &model::EmployeeRow::bin, 128},
    FormColumn{"organization", &model::EmployeeRow::organization, 170},
    FormColumn{"position", &model::EmployeeRow::position, 150},
    FormColumn{"region", &model::EmployeeRow::region, 170},
    FormColumn{"email", &model::EmployeeRow::email, 170},
    FormColumn{"phone", &model::EmployeeRow::phone, 140},
};

/**
 * The table of appendix 1 while it is being written: one blank row stands below the others, every
 * change can be undone, and findings stand in their cells.
 */
class RowGrid : public QAbstractTableModel {
    Q_OBJECT

public:
    using Rows = std::vector<model::EmployeeRow>;

    /** What of a paste is not in the table. */
    struct Pasted {
        bool headings = false; // a line of them
        QStringList columns;   // by their headings; without the rows' numbers
    };

    explicit RowGrid(QObject* parent);

    /** The rows that have something in them, numbered 1... */
    Rows letterRows() const;
    /** The grid's row of that number; -1: none. */
    int placeOf(int number) const;
    static int columnOf(const QString& field); // -1: none of the grid's
    QUndoStack& undoStack() { return m_undo; }

    /** What an import read, in place of all; can be undone. */
    void replace(Rows rows);
    /**
     * Records of a spreadsheet, from this cell on to the right and down, whole rows from the first
     * column on, and those below a line of headings where these say; all or nothing. NotCsv,
     * TooManyRows, RowsTooWide.
     */
    model::Result<Pasted> paste(const QModelIndex& at, const QString& text);
    QString copied(const QModelIndexList& cells) const;
    /** The topmost chosen cell of each column goes into those below it; one alone: from above. */
    void fillDown(const QModelIndexList& cells);
    void clear(const QModelIndexList& cells);
    void insertRow(int row);
    void removeRows(const QModelIndexList& cells);
    /** A new letter: nothing to undo either. */
    void startAnew();

    /** The heads of the rows have the surname beside the number: its column is out of view. */
    void setNamed(bool named);
    bool isNamed() const { return m_named; }
    void showFindings(std::vector<model::Finding> findings);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();
    /** So many rows have other values now, or are new, from this one on. */
    void rowsPut(int first, int count);
    /** The cell that a change, or its undoing, is about. */
    void cellChanged(const QModelIndex& cell);

private:
    class Change;
    void push(Rows rows, const QModelIndex& cell);
    void put(const Rows& rows, int row, int column, int first, int count);
    int numberOf(int row) const; // in the letter; 0: blank
    void countRows();
    std::vector<const model::Finding*> findingsAt(const QModelIndex& cell) const;

    Rows m_rows;
    std::vector<int> m_numbers; // by the row
    std::vector<model::Finding> m_findings;
    std::map<std::pair<int, int>, std::vector<std::size_t>> m_at; // them, by number and column
    QUndoStack m_undo;
    bool m_named = false;
};

} // namespace ui
