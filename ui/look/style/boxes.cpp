// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/boxes.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariant>
#include <QWidget>

#include "ui/look/theme.h"

namespace ui::look {

namespace {

constexpr int cardRadius = 8;
constexpr int paletteRadius = 10;
constexpr qreal stroke = 1.8; // of arrows and ticks

class Saved {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

void drawStrokes(QPainter& painter, const QPolygonF& points, const QColor& ink) {
    const Saved saved(painter);
    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
}

/** A place in a box by its parts. */
QPointF at(const QRectF& box, qreal x, qreal y) {
    return {box.left() + x * box.width(), box.top() + y * box.height()};
}

Box bannerBox(const QString& level) {
    const Colours& c = colours();
    if (level == QLatin1String("error")) return {c.dangerSoft, c.danger};
    if (level == QLatin1String("warning")) return {c.warningSoft, c.warning};
    if (level == QLatin1String("success")) return {c.successSoft, c.success};
    if (level == QLatin1String("note")) return {c.accentSoft, c.accent};
    return {c.surface, c.border};
}

/** A part of the window with a line where it meets the rest. */
void drawPart(QPainter& painter, const QRect& rect, const QRect& line) {
    painter.fillRect(rect, colours().surface);
    painter.fillRect(line, colours().border);
}

} // namespace

void drawBox(QPainter& painter, const QRect& rect, const Box& box) {
    const Saved saved(painter);
    const qreal inset = box.edge.isValid() ? box.width / 2.0 : 0;
    painter.setPen(box.edge.isValid() ? QPen(box.edge, box.width, box.line) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const qreal radius = std::max(0.0, box.radius - inset);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

Box disabledBox() {
    return {.fill = colours().window, .edge = colours().border, .line = Qt::DashLine};
}

void drawArrow(QPainter& painter, const QRect& rect, bool isUp, const QColor& ink) {
    constexpr qreal half = 4;
    constexpr qreal deep = 2;
    const QPointF middle = QRectF(rect).center();
    const qreal down = isUp ? -deep : deep;
    drawStrokes(
        painter,
        {middle + QPointF(-half, -down), middle + QPointF(0, down), middle + QPointF(half, -down)},
        ink);
}

void drawTick(QPainter& painter, const QRect& box, const QColor& ink) {
    drawStrokes(painter, {at(box, 0.22, 0.52), at(box, 0.42, 0.72), at(box, 0.78, 0.30)}, ink);
}

void drawDash(QPainter& painter, const QRect& box, const QColor& ink) {
    drawStrokes(painter, {at(box, 0.25, 0.5), at(box, 0.75, 0.5)}, ink);
}

bool hasRole(const QWidget* widget, const char* role) {
    return widget && widget->property("role").toString() == QLatin1String(role);
}

bool drawFrame(QPainter& painter, const QRect& rect, const QWidget* widget) {
    const Colours& c = colours();
    const QString role = widget ? widget->property("role").toString() : QString();
    const auto is = [&role](const char* name) { return role == QLatin1String(name); };
    if (is("card"))
        drawBox(painter, rect, {.fill = c.surface, .edge = c.border, .radius = cardRadius});
    else if (is("banner"))
        drawBox(painter, rect, bannerBox(widget->property("level").toString()));
    else if (is("palette"))
        drawBox(painter, rect, {.fill = c.surface, .edge = c.accent, .radius = paletteRadius});
    else if (is("training"))
        painter.fillRect(rect, c.training);
    else if (is("side"))
        drawPart(painter, rect, QRect(rect.right(), rect.top(), 1, rect.height()));
    else if (is("help"))
        drawPart(painter, rect, QRect(rect.left(), rect.top(), 1, rect.height()));
    else if (is("top"))
        drawPart(painter, rect, QRect(rect.left(), rect.bottom(), rect.width(), 1));
    else if (is("foot"))
        drawPart(painter, rect, QRect(rect.left(), rect.top(), rect.width(), 1));
    else
        return false;
    return true;
}

} // namespace ui::look
