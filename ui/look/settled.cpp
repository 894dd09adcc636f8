// SPDX-License-Identifier: Apache-2.0
#include "ui/look/settled.h"

#include <QApplication>
#include <QEvent>

namespace ui::look {

bool Settled::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
        beginAnew();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (m_since.isValid() && m_since.elapsed() < QApplication::doubleClickInterval())
            return true;
        break;
    default: // Qt has some hundred others
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::look
