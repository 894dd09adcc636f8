// SPDX-License-Identifier: Apache-2.0
#include "ui/look/empty_text.h"

#include <QAbstractItemView>
#include <QEvent>

#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui::look {

EmptyText::EmptyText(QAbstractItemView* view)
    : QLabel(view->viewport())
    , m_view(view) {
    setRole(*this, "muted");
    setObjectName(view->objectName() + QStringLiteral("Empty"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &EmptyText::putShown);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyText::putShown);
    place();
    putShown();
}

void EmptyText::place() {
    setGeometry(m_view->viewport()->rect().adjusted(apart, 0, -apart, 0));
}

void EmptyText::putShown() {
    setVisible(m_view->model()->rowCount() == 0);
}

bool EmptyText::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QLabel::eventFilter(watched, event);
}

} // namespace ui::look
