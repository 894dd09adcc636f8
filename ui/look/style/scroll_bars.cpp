// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/scroll_bars.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOptionSlider>

#include "ui/look/style/boxes.h"
#include "ui/look/theme.h"

namespace ui::look {

namespace {

constexpr int leastThumb = 28; // long, however much there is to scroll
constexpr int inset = 3;       // of the thumb in the bar

/** Along the bar: from where, and how long. */
struct Span {
    int start;
    int length;
};

int lengthOf(const QStyleOptionSlider& bar) {
    return bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
}

Span thumbOf(const QStyleOptionSlider& bar) {
    const int all = lengthOf(bar);
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0) return {0, all};
    const qint64 shown = qint64(bar.pageStep) * all / (range + bar.pageStep);
    const int length = std::min(std::max(int(shown), leastThumb), all);
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                            all - length, bar.upsideDown),
            length};
}

QRect placed(const QStyleOptionSlider& bar, const Span& span) {
    const QRect& rect = bar.rect;
    if (bar.orientation == Qt::Horizontal)
        return {rect.left() + span.start, rect.top(), span.length, rect.height()};
    return {rect.left(), rect.top() + span.start, rect.width(), span.length};
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const Span thumb = thumbOf(bar);
    const int end = thumb.start + thumb.length;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return placed(bar, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return placed(bar, {0, thumb.start});
    case QStyle::SC_ScrollBarAddPage:
        return placed(bar, {end, lengthOf(bar) - end});
    default:
        return {};
    }
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar) {
    painter.fillRect(bar.rect, colours().window);
    if (bar.maximum <= bar.minimum) return;
    const bool isTouched = bar.activeSubControls & QStyle::SC_ScrollBarSlider &&
                           bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    drawBox(painter,
            scrollBarPart(bar, QStyle::SC_ScrollBarSlider).adjusted(inset, inset, -inset, -inset),
            {.fill = isTouched ? colours().accent : colours().edge()});
}

} // namespace ui::look
