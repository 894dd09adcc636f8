// SPDX-License-Identifier: Apache-2.0
#include "model/job/runner.h"

#include "crypto/random.h"

namespace model {

Runner::Runner()
    : m_thread([this] { work(); }) {}

Runner::~Runner() {
    enqueue(crypto::forgetThreadGenerators); // on the worker, after its last job
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Runner::enqueue(std::function<void()> work) {
    {
        const std::lock_guard guard(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

/** All that was asked for is done before it ends. */
void Runner::work() {
    while (true) {
        std::function<void()> next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty()) return;
            next = std::move(m_queue.front());
            m_queue.pop_front();
        }
        next();
    }
}

} // namespace model
