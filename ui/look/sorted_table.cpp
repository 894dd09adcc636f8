// SPDX-License-Identifier: Apache-2.0
#include "ui/look/sorted_table.h"

#include <numeric>

namespace ui::look {

void SortedTable::sortList(int size) {
    m_places.resize(static_cast<std::size_t>(size));
    std::iota(m_places.begin(), m_places.end(), 0);
    if (m_column < 0) return;
    SortKeys keys;
    keys.reserve(m_places.size());
    for (const int place : m_places)
        keys.push_back(sortKey(place, m_column));
    m_places = sorted(keys, m_order);
}

void SortedTable::sort(int column, Qt::SortOrder order) {
    setOrder(column, order);
    putInOrder();
}

void SortedTable::sortAgain() {
    if (m_column >= 0) putInOrder();
}

void SortedTable::putInOrder() {
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> placesBefore = m_places;
    sortList(static_cast<int>(m_places.size()));
    std::vector<int> rows(m_places.size()); // by the place
    for (std::size_t row = 0; row < m_places.size(); ++row)
        rows[static_cast<std::size_t>(m_places[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (const QModelIndex& one : before) {
        const int place = placesBefore[static_cast<std::size_t>(one.row())];
        after += index(rows[static_cast<std::size_t>(place)], one.column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace ui::look
