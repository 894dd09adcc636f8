// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/pages/issue/issue_acts.h"

namespace ui {

/** Media that are written and wait for their hand-over. */
class ReadyTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Letter, StateBody, Medium, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void put(std::vector<model::IssueReport> ready);
    const model::IssueReport& at(int row) const { return m_ready[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<model::IssueReport> m_ready;
};

} // namespace ui
