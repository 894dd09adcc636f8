// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QWidget;

/** What everything that is drawn here is made of: a box, an arrow, a mark. */
namespace ui::look {

inline constexpr int focusWidth = 2;  // of the border of what has the focus
inline constexpr int fieldRadius = 6; // of fields, buttons and tables

struct Box {
    QColor fill = {};         // invalid: what is behind is seen
    QColor edge = {};         // invalid: none
    int width = 1;            // of the edge
    int radius = fieldRadius; // of the corners
    Qt::PenStyle line = Qt::SolidLine;
};

/** A box that fills the rectangle, its edge inside. */
void drawBox(QPainter& painter, const QRect& rect, const Box& box);

/** A field's or a button's that can do nothing now: told by its line, not by colour alone. */
Box disabledBox();

/** Two strokes, as of a letter v, in the middle of the rectangle. */
void drawArrow(QPainter& painter, const QRect& rect, bool isUp, const QColor& ink);
void drawTick(QPainter& painter, const QRect& box, const QColor& ink);
void drawDash(QPainter& painter, const QRect& box, const QColor& ink);

/** A widget's role, as ui/look/roles.h sets it. */
bool hasRole(const QWidget* widget, const char* role);

/** A frame by its role: a card, a banner, a band. @return false where it has none of them
 */
bool drawFrame(QPainter& painter, const QRect& rect, const QWidget* widget);

} // namespace ui::look
