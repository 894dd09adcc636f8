// SPDX-License-Identifier: Apache-2.0
#include "ui/look/spoken.h"

#include <QAccessibleWidget>

#include "ui/look/roles.h"

namespace ui::look {

namespace {

/** Asked with the name of the widget's class, then with that of its base, and so on. */
QAccessibleInterface* spokenAs(const QString& className, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) return nullptr;
    if (className == QLatin1String("ui::look::Notice"))
        return new QAccessibleWidget(widget, QAccessible::Notification);
    // Qt's own role for a frame is what a window of its own has there.
    if (className == QLatin1String("QFrame"))
        return new QAccessibleWidget(widget,
                                     widget->property("role").toString() == QLatin1String("banner")
                                         ? QAccessible::Notification
                                         : QAccessible::Grouping);
    return nullptr;
}

} // namespace

void nameRoles() {
    QAccessible::installFactory(spokenAs); // a second time changes nothing
}

void sayAnew(QWidget& widget) {
    if (!widget.isVisible()) return;
    QAccessibleEvent event(&widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

Notice::Notice(const char* role, const char* objectName, QWidget* parent)
    : QLabel(parent) {
    setObjectName(QLatin1String(objectName));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setRole(*this, role);
}

void Notice::say(const QString& text) {
    say(text, text);
}

void Notice::say(const QString& text, const QString& spoken) {
    setText(text);
    if (accessibleName() == spoken) return; // said already
    setAccessibleName(spoken);
    if (!spoken.isEmpty()) sayAnew(*this);
}

void nameBox(QWidget& box, const QString& name) {
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

} // namespace ui::look
