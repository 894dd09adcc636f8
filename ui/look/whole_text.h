// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace ui::look {

/** What a cell is too small for is read in its tooltip, unless the model gives one of its own. */
class WholeText : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Of this cell as it stands; empty where it is shown whole. */
    QString hidden(const QAbstractItemView& view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace ui::look
