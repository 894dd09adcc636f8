// SPDX-License-Identifier: Apache-2.0
#include "ui/look/focus_in_view.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/look/theme.h"

namespace ui::look {

namespace {

class FocusInView : public QObject {
    Q_OBJECT

public:
    explicit FocusInView(QScrollArea& area)
        : QObject(&area)
        , m_area(&area) {
        // Queued: what has just been shown has no place yet.
        connect(qApp, &QApplication::focusChanged, this, &FocusInView::bring, Qt::QueuedConnection);
        connect(this, &FocusInView::resized, this, &FocusInView::bring, Qt::QueuedConnection);
        // How far it can be scrolled is known after the sizes are.
        connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &FocusInView::bring,
                Qt::QueuedConnection);
        area.viewport()->installEventFilter(this);
        area.widget()->installEventFilter(this);
    }

signals:
    void resized();

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize) emit resized();
        return false;
    }

private:
    void bring() {
        const QWidget* focus = QApplication::focusWidget();
        const QWidget* inside = m_area->widget();
        if (!focus || !inside->isAncestorOf(focus)) return;
        // All of it: ensureWidgetVisible() is content with a line's cursor.
        const QPoint middle = focus->mapTo(inside, focus->rect().center());
        const int above = std::min(focus->height(), m_area->viewport()->height()) / 2;
        m_area->ensureVisible(middle.x(), middle.y(), 0, above + near);
    }

    QScrollArea* m_area;
};

} // namespace

void keepFocusInView(QScrollArea& area) {
    new FocusInView(area);
}

} // namespace ui::look

#include "focus_in_view.moc"
