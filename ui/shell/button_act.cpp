// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/button_act.h"

#include <QEvent>
#include <QPushButton>

#include "ui/shell/page.h"

namespace ui {

namespace {

/** Null where it is on none: before the shell there is no palette. */
Page* pageOf(const QWidget& widget) {
    for (QWidget* one = widget.parentWidget(); one; one = one->parentWidget())
        if (auto* page = qobject_cast<Page*>(one)) return page;
    return nullptr;
}

QString plain(const QPushButton& button) {
    return button.text().remove(u'&');
}

} // namespace

ButtonAct::ButtonAct(const QString& name, QPushButton& button, const QKeySequence& key,
                     QWidget& page)
    : QAction(&page)
    , m_button(&button) {
    setObjectName(name);
    setShortcut(key);
    page.addAction(this);
    begin();
}

ButtonAct::ButtonAct(QPushButton& button, const QString& detail)
    : QAction(&button)
    , m_button(&button)
    , m_isOfMany(true)
    , m_detail(detail) {
    setObjectName(button.objectName() + QStringLiteral("Action"));
    begin();
}

void ButtonAct::begin() {
    setAutoRepeat(false); // a key held down is one press
    connect(this, &QAction::triggered, m_button, [button = m_button] { button->click(); });
    m_button->installEventFilter(this);
    follow();
}

void ButtonAct::addOfMany(QPushButton& button, const QString& detail) {
    if (Page* page = pageOf(button)) page->addAction(new ButtonAct(button, detail));
}

bool ButtonAct::isOfMany(const QAction& act) {
    const auto* one = qobject_cast<const ButtonAct*>(&act);
    return one && one->m_isOfMany;
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
    const QWidget* page = m_isOfMany ? pageOf(*m_button) : static_cast<QWidget*>(parent());
    return m_button->isVisibleTo(page);
}

void ButtonAct::follow() {
    setEnabled(m_button->isVisible() && m_button->isEnabled());
    setText(words());
}

/** Many say "Save": what is saved tells them apart. */
QString ButtonAct::words() const {
    if (!m_isOfMany) return plain(*m_button);
    QString called = m_button->accessibleName();
    if (called.isEmpty())
        called = tr("%1: %2").arg(plain(*m_button).remove(u'…'), m_button->accessibleDescription());
    return m_detail.isEmpty() ? called : called + QStringLiteral(" · ") + m_detail;
}

/** A button tells of no new text; but it is painted with it. */
bool ButtonAct::eventFilter(QObject* watched, QEvent* event) {
    // One that is being deleted goes out of view when it is no button any more.
    if (!qobject_cast<QPushButton*>(watched)) return QAction::eventFilter(watched, event);
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
