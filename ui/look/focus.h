// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace ui::look {

/**
 * For answers, which may come late: the focus, where that is in view. On a page that was left
 * meanwhile Qt would give it, too, and the unseen button or line would have the keys of the page in
 * view.
 */
void focus(QWidget& widget);

/** page came into view: the focus is its own, where what had it there is out of view by now. */
void refocus(QWidget& page);

} // namespace ui::look
