// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/** A line of the command palette: the act's words, and its key at the right, below one another. */
class ActLine : public QStyledItemDelegate {
    Q_OBJECT

public:
    /** keyRole: where a line has its key's text. */
    ActLine(int keyRole, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_keyRole(keyRole) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /** Words that the line is too short for read there. */
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    int m_keyRole;
};

} // namespace ui
