// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include <QListView>
#include <QTableView>
#include <QTreeView>

#include "ui/look/whole_text.h"
#include "ui/shell/act_line.h"

/** What of a table's cells, a tree's and a list's lines in view has too little room. */
namespace ui::test {

/** Of a cell with this room; words that go on in a further line have as many as they need. */
inline QSize neededFor(const QAbstractItemView& view, const QModelIndex& index, const QRect& room,
                       bool wraps) {
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    option.rect = room;
    option.decorationSize = view.iconSize().isValid() ? view.iconSize() : QSize(16, 16);
    if (wraps) option.features |= QStyleOptionViewItem::WrapText;
    return view.itemDelegateForIndex(index)->sizeHint(option, index);
}

/** It has all of the cell, or its delegate makes one that has. */
inline bool readsInTooltip(const QAbstractItemView& view, const QModelIndex& index) {
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const QString whole = index.data().toString().remove(u'…');
    const auto* delegate = view.itemDelegateForIndex(index);
    const bool makesOne = qobject_cast<const ActLine*>(delegate) ||
                          (qobject_cast<const look::WholeText*>(delegate) &&
                           qobject_cast<const QTableView*>(&view)); // a list's row is never narrow
    return tip.isEmpty() ? makesOne : tip.contains(whole);
}

inline QStringList cutOf(const QAbstractItemView& view, const QModelIndex& index, const QRect& room,
                         bool wraps, bool mayReadInTooltip) {
    const QString text = index.data().toString();
    if (text.isEmpty() || !room.isValid() || view.indexWidget(index)) return {};
    if (mayReadInTooltip && readsInTooltip(view, index)) return {};
    const QSize needed = neededFor(view, index, room, wraps);
    const bool isCut = needed.width() > room.width() || needed.height() > room.height();
    return isCut ? QStringList(text) : QStringList();
}

/** Of the rows in view. */
inline QStringList cutOf(const QTableView& view) {
    QStringList cut;
    const int rows = view.model() ? view.model()->rowCount() : 0;
    const int bottom = view.rowAt(view.viewport()->height() - 1);
    const int last = bottom < 0 ? rows - 1 : bottom;
    for (int row = std::max(0, view.rowAt(0)); row <= last; ++row)
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (view.isColumnHidden(column)) continue;
            const QModelIndex cell = view.model()->index(row, column);
            cut += cutOf(view, cell, view.visualRect(cell), view.wordWrap(), true);
        }
    return cut;
}

/**
 * Of the lines in view. A column that has a delegate of its own for its words to go on in further
 * lines (CopyView::wrap) is whole without a tooltip, as they all have one.
 */
inline QStringList cutOf(const QTreeView& view) {
    QStringList cut;
    if (!view.model()) return cut;
    const int bottom = view.viewport()->height();
    for (QModelIndex line = view.indexAt({1, 1}).siblingAtColumn(0);
         line.isValid() && view.visualRect(line).top() < bottom; line = view.indexBelow(line)) {
        const bool isOne = view.isFirstColumnSpanned(line.row(), line.parent());
        const int columns = isOne ? 1 : view.model()->columnCount();
        for (int column = 0; column < columns; ++column) {
            if (view.isColumnHidden(column)) continue;
            const bool isWrapped = view.wordWrap() && view.itemDelegateForColumn(column);
            const QModelIndex cell = line.siblingAtColumn(column);
            cut += cutOf(view, cell, view.visualRect(cell), view.wordWrap(), !isWrapped);
        }
    }
    return cut;
}

/** Of the rows in view. One whose words go on in further lines is whole without a tooltip. */
inline QStringList cutOf(const QListView& view) {
    QStringList cut;
    const int rows = view.model() ? view.model()->rowCount(view.rootIndex()) : 0;
    const QRect seen = view.viewport()->rect();
    for (int row = std::max(0, view.indexAt({1, 1}).row()); row < rows; ++row) {
        const QModelIndex line = view.model()->index(row, view.modelColumn(), view.rootIndex());
        QRect room = view.visualRect(line);
        if (room.top() > seen.bottom()) break;
        if (view.isRowHidden(row) || room.bottom() < seen.top()) continue;
        room.setRight(std::min(room.right(), seen.right())); // Qt makes a row as wide as its words
        cut += cutOf(view, line, room, view.wordWrap(), !view.wordWrap());
    }
    return cut;
}

} // namespace ui::test
