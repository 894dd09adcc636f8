// SPDX-License-Identifier: Apache-2.0
#include "ui/look/focus.h"

#include <QWidget>

namespace ui::look {

void focus(QWidget& widget) {
    const QWidget* keyboard = &widget;
    while (keyboard->focusProxy())
        keyboard = keyboard->focusProxy();
    if (keyboard->isVisible()) widget.setFocus();
}

void refocus(QWidget& page) {
    const QWidget* now = page.window()->focusWidget();
    if (now && !now->isVisible() && page.isVisible()) page.setFocus();
}

} // namespace ui::look
