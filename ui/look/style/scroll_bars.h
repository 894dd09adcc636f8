// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionSlider;

/** Scroll bars: a thumb that is found by its colour (3 : 1), and no arrows beside it. */
namespace ui::look {

/** Where a part of the bar is, in its rectangle; empty for the arrows. */
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar);

} // namespace ui::look
