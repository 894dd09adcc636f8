// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionTab;
class QWidget;

/** Tables, lists and trees, their heads, and tabs. */
namespace ui::look {

inline constexpr int cellBefore = 5;  // and Qt's own margin: 8, as before a head's words
inline constexpr int cellAfter = 0;   // and Qt's own margin
inline constexpr int cellAbove = 4;   // and below
inline constexpr int frameInside = 2; // of a view's edge: as wide as it is with the focus

/** A line that is typed in within a table. */
void drawCellEditor(QPainter& painter, const QRect& rect);

void drawViewFrame(QPainter& painter, const QStyleOption& option);

/** Left and right of a head's words. */
int headMargin(bool isHorizontal);
/** @p words: the size of a head without the arrow of an order, for which there is room in each */
QSize headSize(const QSize& words, const QStyleOptionHeader& option);
void drawHead(QPainter& painter, const QStyleOptionHeader& option, const QStyle& style);

void drawTab(QPainter& painter, const QStyleOptionTab& option);
void drawTabWords(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget,
                  const QStyle& style);
/** @p size: what Qt reckons with; the chosen tab's words are wider than that */
QSize tabSize(const QSize& size, const QStyleOptionTab& option, const QWidget* widget);

} // namespace ui::look
