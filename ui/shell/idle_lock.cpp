// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/idle_lock.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>

namespace ui {

namespace {

bool isUse(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default: // Qt has some hundred others
        return false;
    }
}

} // namespace

IdleLock::IdleLock(Work& work, QObject* parent)
    : QObject(parent)
    , m_work(&work)
    , m_untilNotice(this)
    , m_untilDue(this) {
    m_untilNotice.setSingleShot(true);
    m_untilDue.setSingleShot(true);
    connect(&m_untilNotice, &QTimer::timeout, this, [this] {
        m_untilDue.start(m_afterNotice);
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_afterNotice);
        emit locksIn(static_cast<int>(seconds.count()));
    });
    connect(&m_untilDue, &QTimer::timeout, this, [this] {
        m_isDue = true;
        end();
    });
    connect(m_work, &Work::idle, this, &IdleLock::end);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::begin(std::chrono::milliseconds length, std::chrono::milliseconds notice) {
    m_isOn = true;
    m_afterNotice = std::min(notice, length / 2);
    m_untilNotice.setInterval(length - m_afterNotice);
    startAnew();
}

void IdleLock::stop() {
    m_isOn = false;
    m_isDue = false;
    m_untilNotice.stop();
    m_untilDue.stop();
}

void IdleLock::startAnew() {
    const bool wasSaid = m_untilDue.isActive() || m_isDue;
    m_isDue = false;
    m_untilDue.stop();
    m_untilNotice.start();
    if (wasSaid) emit locksIn(0);
}

void IdleLock::end() {
    if (!m_isDue || m_work->isBusy()) return;
    m_isDue = false;
    emit due();
}

bool IdleLock::eventFilter(QObject* object, QEvent* event) {
    if (m_isOn && isUse(event->type())) startAnew();
    return QObject::eventFilter(object, event);
}

} // namespace ui
