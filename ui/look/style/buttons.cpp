// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/buttons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVariant>
#include <QWidget>

#include "ui/look/style/boxes.h"
#include "ui/look/theme.h"

namespace ui::look {

namespace {

constexpr int iconGap = 4;     // as Qt reckons in QPushButton::sizeHint()
constexpr int leastWords = 20; // high
constexpr int ringInside = 3;  // from a button's edge

/** What a role's button leaves around its words, its edge included. */
struct Room {
    int across;
    int above;
    bool isLeft = false; // its words begin at the left
};

Room roomOf(const QWidget* widget) {
    if (hasRole(widget, "link")) return {.across = 4, .above = 2, .isLeft = true};
    if (hasRole(widget, "choice")) return {.across = 17, .above = 15, .isLeft = true};
    // Twelve pages and what is below them stand one above the other in the smallest window.
    if (hasRole(widget, "navigation")) return {.across = 12, .above = 6, .isLeft = true};
    if (hasRole(widget, "quiet")) return {.across = 12, .above = 3, .isLeft = true};
    return {.across = 15, .above = 6};
}

struct Looks {
    Box box;
    QColor ink;
};

Looks enabledLooks(const QWidget* widget, bool isUnderMouse) {
    const Colours& c = colours();
    if (hasRole(widget, "primary"))
        return {{.fill = c.accent, .edge = isUnderMouse ? c.text : c.accent}, c.onAccent};
    if (hasRole(widget, "danger"))
        return {{.fill = isUnderMouse ? c.dangerSoft : c.surface, .edge = c.danger}, c.danger};
    if (hasRole(widget, "link")) return {{}, c.accent};
    if (hasRole(widget, "navigation"))
        return {{.fill = isUnderMouse ? c.window : QColor()}, c.text};
    if (hasRole(widget, "quiet"))
        return {{.fill = isUnderMouse ? c.window : QColor()}, isUnderMouse ? c.text : c.muted};
    if (isUnderMouse) return {{.fill = c.accentSoft, .edge = c.accent}, c.text};
    return {{.fill = c.surface, .edge = c.edge()}, c.text};
}

Looks disabledLooks(const QWidget* widget) {
    const bool hasBox = !hasRole(widget, "link") && !hasRole(widget, "navigation");
    return {hasBox ? disabledBox() : Box(), colours().muted};
}

Looks looksOf(const QStyleOptionButton& option, const QWidget* widget) {
    if (!(option.state & QStyle::State_Enabled)) return disabledLooks(widget);
    Looks looks = enabledLooks(widget, option.state & QStyle::State_MouseOver);
    if (hasRole(widget, "navigation") && option.state & QStyle::State_On)
        looks.box.fill = colours().accentSoft;
    else if (option.state & QStyle::State_On)
        looks.box = {.fill = colours().accentSoft, .edge = colours().accent, .width = focusWidth};
    if (option.state & QStyle::State_Sunken && hasRole(widget, "primary"))
        looks.box.edge = colours().text;
    else if (option.state & QStyle::State_Sunken)
        looks.box.fill = colours().accentSoft;
    if (option.state & QStyle::State_HasFocus) {
        looks.box.width = focusWidth;
        looks.box.edge = hasRole(widget, "primary") ? colours().text : colours().accent;
    }
    return looks;
}

void setWeight(QPainter& painter, QFont::Weight weight) {
    QFont font = painter.font();
    font.setWeight(weight);
    painter.setFont(font);
}

} // namespace

void drawButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    drawBox(painter, option.rect, looksOf(option, widget).box);
    // An edge around a fill as bright as it is hardly seen: a ring in the words' ink is.
    if (hasRole(widget, "primary") && option.state & QStyle::State_HasFocus &&
        option.state & QStyle::State_Enabled)
        drawBox(painter, option.rect.adjusted(ringInside, ringInside, -ringInside, -ringInside),
                {.edge = colours().onAccent, .radius = fieldRadius - ringInside});
}

void drawButtonWords(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                     const QStyle& style) {
    const Room room = roomOf(widget);
    const bool isOn = option.state & QStyle::State_Enabled;
    const QRect inside = option.rect.adjusted(room.across, 0, -room.across, 0);
    painter.save();
    if (!isOn) setWeight(painter, QFont::Normal);
    if (hasRole(widget, "navigation") && option.state & QStyle::State_On)
        setWeight(painter, QFont::DemiBold);
    int flags = Qt::TextShowMnemonic | Qt::AlignVCenter | Qt::AlignLeft;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    const QSize words = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text);
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = icon.isEmpty() || option.text.isEmpty() ? 0 : iconGap;
    const int needed = icon.width() + gap + words.width();
    int left = room.isLeft ? inside.left() : inside.left() + (inside.width() - needed) / 2;
    left = std::max(left, inside.left());
    const bool isIconLast = option.direction == Qt::RightToLeft;
    const int wordsAt = isIconLast ? left : left + icon.width() + gap;
    const int iconAt = isIconLast ? left + words.width() + gap : left;
    if (!icon.isEmpty()) {
        const QRect place(QPoint(iconAt, inside.center().y() - icon.height() / 2 + 1), icon);
        option.icon.paint(&painter, place, Qt::AlignCenter, isOn ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(looksOf(option, widget).ink);
    painter.setLayoutDirection(Qt::LeftToRight); // the words are, whatever stands behind them
    // To the icon or the edge: letters may be wider than what Qt reckons with.
    const int end = isIconLast && !icon.isEmpty() ? iconAt : option.rect.right();
    style.drawItemText(&painter, QRect(wordsAt, inside.top(), end - wordsAt, inside.height()),
                       flags, option.palette, isOn, option.text);
    painter.restore();
}

QSize buttonSize(const QSize& contents, const QWidget* widget) {
    const Room room = roomOf(widget);
    return contents.expandedTo(QSize(0, leastWords)) + QSize(2 * room.across, 2 * room.above);
}

/** Fusion draws the box darker than the window, which a dark one hides. */
void drawCheckBox(QPainter& painter, const QStyleOption& option) {
    const Colours& c = colours();
    const bool isOn = option.state & QStyle::State_Enabled;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isChecked = isPartly || option.state & QStyle::State_On;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    constexpr int corner = 3;
    Box box{.fill = c.surface, .edge = c.muted, .radius = corner};
    if (isChecked) box.fill = box.edge = isOn ? c.accent : c.muted;
    if (!isOn && !isChecked)
        box = {.fill = c.window, .edge = c.muted, .radius = corner, .line = Qt::DashLine};
    if (isOn && (isFocused || option.state & QStyle::State_MouseOver)) box.edge = c.accent;
    if (isFocused) box.width = focusWidth;
    if (isFocused && isChecked) box.edge = c.text;
    drawBox(painter, option.rect, box);
    const QColor ink = isOn ? c.onAccent : c.window;
    if (isPartly)
        drawDash(painter, option.rect, ink);
    else if (isChecked)
        drawTick(painter, option.rect, ink);
}

} // namespace ui::look
