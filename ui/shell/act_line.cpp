// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/act_line.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/look/theme.h"

namespace ui {

namespace {

/** With its distance from the words. */
int roomOf(const QStyleOptionViewItem& option, const QString& key) {
    return key.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(key) + look::apart;
}

} // namespace

void ActLine::paint(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const {
    const QString key = index.data(m_keyRole).toString();
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    line.text = line.fontMetrics.elidedText(line.text, Qt::ElideRight,
                                            line.rect.width() - roomOf(line, key) - 2 * look::near);
    const QWidget* view = line.widget;
    const QStyle* style = view ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, view);
    if (key.isEmpty()) return;
    const bool isChosen = line.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(line.font);
    painter->setPen(isChosen ? line.palette.color(QPalette::HighlightedText)
                             : look::colours().muted);
    painter->drawText(line.rect.adjusted(0, 0, -look::near, 0), Qt::AlignRight | Qt::AlignVCenter,
                      key);
    painter->restore();
}

QSize ActLine::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    return {words.width() + roomOf(line, index.data(m_keyRole).toString()), words.height()};
}

bool ActLine::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                        const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > view->viewport()->width();
    QToolTip::showText(event->globalPos(), isCut ? index.data().toString() : QString(), view);
    return isCut;
}

} // namespace ui
