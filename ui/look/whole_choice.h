// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QComboBox;

namespace ui::look {

/**
 * What one chooses from is read whole: an opened list is as wide as its longest line, as far as the
 * page is, and a longer line goes on in the next one; what a box is too narrow for is read in its
 * tooltip.
 */
void showWholeChoices();

/** The chosen line where the box is too narrow for it; empty where it is shown whole. */
QString hiddenChoice(const QComboBox& box);

} // namespace ui::look
