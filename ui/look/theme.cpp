// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QToolTip>

#include "ui/look/style/style.h"

namespace ui::look {

namespace {

Scheme current = Scheme::Light;

const Colours light{
    .window = "#f4f6f8",
    .surface = "#ffffff",
    .text = "#1b1f24",
    .muted = "#59636e",
    .border = "#cfd6dd",
    .accent = "#0b5cad",
    .onAccent = "#ffffff",
    .accentSoft = "#e1edf9",
    .danger = "#b3261e",
    .dangerSoft = "#fbe9e7",
    .warning = "#7a5200",
    .warningSoft = "#fff2d1",
    .success = "#1b6e3c",
    .successSoft = "#e0f3e7",
    .training = "#96141e",
    .onTraining = "#ffffff",
};

const Colours dark{
    .window = "#15181c",
    .surface = "#1e2228",
    .text = "#e8eaed",
    .muted = "#a4adb8",
    .border = "#3a414b",
    .accent = "#6cb2f7",
    .onAccent = "#0b1a29",
    .accentSoft = "#1f354b",
    .danger = "#ff8a80",
    .dangerSoft = "#3d2221",
    .warning = "#f2c14e",
    .warningSoft = "#3a3014",
    .success = "#7ad39a",
    .successSoft = "#193424",
    .training = "#b3262f",
    .onTraining = "#ffffff",
};

const Colours highContrast{
    .window = "#000000",
    .surface = "#000000",
    .text = "#ffffff",
    .muted = "#c4c4c4", // what can do nothing, and what is not typed yet, is not read as the rest
    .border = "#ffffff",
    .accent = "#ffe600",
    .onAccent = "#000000",
    .accentSoft = "#625900", // white is 7 : 1 on it, and it 3 : 1 on black
    .danger = "#ff9e9e",
    .dangerSoft = "#000000",
    .warning = "#ffe600",
    .warningSoft = "#000000",
    .success = "#8cffb0",
    .successSoft = "#000000",
    .training = "#ff9e9e",
    .onTraining = "#000000",
};

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::BrightText, c.onTraining);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return palette;
}

/** Of tables, lists and trees: what is chosen there is read as the rest is. */
QPalette viewPaletteOf(const Colours& c) {
    QPalette palette = paletteOf(c);
    palette.setColor(QPalette::Highlight, c.accentSoft);
    palette.setColor(QPalette::HighlightedText, c.text);
    return palette;
}

/** Type, in device-independent pixels; what has a role has its own (roles.cpp). */
void setFonts() {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(14);
    QApplication::setFont(font);
    QFont head = font;
    head.setPixelSize(12);
    head.setWeight(QFont::DemiBold);
    QApplication::setFont(head, "QHeaderView");
}

} // namespace

QColor Colours::edge() const {
    const auto mixed = [](int a, int b) { return (3 * a + 2 * b) / 5; };
    return QColor(mixed(muted.red(), border.red()), mixed(muted.green(), border.green()),
                  mixed(muted.blue(), border.blue()));
}

const Colours& coloursOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    case Scheme::Light:
        break;
    }
    return light;
}

const Colours& colours() {
    return coloursOf(current);
}

Scheme scheme() {
    return current;
}

void apply(Scheme scheme) {
    current = scheme;
    static const bool isPrepared = [] {
        QApplication::setStyle(new Style);
        setFonts();
        return true;
    }();
    Q_UNUSED(isPrepared)
    QApplication::setPalette(paletteOf(colours()));
    QApplication::setPalette(viewPaletteOf(colours()), "QAbstractItemView");
    QToolTip::setPalette(paletteOf(colours()));
}

} // namespace ui::look
