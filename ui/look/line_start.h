// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui::look {

/** A line that is left shows the beginning of what stands in it, by which it is known. Once a
 * program. */
void showBeginnings();

} // namespace ui::look
