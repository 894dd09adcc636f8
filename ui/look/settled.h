// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QWidget>

namespace ui::look {

/**
 * Of a double click, the second press meets what came into view under the mouse after the first:
 * no press of the mouse counts on these until they were there for a moment. Keys are not held up.
 */
class Settled : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QWidget& button) { button.installEventFilter(this); }
    /** They stand where they stood, but are for something else from now on. */
    void beginAnew() { m_since.start(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QElapsedTimer m_since;
};

} // namespace ui::look
