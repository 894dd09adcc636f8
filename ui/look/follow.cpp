// SPDX-License-Identifier: Apache-2.0
#include "ui/look/follow.h"

#include <QEvent>
#include <QWidget>

namespace ui::look {

namespace {

class Follower : public QObject {
public:
    Follower(QObject& owner, std::function<void()> then)
        : QObject(&owner)
        , m_then(std::move(then)) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
        case QEvent::ShowToParent: // by itself, not because its page is opened
        case QEvent::HideToParent:
        case QEvent::EnabledChange:
            m_then();
            break;
        default: // Qt has some hundred others
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

} // namespace

void follow(std::initializer_list<QWidget*> widgets, QObject& owner, std::function<void()> then) {
    auto* follower = new Follower(owner, std::move(then));
    for (QWidget* widget : widgets)
        widget->installEventFilter(follower);
}

} // namespace ui::look
