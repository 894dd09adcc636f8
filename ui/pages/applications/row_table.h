// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include <QAbstractTableModel>

#include "ui/pages/applications/letters.h"

namespace ui {

/** The rows of an opened letter with what became of them. */
class RowTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Iin, State, Due, ColumnCount };
    static constexpr int widths[] = {52, 240, 112, 164, 92};

    using QAbstractTableModel::QAbstractTableModel;

    void show(const OpenLetter& letter);
    /** These cannot be accepted as they stand: as long as they are undecided, they have a mark. */
    void mark(std::set<model::Id> faulty);
    const model::EmployeeRow* at(int row) const;
    int placeOf(model::Id row) const; // -1: not there
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const model::EmployeeRow& row, int column) const;
    bool isFaulty(const model::EmployeeRow& row) const;
    QVariant faultyState(const model::EmployeeRow& row, int role) const;

    std::vector<model::EmployeeRow> m_rows;
    std::chrono::seconds m_utcOffset{};
    std::map<model::Id, QDate> m_due;
    std::set<model::Id> m_faulty;
};

} // namespace ui
