// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUrl>

namespace ui {

namespace {

QStringList filesOf(const QMimeData* dragged) {
    QStringList files;
    for (const QUrl& url : dragged->urls())
        if (url.isLocalFile()) files += url.toLocalFile();
    return files;
}

bool isDrag(const QEvent& event) {
    return event.type() == QEvent::DragEnter || event.type() == QEvent::DragMove ||
           event.type() == QEvent::Drop;
}

/** A line, or the inside of a text. */
bool takesText(const QObject* watched) {
    return qobject_cast<const QLineEdit*>(watched) || qobject_cast<const QTextEdit*>(watched) ||
           qobject_cast<const QPlainTextEdit*>(watched) ||
           (watched->parent() && watched->objectName() == QLatin1String("qt_scrollarea_viewport") &&
            takesText(watched->parent()));
}

} // namespace

FileDrop::FileDrop(QWidget& window)
    : QObject(&window)
    , m_window(&window) {
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

/** What a widget inside does not accept comes to the window, which is the last to be asked. */
bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    if (!isDrag(*event) || !watched->isWidgetType()) return false;
    auto* drag = static_cast<QDropEvent*>(event); // the base of the other two
    const QStringList files = filesOf(drag->mimeData());
    if (files.isEmpty()) return false;
    if (watched != m_window) {
        const bool isInside = m_window->isAncestorOf(static_cast<QWidget*>(watched));
        if (!isInside || !takesText(watched)) return false;
        event->ignore(); // on to whoever is around it
        return true;
    }
    if (!m_isOn) return false;
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) emit dropped(files.first(), static_cast<int>(files.size()));
    return true;
}

} // namespace ui
