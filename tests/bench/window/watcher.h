// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <ctime>
#include <vector>

#include <QString>
#include <QTimer>

namespace bench {

/** Milliseconds of one of the system's clocks. */
inline double milliseconds(clockid_t clock) {
    timespec now = {};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/**
 * Notes when the window's thread did not come back to its event loop: a timer of 5 ms, and how long
 * it really took. Beside the time that went by stands the thread's own work in it: a busy machine
 * makes the first long, we ourselves make the second.
 */
class Watcher {
public:
    static constexpr double aim = 50; // ms

    Watcher() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    }

    /** From now on it is this that takes long. */
    void begin(const QString& what) {
        m_steps.push_back({what, 0, 0, 0});
        m_wall = milliseconds(CLOCK_MONOTONIC);
        m_own = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        m_timer.start();
    }
    void stop() { m_timer.stop(); }

    /** The longest of all; then each step that had one over the aim. */
    void print() const {
        Step worst;
        for (const Step& step : m_steps)
            if (step.wall > worst.wall) worst = step;
        std::printf("longest stall of the window: %.0f ms, %.0f ms of it our own work (in: %s); "
                    "aim 50 ms\n",
                    worst.wall, worst.own, qPrintable(worst.what));
        for (const Step& step : m_steps)
            if (step.wall > aim)
                std::printf("    over the aim in: %s: %d times, longest %.0f ms, own work %.0f "
                            "ms\n",
                            qPrintable(step.what), step.over, step.wall, step.own);
    }

    /** Each step whose name begins so, over the aim or not. */
    void tell(const QString& beginning) const {
        for (const Step& step : m_steps)
            if (step.what.startsWith(beginning))
                std::printf("longest stall in: %s: %.0f ms, own work %.0f ms; aim 50 ms\n",
                            qPrintable(step.what), step.wall, step.own);
    }

private:
    struct Step {
        QString what;
        double wall = 0;
        double own = 0;
        int over = 0;
    };

    void tick() {
        const double wall = milliseconds(CLOCK_MONOTONIC);
        const double own = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        Step& step = m_steps.back();
        if (wall - m_wall > aim) ++step.over;
        if (wall - m_wall > step.wall) {
            step.wall = wall - m_wall;
            step.own = own - m_own;
        }
        m_wall = wall;
        m_own = own;
    }

    QTimer m_timer;
    std::vector<Step> m_steps;
    double m_wall = 0;
    double m_own = 0;
};

} // namespace bench
