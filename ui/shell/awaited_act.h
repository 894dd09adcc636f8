// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QAction;

namespace ui {

/**
 * An act of another page that waits until the page has its answers. The operator's next press gives
 * it up: whoever presses something is elsewhere with his thoughts by then.
 */
class AwaitedAct : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void wait(QAction* act);
    void forget();
    /** Its time came; null where none waits. */
    QAction* take();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QAction> m_act;
    QElapsedTimer m_since;
};

} // namespace ui
