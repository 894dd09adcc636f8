// SPDX-License-Identifier: Apache-2.0
#pragma once

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
 * makes the first long, we ourselves make the second. From the first begin() to stop() each moment
 * of the thread belongs to a step, except for what aside() runs.
 */
class Watcher {
public:
    static constexpr double aim = 50; // ms

    Watcher();

    /** From now on it is this that takes long; what has gone by belongs to the step before. */
    void begin(const QString& what);
    /** The event loop has turned: what comes now is another stall. */
    void turned();
    /** The last step has what has gone by, and is over. */
    void stop();

    /** What the scenario does for itself, which no window makes anybody wait for. Turns no loop. */
    template <typename Act>
    auto aside(Act act) {
        const Aside own(*this);
        return act();
    }

    /** Each step with its longest stall, also as multiples of the machine's unit; then a summary.
     */
    void print(double unit) const;

private:
    struct Step {
        QString what;
        double wall = 0;
        double own = 0;
        int over = 0;
    };

    struct Moment {
        double wall = milliseconds(CLOCK_MONOTONIC);
        double own = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    };

    /** The stall it interrupts is neither ended by it nor longer for it. */
    class Aside {
    public:
        explicit Aside(Watcher& watcher)
            : m_watcher(&watcher) {
            ++watcher.m_asides;
        }
        ~Aside() {
            if (--m_watcher->m_asides > 0) return; // the outer one has it, too
            const Moment now;
            m_watcher->m_last.wall += now.wall - m_begin.wall;
            m_watcher->m_last.own += now.own - m_begin.own;
        }
        Aside(const Aside&) = delete;
        Aside& operator=(const Aside&) = delete;

    private:
        Watcher* m_watcher;
        Moment m_begin;
    };

    QTimer m_timer;
    std::vector<Step> m_steps;
    Moment m_last; // when the loop turned
    int m_asides = 0;
};

} // namespace bench
