// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionSpinBox;
class QWidget;

/** What is typed or chosen in: lines, texts, lists that open, figures with or without arrows. */
namespace ui::look {

/** The box of a field by its state; one with a fault (roles.h) is marked. */
void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void drawComboBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget);

/** Where a part of a list that opens, or of a figure, is: in the rectangle of it. */
QRect comboBoxPart(const QRect& box, QStyle::SubControl part);
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

QRect lineContents(const QRect& line);

QSize lineSize(const QSize& contents, const QWidget* widget);
QSize comboBoxSize(const QSize& contents);
QSize spinBoxSize(const QSize& contents, const QStyleOptionSpinBox& option);

} // namespace ui::look
