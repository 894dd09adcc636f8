// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/look/collation.h"

namespace ui::look {

/**
 * A table of a list in memory that the operator sorts by a column: a heading clicked, the other way
 * round, and as the list came. The rows stay where they are in the list; what is chosen stays
 * chosen.
 */
class SortedTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /** Column -1: as the list came. */
    void sort(int column, Qt::SortOrder order) override;

protected:
    /** Of the row at this place of the list. */
    virtual QVariant sortKey(int place, int column) const = 0;

    /** How the next list is sorted; for one that is sorted elsewhere. */
    void setOrder(int column, Qt::SortOrder order) {
        m_column = column;
        m_order = order;
    }
    int orderColumn() const { return m_column; }
    Qt::SortOrder order() const { return m_order; }

    /** The list is another one: within a reset, or before the first view. */
    void sortList(int size);
    /** The keys are other ones: another language, other words. */
    void sortAgain();
    /** Where a row of the view is in the list. */
    std::size_t placeOf(int row) const {
        return static_cast<std::size_t>(m_places[static_cast<std::size_t>(row)]);
    }

private:
    void putInOrder();

    std::vector<int> m_places; // by the row
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui::look
