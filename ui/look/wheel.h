// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui::look {

/**
 * At start: a wheel turned over a closed box, a number or a day moves the page below it and never
 * changes the value: nobody chose another ground or region by scrolling.
 */
void keepWheelFromValues();

} // namespace ui::look
