// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

/**
 * The design system: every colour, distance and size of type that a screen uses comes from here.
 * Screens name what something is (a card, a heading, the primary button) by a widget's "role"
 * property, see roles.h; how it looks is decided once, in ui/look/style.
 */
namespace ui::look {

enum class Scheme { Light, Dark, HighContrast };

struct Colours {
    QColor window;     // behind everything
    QColor surface;    // cards, tables, fields
    QColor text;       // on both
    QColor muted;      // captions; still 4.5 : 1 on the surface
    QColor border;     //
    QColor accent;     // the primary button, what is chosen
    QColor onAccent;   // text on it
    QColor accentSoft; // behind what is chosen
    QColor danger;
    QColor dangerSoft;
    QColor warning;
    QColor warningSoft;
    QColor success;
    QColor successSoft;
    QColor training; // the band of a training workplace
    QColor onTraining;

    /** Around what one types into or presses, which is to be found by it: 3 : 1 (WCAG 2.1, 1.4.11) */
    QColor edge() const;
};

/** Distances in device-independent pixels: multiples of four. */
inline constexpr int tight = 4;
inline constexpr int near = 8;
inline constexpr int normal = 12;
inline constexpr int wide = 16;
inline constexpr int apart = 24;

inline constexpr int iconSize = 20;
inline constexpr int fieldHeight = 32;

/** What the application looks like now. */
const Colours& colours();
Scheme scheme();

/** The application's style, palette, fonts and icons from now on. */
void apply(Scheme scheme);

/** The colours of a scheme, for tests of contrast. */
const Colours& coloursOf(Scheme scheme);

} // namespace ui::look
