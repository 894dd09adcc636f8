// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/sorted_table.h"
#include "ui/pages/issue/issue_acts.h"

namespace ui {

/** The certificates that are to be made, in the order of the run: as it comes, or as sorted. */
class TaskTable : public look::SortedTable {
    Q_OBJECT

public:
    enum Column { Name, Letter, Next, ColumnCount };

    using SortedTable::SortedTable;

    void put(std::vector<issue::Task> tasks);
    const issue::Task* at(int row) const;
    /** The line of this row of a letter; -1 where it is not waiting any more. */
    int find(model::Id rowId) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant sortKey(int place, int column) const override;

private:
    QString text(const issue::Task& task, int column) const;

    std::vector<issue::Task> m_tasks;
};

} // namespace ui
