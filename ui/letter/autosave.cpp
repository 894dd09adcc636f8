// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/autosave.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {
constexpr int soon = 1000; // ms: what a crash can cost
}

Autosave::Autosave(QWidget& form, std::function<void()> keep)
    : QObject(&form)
    , m_keep(std::move(keep)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, m_keep);
    form.installEventFilter(this);
}

void Autosave::touch() {
    if (!m_soon.isActive()) m_soon.start(); // not anew: who types without a pause is kept, too
}

void Autosave::keepNow() {
    if (!m_soon.isActive()) return; // it is kept already
    m_soon.stop();
    m_keep();
}

void Autosave::forget() {
    m_soon.stop();
}

bool Autosave::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide) keepNow();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
