// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/awaited_act.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace ui {

void AwaitedAct::wait(QAction* act) {
    m_act = act;
    m_since.start();
    // The press that chose it is still on its way up the widgets.
    QTimer::singleShot(0, this, [this] {
        if (m_act) qApp->installEventFilter(this);
    });
}

void AwaitedAct::forget() {
    m_act.clear();
    qApp->removeEventFilter(this);
}

QAction* AwaitedAct::take() {
    QAction* act = m_act;
    forget();
    return act;
}

bool AwaitedAct::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        // Of a double click in the palette, the second press is none on the page.
        if (!m_since.hasExpired(QApplication::doubleClickInterval())) return true;
        forget();
        break;
    case QEvent::ShortcutOverride: // all that comes of a key that is an act's
    case QEvent::KeyPress:
        if (!static_cast<QKeyEvent*>(event)->isAutoRepeat()) forget();
        break;
    default: // Qt has some hundred others
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
