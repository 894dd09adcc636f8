// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/fields.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include "ui/look/style/boxes.h"
#include "ui/look/theme.h"

namespace ui::look {

namespace {

constexpr int across = 9;        // from the edge to what is typed
constexpr int leastWords = 22;   // high
constexpr int searchWords = 26;  // high
constexpr int above = 5;         // of the words, the edge included
constexpr int arrowColumn = 24;  // wide
constexpr int figureColumn = 20; // wide: of a figure's two arrows
constexpr int faultCorner = 9;   // high and wide

QSize fieldSize(const QSize& contents, int words, int column) {
    return contents.expandedTo(QSize(0, words)) + QSize(2 * across + column, 2 * above);
}

QColor inkOf(const QStyleOption& option) {
    return option.state & QStyle::State_Enabled ? colours().text : colours().muted;
}

/** How wide the arrows' column is: a figure that is only typed has none. */
int arrowsOf(const QStyleOptionSpinBox& option) {
    return option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : figureColumn;
}

/** The upper corner that is filled, as a spreadsheet marks a cell: not told by colour alone. */
void drawFaultMark(QPainter& painter, const QRect& field) {
    const QPointF corner(field.right() + 1, field.top());
    QPainterPath shape;
    shape.addRoundedRect(field, fieldRadius, fieldRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().danger);
    painter.drawPolygon(QPolygonF({corner, corner - QPointF(focusWidth + faultCorner, 0),
                                   corner + QPointF(0, focusWidth + faultCorner)}));
    painter.restore();
}

} // namespace

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Colours& c = colours();
    if (!(option.state & QStyle::State_Enabled)) {
        drawBox(painter, option.rect, disabledBox());
        return;
    }
    Box box{.fill = c.surface, .edge = c.edge()};
    if (option.state & QStyle::State_HasFocus) {
        box.width = focusWidth;
        box.edge = c.accent;
    }
    const bool isFaulty = widget && widget->property("fault").toBool();
    if (isFaulty) {
        box.width = focusWidth;
        box.edge = c.danger;
    }
    drawBox(painter, option.rect, box);
    if (isFaulty && option.state & QStyle::State_HasFocus) // both are to be seen
        drawBox(painter, option.rect.adjusted(focusWidth, focusWidth, -focusWidth, -focusWidth),
                {.edge = c.accent, .radius = fieldRadius - focusWidth});
    if (isFaulty) drawFaultMark(painter, option.rect);
}

void drawComboBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) {
    drawField(painter, option, widget);
    drawArrow(painter, comboBoxPart(option.rect, QStyle::SC_ComboBoxArrow), false, inkOf(option));
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget) {
    drawField(painter, option, widget);
    if (arrowsOf(option) == 0) return;
    const QColor ink = inkOf(option);
    drawArrow(painter, spinBoxPart(option, QStyle::SC_SpinBoxUp), true, ink);
    drawArrow(painter, spinBoxPart(option, QStyle::SC_SpinBoxDown), false, ink);
}

QRect comboBoxPart(const QRect& box, QStyle::SubControl part) {
    if (part == QStyle::SC_ComboBoxArrow)
        return {box.right() + 1 - arrowColumn, box.top(), arrowColumn, box.height()};
    if (part == QStyle::SC_ComboBoxEditField)
        return box.adjusted(across - 1, focusWidth, -arrowColumn, -focusWidth);
    return box;
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part) {
    const QRect& box = option.rect;
    const int arrows = arrowsOf(option);
    const QRect column(box.right() + 1 - arrows - focusWidth, box.top() + focusWidth, arrows,
                       box.height() - 2 * focusWidth);
    if (part == QStyle::SC_SpinBoxUp) return column.adjusted(0, 0, 0, -column.height() / 2);
    if (part == QStyle::SC_SpinBoxDown) return column.adjusted(0, column.height() / 2, 0, 0);
    if (part == QStyle::SC_SpinBoxEditField)
        return box.adjusted(across - 1, focusWidth, -arrows - focusWidth, -focusWidth);
    return box;
}

QRect lineContents(const QRect& line) {
    return line.adjusted(across - 1, 1, -(across - 1), -1);
}

QSize lineSize(const QSize& contents, const QWidget* widget) {
    return fieldSize(contents, hasRole(widget, "search") ? searchWords : leastWords, 0);
}

QSize comboBoxSize(const QSize& contents) {
    return fieldSize(contents, leastWords, arrowColumn);
}

QSize spinBoxSize(const QSize& contents, const QStyleOptionSpinBox& option) {
    return fieldSize(contents, leastWords, arrowsOf(option));
}

} // namespace ui::look
