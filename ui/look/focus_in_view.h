// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;

namespace ui::look {

/**
 * What has the focus is wholly in view, however it came by it and whatever room is left: Qt sees to
 * that for the Tab key alone. The area has its widget already.
 */
void keepFocusInView(QScrollArea& area);

} // namespace ui::look
