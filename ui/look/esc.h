// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui::look {

/**
 * At start: Esc over an open list closes that list and nothing more. Qt would do the window's own
 * acts by their keys there, too, and one would be led out of the form.
 */
void keepEscInLists();

} // namespace ui::look
