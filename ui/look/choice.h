// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QString>

namespace ui::look {

/** What the operator chose in Settings; System follows the desktop portal and the palette. */
enum class Choice { System, Light, Dark, HighContrast };

constexpr std::array<Choice, 4> choices() {
    return {Choice::System, Choice::Light, Choice::Dark, Choice::HighContrast};
}

/** In the language of now. */
QString nameOf(Choice choice);

/** Looks like this from now on; kept for next time. */
void choose(Choice choice);
Choice chosen();

/**
 * At start: what was chosen last; follows the system from then on where that was chosen. A screen
 * reader is told its part from then on, the wheel changes no value, and choices are read whole.
 */
void begin();

} // namespace ui::look
