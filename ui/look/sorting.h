// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractItemModel;
class QTableView;

namespace ui::look {

/**
 * A click on a heading sorts this model, the next one turns the order round, the third puts it back
 * as it was. The model: the view's own, or the one behind what filters it.
 */
void makeSortable(QTableView& view, QAbstractItemModel& model);

/** The same by the keyboard: a menu of the headings, with how the table is sorted now. */
void openSortMenu(QTableView& view);

} // namespace ui::look
