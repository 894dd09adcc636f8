// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page.h"

#include <QAction>
#include <QEvent>

namespace ui {

Page::Page(Surroundings surroundings, QWidget* parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings)) {}

void Page::show(const QVariant&) {}

bool Page::stepBack() {
    return false;
}

QAction* Page::addAct(const char* name, const QKeySequence& key, std::function<void()> act) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

void Page::nameAct(const char* name, const QString& text) {
    findChild<QAction*>(QLatin1String(name))->setText(text);
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
