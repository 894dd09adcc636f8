// SPDX-License-Identifier: Apache-2.0
#include "ui/look/line_start.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPointer>

namespace ui::look {

namespace {

/** Of the whole program: a filter for each line would be forgotten at the next one. */
class BeginningFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusOut)
            onLeft(qobject_cast<QLineEdit*>(watched), static_cast<QFocusEvent*>(event)->reason());
        else if (event->type() == QEvent::FocusIn) {
            onEntered(qobject_cast<QWidget*>(watched));
            onSent(qobject_cast<QLineEdit*>(watched), static_cast<QFocusEvent*>(event)->reason());
        }
        return false;
    }

private:
    void onLeft(QLineEdit* line, Qt::FocusReason reason) {
        if (!line) return;
        m_mayComeBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
                            ? line
                            : nullptr;
        if (!m_mayComeBack) line->setCursorPosition(0);
    }
    /** After a file was chosen, say, the focus may be elsewhere in the window. */
    void onEntered(const QWidget* widget) {
        if (!m_mayComeBack || !widget || widget->window() != m_mayComeBack->window()) return;
        if (widget != m_mayComeBack) m_mayComeBack->setCursorPosition(0);
        m_mayComeBack = nullptr;
    }

    /** Sent there by the program, to what came back over the lock, say: one types on at its end. */
    static void onSent(QLineEdit* line, Qt::FocusReason reason) {
        if (line && reason == Qt::OtherFocusReason && line->cursorPosition() == 0 &&
            !line->hasSelectedText())
            line->end(false);
    }

    QPointer<QLineEdit> m_mayComeBack; // left for another window
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
