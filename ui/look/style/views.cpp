// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/views.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include "ui/look/style/boxes.h"
#include "ui/look/theme.h"

namespace ui::look {

namespace {

constexpr int tabLine = 2;     // below the chosen one
constexpr int arrowWidth = 12; // of the order's, at the right of a head

QFont boldOf(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void drawCellEditor(QPainter& painter, const QRect& rect) {
    drawBox(
        painter, rect,
        {.fill = colours().surface, .edge = colours().accent, .width = focusWidth, .radius = 0});
}

void drawViewFrame(QPainter& painter, const QStyleOption& option) {
    const bool isFocused = option.state & QStyle::State_HasFocus;
    drawBox(painter, option.rect,
            {.fill = colours().surface,
             .edge = isFocused ? colours().accent : colours().border,
             .width = isFocused ? focusWidth : 1});
}

int headMargin(bool isHorizontal) {
    return isHorizontal ? near : tight;
}

QSize headSize(const QSize& words, const QStyleOptionHeader& option) {
    if (option.orientation == Qt::Vertical) return words + QSize(near - tight, 0);
    const bool hasArrow = option.sortIndicator != QStyleOptionHeader::None;
    return words + QSize(hasArrow ? arrowWidth + tight - near : 0, 0);
}

void drawHead(QPainter& painter, const QStyleOptionHeader& option, const QStyle& style) {
    const bool isAcross = option.orientation == Qt::Horizontal;
    const QRect& rect = option.rect;
    painter.fillRect(rect, colours().surface);
    if (isAcross)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours().border);
    else // what is scrolled half out of view ends at it, and not at the number
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours().border);
    QRect words = rect.adjusted(headMargin(isAcross), 0, -near, 0);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        words.setRight(rect.right() - tight - arrowWidth);
        const QRect arrow(words.right(), rect.top(), arrowWidth, rect.height());
        drawArrow(painter, arrow, option.sortIndicator == QStyleOptionHeader::SortUp,
                  colours().text);
    }
    painter.save();
    painter.setPen(isAcross ? colours().muted : colours().text);
    style.drawItemText(
        &painter, words, static_cast<int>(option.textAlignment), option.palette, true,
        painter.fontMetrics().elidedText(option.text, Qt::ElideRight, words.width()));
    painter.restore();
}

void drawTab(QPainter& painter, const QStyleOptionTab& option) {
    if (option.state & QStyle::State_HasFocus)
        drawBox(painter, option.rect.adjusted(0, 0, 0, -tabLine),
                {.edge = colours().accent, .width = focusWidth});
    if (!(option.state & QStyle::State_Selected)) return;
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom() + 1 - tabLine, option.rect.width(), tabLine),
        colours().accent);
}

void drawTabWords(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget,
                  const QStyle& style) {
    const bool isChosen = option.state & QStyle::State_Selected;
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    painter.save();
    if (isChosen) painter.setFont(boldOf(painter.font()));
    painter.setPen(isChosen ? colours().text : colours().muted);
    style.drawItemText(&painter, option.rect.adjusted(0, 0, 0, -tabLine), flags, option.palette,
                       option.state & QStyle::State_Enabled, option.text);
    painter.restore();
}

QSize tabSize(const QSize& size, const QStyleOptionTab& option, const QWidget* widget) {
    if (!widget) return size;
    const auto widthIn = [&option](const QFont& font) {
        return QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    };
    constexpr int high = 34;
    const int more = widthIn(boldOf(widget->font())) - widthIn(widget->font());
    return QSize(size.width() + std::max(more, 0), std::max(size.height(), high));
}

} // namespace ui::look
