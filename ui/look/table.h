// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <initializer_list>
#include <limits>
#include <span>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace ui::look {

/**
 * A table of whole rows, one chosen at a time; Tab leaves it. widths: of the first columns; the
 * rest is the last one's.
 */
QTableView* table(const char* objectName, QAbstractItemModel* model, std::span<const int> widths,
                  QWidget* parent);

/**
 * Rows as high as their words, filled anew by `show`; of a long table, where measuring each would
 * be felt, two lines each.
 */
void showMeasured(QTableView& view, std::size_t rows, const std::function<void()>& show);

/** What the other columns leave is this one's, and no less than that. */
void giveRoomTo(QTableView& view, int column, int least);

/**
 * What the other columns leave is these columns', in equal parts; each keeps at least the width it
 * has now, and its head; all but the last of them take no more than `most`, and what those leave
 * is the last one's. Rows that are measured are measured anew.
 */
void shareRoom(QTableView& view, std::initializer_list<int> columns,
               int most = std::numeric_limits<int>::max());

/** Its columns become as wide as their heads, in whatever language those are put. */
void keepHeadsWhole(QTableView& view);

} // namespace ui::look
