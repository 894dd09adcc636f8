// SPDX-License-Identifier: Apache-2.0
#include "ui/look/line_start.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>

namespace ui::look {

namespace {

/** Of the whole program: a filter for each line would be forgotten at the next one. */
class BeginningFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::FocusOut) return false;
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (auto* line = qobject_cast<QLineEdit*>(watched); line && !isBack)
            line->setCursorPosition(0);
        return false;
    }
};

} // namespace

void showBeginnings() {
    if (qApp->findChild<BeginningFilter*>()) return;
    qApp->installEventFilter(new BeginningFilter(qApp));
}

void setText(QLineEdit& line, const QString& text) {
    line.setText(text);
    line.setCursorPosition(0);
}

} // namespace ui::look

#include "line_start.moc"
