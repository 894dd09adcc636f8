// SPDX-License-Identifier: Apache-2.0
#include "ui/look/esc.h"

#include <QApplication>
#include <QKeyEvent>

namespace ui::look {

namespace {

/** Of the whole program: whatever opens over a window is meant. */
class EscFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    /** Accepted, it is no shortcut: as a key it comes to what is open. */
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride || !QApplication::activePopupWidget())
            return false;
        if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return false;
        event->accept();
        return true;
    }
};

} // namespace

void keepEscInLists() {
    if (qApp->findChild<EscFilter*>()) return;
    qApp->installEventFilter(new EscFilter(qApp));
}

} // namespace ui::look

#include "esc.moc"
