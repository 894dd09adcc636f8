// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QCoreApplication>

#include "model/job/job.h"

namespace ui {

/**
 * How long a step of a job still takes, told by how far it came since its first report. Nothing is
 * said where that cannot be known: before a second report, of a step without a number of things,
 * and of what is over in a second.
 */
class TimeLeft {
    Q_DECLARE_TR_FUNCTIONS(ui::TimeLeft)

public:
    using Clock = std::chrono::steady_clock;

    /** Another job. */
    void begin();
    void report(model::Step step, int done, int total, Clock::time_point now = Clock::now());
    /** "About 20 s left", or empty. */
    QString text() const;

private:
    struct First {
        model::Step step;
        int done;
        Clock::time_point at;
    };
    std::optional<First> m_first;
    std::optional<std::chrono::seconds> m_left;
};

} // namespace ui
