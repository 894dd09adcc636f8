// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <type_traits>

#include <QFuture>
#include <QPromise>

#include "crypto/worker_thread.h"
#include "model/job/job.h"

namespace model {

/**
 * The one worker of a desk: jobs run in the order they were started, each on the same thread, so
 * that the register has one owner and the caller (a screen, kualikctl) never waits inside one. What
 * was started is done before the runner goes.
 *
 *     auto job = std::make_shared<Job>(report);
 *     QFuture<Result<T>> answer = runner.start(job, [=](Job& job) { return service.act(job); });
 */
class Runner {
public:
    template <typename Act>
    auto start(std::shared_ptr<Job> job, Act act) {
        using Answer = std::invoke_result_t<Act, Job&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        m_worker.post([job = std::move(job), act = std::move(act), promise]() mutable {
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
    crypto::WorkerThread m_worker; // SQLCipher and PKCS#11 see one owner
};

} // namespace model
