// SPDX-License-Identifier: Apache-2.0
#include "ui/look/roles.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QStyle>

namespace ui::look {

void setRole(QWidget& widget, const char* role) {
    widget.setProperty("role", QLatin1String(role));
}

QLabel* label(const char* role, QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText); // what comes from a letter is never markup
    made->setWordWrap(true);
    setRole(*made, role);
    return made;
}

QFrame* frame(const char* role, QWidget* parent) {
    auto* made = new QFrame(parent);
    setRole(*made, role);
    return made;
}

QPushButton* button(const char* role, const char* objectName, QWidget* parent) {
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(objectName));
    made->setAutoDefault(true); // Enter presses what has the focus, as Space does, on any desktop
    setRole(*made, role);
    return made;
}

void selectAll(QWidget& field) {
    if (auto* line = qobject_cast<QLineEdit*>(&field)) line->selectAll();
    if (auto* figure = qobject_cast<QAbstractSpinBox*>(&field)) figure->selectAll();
}

void setFault(QWidget& field, bool fault) {
    if (field.property("fault").toBool() == fault) return;
    field.setProperty("fault", fault);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace ui::look
