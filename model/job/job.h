// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>

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
    Sorting,
};

/**
 * One long act as its worker sees it: says how far it is and asks whether to stop. The desk makes
 * one for each call of a service; both functions may be called from any thread.
 */
class Job {
public:
    using Report = std::function<void(Step step, int done, int total)>;

    explicit Job(Report report = {})
        : m_report(std::move(report)) {}

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
    Report m_report;
    std::atomic<bool> m_cancelled = false;
};

} // namespace model
