// SPDX-License-Identifier: Apache-2.0
#include "ui/look/empty_text.h"

#include <QAbstractItemView>
#include <QEvent>

#include "ui/look/theme.h"

namespace ui::look {

EmptyText::EmptyText(QAbstractItemView* view, Filled filled)
    : Notice("muted", qPrintable(view->objectName() + QStringLiteral("Empty")), view->viewport())
    , m_view(view)
    , m_isKnown(filled == Filled::ByHand) {
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &EmptyText::putShown);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_isKnown = true;
        putShown();
    });
    place();
    putShown();
}

void EmptyText::place() {
    setGeometry(m_view->viewport()->rect().adjusted(apart, 0, -apart, 0));
}

void EmptyText::put(Words text) {
    m_text = std::move(text);
    putShown();
}

/** Said only while it is true: what is out of view is no news. */
void EmptyText::putShown() {
    const bool isEmpty = m_isKnown && m_text && m_view->model()->rowCount() == 0;
    const QString text = isEmpty ? m_text() : QString();
    say(text); // first: what comes into view is said with its words
    setVisible(isEmpty);
    m_view->setAccessibleDescription(text);
}

bool EmptyText::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return Notice::eventFilter(watched, event);
}

} // namespace ui::look
