// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

/** Buttons by their role, and check boxes. */
namespace ui::look {

void drawButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void drawButtonWords(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                     const QStyle& style);
/** @p contents: what is written on it */
QSize buttonSize(const QSize& contents, const QWidget* widget);

inline constexpr int checkBoxSide = 18;
void drawCheckBox(QPainter& painter, const QStyleOption& option);

} // namespace ui::look
