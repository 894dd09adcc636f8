// SPDX-License-Identifier: Apache-2.0
#pragma once

class QRect;
class QSize;
class QWidget;

namespace ui {

/**
 * Before a window is shown: it comes as it was left, also maximized; the first time it is made to
 * fit the screen. How it is closed is kept for the next time.
 */
void keepPlace(QWidget& window);

/** What of this size there is room for, with the desktop's frame around it. */
QSize fitting(const QSize& wanted, const QRect& available);

} // namespace ui
