// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <utility>

#include <QString>

#include "model/domain/common.h"

namespace model {

/** What a job is doing now; model/text names the step. */
enum class Step {
    Checking,
    GeneratingKey,
    ProvingPossession,
    Building,
    Linting,
    Recording,
    Signing,
    Storing,
    WritingToMedium,
    ReadingBack,
    BuildingCrl,
    Publishing,
    Printing,
    Importing,
    WaitingForMedium,
    Registering,
    Exporting,
    PreparingMedium,
    Sorting,
};

/**
 * One long act as its worker sees it: says how far it is and asks whether to stop. The desk makes
 * one for each call of a service; both functions may be called from any thread.
 */
class Job {
public:
    using Report = std::function<void(Step step, int done, int total)>;

    /** mayStop: whether it can be stopped has changed. */
    explicit Job(Report report = {}, std::function<void()> mayStop = {})
        : m_report(std::move(report))
        , m_mayStop(std::move(mayStop)) {}

    /**
     * While one lives, a checkpoint() is still to come: whoever waits can stop the job. Elsewhere
     * cancel() would change nothing, and a screen does not offer it.
     */
    class Stoppable {
    public:
        explicit Stoppable(const Job& job)
            : m_job(&job) {
            m_job->countStops(1);
        }
        ~Stoppable() { end(); }
        Stoppable(const Stoppable&) = delete;
        Stoppable& operator=(const Stoppable&) = delete;
        /** The last checkpoint() is past: it goes to its end. */
        void end() {
            if (const Job* job = std::exchange(m_job, nullptr)) job->countStops(-1);
        }

    private:
        const Job* m_job;
    };
    bool mayStop() const { return m_stops > 0; }

    void progress(Step step, int done = 0, int total = 0) {
        if (m_report) m_report(step, done, total);
    }
    void cancel() { m_cancelled = true; }
    /** Ends a job between two steps, never inside one that has begun to change something. */
    Status checkpoint() const {
        if (m_cancelled) return Error{ErrorCode::Cancelled};
        return done();
    }

private:
    void countStops(int by) const {
        m_stops += by;
        if (m_mayStop) m_mayStop();
    }

    Report m_report;
    std::function<void()> m_mayStop;
    std::atomic<bool> m_cancelled = false;
    mutable std::atomic<int> m_stops = 0; // one within another
};

} // namespace model
