// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

#include <QFuture>
#include <QPromise>

#include "model/job/job.h"

namespace model {

/**
 * The one worker of a desk: jobs run in the order they were started, each on the same thread, so
 * that the register has one owner and the caller (a screen, kualikctl) never waits inside one.
 *
 *     auto job = std::make_shared<Job>(report);
 *     QFuture<Result<T>> answer = runner.start(job, [=](Job& job) { return service.act(job); });
 */
class Runner {
public:
    Runner();
    /** Waits for the jobs that were started. */
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    template <typename Act>
    auto start(std::shared_ptr<Job> job, Act act) {
        using Answer = std::invoke_result_t<Act, Job&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        enqueue([job = std::move(job), act = std::move(act), promise]() mutable {
            // A job cancelled before its turn has changed nothing.
            if (const Status go = job->checkpoint(); !go)
                promise->addResult(Answer(go.error()));
            else
                promise->addResult(act(*job));
            promise->finish();
        });
        return future;
    }

private:
    void enqueue(std::function<void()> work);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    // Not one of Qt's: those are done before what they keep for themselves is given back, and a
    // process that ends then loses it. Last: it uses the others.
    std::thread m_thread;
};

} // namespace model
