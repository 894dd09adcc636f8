// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QTimer>

#include "ui/jobs/work.h"

namespace ui {

/**
 * Says when nobody has used keyboard or mouse for so long that the desk should lock. What the
 * worker is doing is waited for.
 */
class IdleLock : public QObject {
    Q_OBJECT

public:
    IdleLock(Work& work, QObject* parent);

    /** From now on; notice: so long before it is said, at most half of the time. */
    void begin(std::chrono::milliseconds length,
               std::chrono::milliseconds notice = std::chrono::minutes(1));
    void stop();
    bool isOn() const { return m_isOn; }

signals:
    /** It is due after so many seconds; 0: somebody is there again. */
    void locksIn(int seconds);
    void due();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void startAnew();
    void end();

    Work* m_work;
    bool m_isOn = false;
    bool m_isDue = false; // waits for the worker
    std::chrono::milliseconds m_afterNotice = {};
    QTimer m_untilNotice;
    QTimer m_untilDue; // runs after the notice
};

} // namespace ui
