// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/button_act.h"

#include <QEvent>
#include <QPushButton>

namespace ui {

ButtonAct::ButtonAct(const QString& name, QPushButton& button, const QKeySequence& key,
                     QWidget& page)
    : QAction(&page)
    , m_button(&button) {
    setObjectName(name);
    setShortcut(key);
    setAutoRepeat(false); // a key held down is one press
    connect(this, &QAction::triggered, &button, [&button] { button.click(); });
    button.installEventFilter(this);
    page.addAction(this);
    follow();
}

void ButtonAct::addAll(QWidget& page, std::span<const Key> keys) {
    for (const Key& one : keys) {
        auto* button = page.findChild<QPushButton*>(QLatin1String(one.button));
        Q_ASSERT(button);
        new ButtonAct(button->objectName() + QStringLiteral("Action"), *button, one.key, page);
    }
}

void ButtonAct::nameAll(const QWidget& page) {
    for (ButtonAct* one : page.findChildren<ButtonAct*>())
        one->follow();
}

bool ButtonAct::hasPlace() const {
    return m_button->isVisibleTo(static_cast<QWidget*>(parent()));
}

void ButtonAct::follow() {
    setEnabled(m_button->isVisible() && m_button->isEnabled());
    setText(m_button->text().remove(u'&'));
}

/** A button tells of no new text; but it is painted with it. */
bool ButtonAct::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::EnabledChange:
    case QEvent::Paint:
        follow();
        break;
    default: // Qt has some hundred others
        break;
    }
    return QAction::eventFilter(watched, event);
}

} // namespace ui
