// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace ui::look {

/**
 * The Tab key goes as one reads: by the layouts, from the first widget to the last, whatever the
 * order in which they were made.
 */
void tabAsOneReads(QWidget& whole);

} // namespace ui::look
