// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

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
    .muted = "#ffffff",
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
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

/** Around what one types into or presses, which is to be found by it: 3 : 1 (WCAG 2.1, 1.4.11). */
QColor edgeOf(const Colours& c) {
    const auto mixed = [](int muted, int border) { return (3 * muted + 2 * border) / 5; };
    return QColor(mixed(c.muted.red(), c.border.red()), mixed(c.muted.green(), c.border.green()),
                  mixed(c.muted.blue(), c.border.blue()));
}

/** The style sheet with each "@name" replaced by its colour. */
QString styleSheetOf(const Colours& c) {
    QFile file(QStringLiteral(":/kualik/look/look.qss"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("look.qss is not in the program");
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: "@accentSoft" begins as "@accent" does.
    const std::pair<const char*, QColor> names[] = {
        {"@accentSoft", c.accentSoft},
        {"@onAccent", c.onAccent},
        {"@accent", c.accent},
        {"@dangerSoft", c.dangerSoft},
        {"@danger", c.danger},
        {"@warningSoft", c.warningSoft},
        {"@warning", c.warning},
        {"@successSoft", c.successSoft},
        {"@success", c.success},
        {"@onTraining", c.onTraining},
        {"@training", c.training},
        {"@window", c.window},
        {"@surface", c.surface},
        {"@muted", c.muted},
        {"@edge", edgeOf(c)},
        {"@border", c.border},
        {"@text", c.text},
    };
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    constexpr int middle = 128;
    const auto put = [&sheet](const QString& name, bool isLight) {
        sheet.replace(QStringLiteral("@%1").arg(name),
                      QStringLiteral("%1-%2").arg(name, isLight ? QLatin1String("light")
                                                                : QLatin1String("dark")));
    };
    put(QStringLiteral("arrow"), c.text.lightness() >= middle);
    put(QStringLiteral("check"), c.onAccent.lightness() >= middle);
    return sheet;
}

} // namespace

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

void apply(QApplication& application, Scheme scheme) {
    current = scheme;
    // Once: each asks every widget for its looks anew, which a full window takes long over.
    static const bool isPrepared = [] {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(14);
        QApplication::setFont(font);
        return true;
    }();
    Q_UNUSED(isPrepared)
    QApplication::setPalette(paletteOf(colours()));
    application.setStyleSheet(styleSheetOf(colours()));
}

} // namespace ui::look
