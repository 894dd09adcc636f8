// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <vector>

#include <QPointer>
#include <QWidget>

#include "ui/look/focus.h"

namespace ui {

/**
 * A form that nobody can change while what stands in it is on its way to the register: whatever was
 * typed meanwhile would be lost with the form. Off while this is held; the focus waits on the
 * button that was pressed, and goes back.
 */
class Held {
public:
    Held(QWidget& button, std::initializer_list<QWidget*> parts)
        : m_button(&button)
        , m_parts(parts) {}

    bool isHeld() const { return m_isHeld; }

    void hold() {
        m_isHeld = true;
        QWidget* focus = m_button->window()->focusWidget();
        m_before = isInside(focus) ? focus : nullptr;
        if (m_before) m_button->setFocus();
        for (QWidget* part : m_parts)
            part->setEnabled(false);
    }

    void letGo() {
        m_isHeld = false;
        for (QWidget* part : m_parts)
            part->setEnabled(true);
        if (m_before && m_button->hasFocus()) look::focus(*m_before);
    }

private:
    bool isInside(const QWidget* focus) const {
        for (const QWidget* part : m_parts)
            if (focus && (part == focus || part->isAncestorOf(focus))) return true;
        return false;
    }

    QWidget* m_button;
    std::vector<QWidget*> m_parts;
    QPointer<QWidget> m_before;
    bool m_isHeld = false;
};

} // namespace ui
