// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/revocation/revocation_service.h"
#include "ui/look/sorted_table.h"

namespace ui {

/** Letters of appendix 7. */
class RevocationTable : public look::SortedTable {
    Q_OBJECT

public:
    enum Column { Due, Letter, Body, Open, ColumnCount };
    static constexpr int widths[] = {170, 190, 360, 120};

    using SortedTable::SortedTable;

    void put(std::vector<model::DueRevocation> letters);
    const model::DueRevocation* at(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant sortKey(int place, int column) const override;

private:
    QString text(const model::DueRevocation& one, int column) const;

    std::vector<model::DueRevocation> m_letters;
};

} // namespace ui
