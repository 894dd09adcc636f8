// SPDX-License-Identifier: Apache-2.0
#include "crypto/worker_thread.h"

#include <utility>

namespace crypto {

WorkerThread::WorkerThread()
    : m_thread([this] { work(); }) {}

WorkerThread::~WorkerThread() {
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void WorkerThread::post(std::function<void()> work) {
    {
        const std::lock_guard guard(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void WorkerThread::work() {
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

} // namespace crypto
