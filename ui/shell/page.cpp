// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page.h"

#include <QEvent>

namespace ui {

Page::Page(Surroundings surroundings, QWidget* parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings)) {}

void Page::show(const QVariant&) {}

bool Page::stepBack() {
    return false;
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
