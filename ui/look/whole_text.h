// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace ui::look {

/**
 * What a cell is too small for is read in its tooltip, unless the model gives one of its own. A
 * long number goes on in the next line where there is one, else it is cut in its middle: numbers
 * that begin alike are told from one another by their ends. So are other texts of which the model
 * says it by endRole.
 */
class WholeText : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /**
     * Of a cell: true where it begins as others do; false where it is searched by its beginning,
     * which is what stays of it then.
     */
    static constexpr int endRole = Qt::UserRole + 90;

    /** Of this cell as it stands; empty where it is shown whole. */
    QString hidden(const QAbstractItemView& view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace ui::look
