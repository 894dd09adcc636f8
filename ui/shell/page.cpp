// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page.h"

#include <QAction>
#include <QEvent>
#include <QHideEvent>

#include "ui/look/banner.h"

namespace ui {

namespace {
constexpr auto seenFirst = "seenFirst"; // a property of an action
} // namespace

Page::Page(Surroundings surroundings, QWidget* parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings)) {}

void Page::show(const QVariant&) {}

QVariant Page::place() const {
    return {};
}

void Page::comeBack(const QVariant&) {}

bool Page::stepBack() {
    return false;
}

QAction* Page::addAct(const char* name, const QKeySequence& key, std::function<void()> act) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setAutoRepeat(false); // a key held down is one press
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

void Page::nameAct(const char* name, const QString& text) {
    findChild<QAction*>(QLatin1String(name))->setText(text);
}

void Page::setOn(std::initializer_list<const char*> acts, bool on) {
    for (const char* act : acts)
        findChild<QAction*>(QLatin1String(act))->setEnabled(on);
}

void Page::setSeenFirst(std::initializer_list<const char*> acts) {
    for (const char* act : acts)
        findChild<QAction*>(QLatin1String(act))->setProperty(seenFirst, true);
}

void Page::setNeeds(std::initializer_list<const char*> acts, const QString& words) {
    for (const char* act : acts)
        findChild<QAction*>(QLatin1String(act))->setWhatsThis(words);
}

bool Page::isSeenFirst(const QAction& act) {
    return act.property(seenFirst).toBool();
}

QString Page::whyNot(const QAction& act) {
    if (!act.whatsThis().isEmpty()) return act.whatsThis();
    return tr("On this page there is nothing now that it could be done with.");
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

/** On coming back it would be read as of now. Not when the window is put away. */
void Page::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        for (look::Banner* banner : findChildren<look::Banner*>())
            banner->leave();
    QWidget::hideEvent(event);
}

} // namespace ui
