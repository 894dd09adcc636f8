// SPDX-License-Identifier: Apache-2.0
#include "ui/look/whole_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include "ui/look/breakable.h"

namespace ui::look {

QString WholeText::hidden(const QAbstractItemView& view, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const QSize needed = sizeHint(option, index);
    const QSize room = view.visualRect(index).size();
    if (needed.width() <= room.width() && needed.height() <= room.height()) return {};
    return displayText(index.data(), view.locale());
}

void WholeText::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->features & QStyleOptionViewItem::WrapText) {
        option->text = breakable(option->text);
        return;
    }
    const QVariant end = index.data(endRole);
    if (end.isValid() ? end.toBool() : longNumber().match(option->text).hasMatch())
        option->textElideMode = Qt::ElideMiddle;
}

bool WholeText::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                          const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        const QString text = hidden(*view, option, index);
        QToolTip::showText(event->globalPos(), text, view);
        return !text.isEmpty();
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace ui::look
