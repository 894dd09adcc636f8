// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace crypto {

/**
 * One thread that does what it is given, in that order. It is joined: what libraries keep for a
 * thread and give back at its end is given back when this is gone, also where the process ends at
 * once. A thread of a QThreadPool is waited for only until its last work is done.
 */
class WorkerThread {
public:
    WorkerThread();
    /** Does first what it was given. */
    ~WorkerThread();
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    void post(std::function<void()> work);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace crypto
