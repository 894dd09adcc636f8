// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "token/cryptoki.h"
#include "token/profile.h"

namespace token {

/**
 * One loaded PKCS#11 module and the one thread that makes all its calls, from C_Initialize to
 * C_Finalize (tokens.md 4: even a module that promises locking is not trusted with two).
 */
class ModuleWorker {
public:
    static Result<std::unique_ptr<ModuleWorker>> start(const std::string& path,
                                                       const std::vector<Profile>& profiles);
    ~ModuleWorker();
    ModuleWorker(const ModuleWorker&) = delete;
    ModuleWorker& operator=(const ModuleWorker&) = delete;

    /** Runs the act on the module's thread and waits for its answer. */
    template <typename Act>
    auto run(Act act) {
        std::packaged_task<std::invoke_result_t<Act>()> task(std::move(act));
        auto answer = task.get_future();
        post([&task] { task(); });
        return answer.get();
    }

    CK_FUNCTION_LIST& functions() { return *m_functions; }
    const Profile& profile() const { return m_profile; }
    const std::string& path() const { return m_path; }

    /** Slots whose token this process is logged in to; used on the module's thread only. */
    std::set<CK_SLOT_ID>& loggedIn() { return m_loggedIn; }
    /** A session kept open for as long as the login lasts (it ends with the last session). */
    std::map<CK_SLOT_ID, CK_SESSION_HANDLE>& anchors() { return m_anchors; }

private:
    explicit ModuleWorker(std::string path)
        : m_path(std::move(path)) {}
    void post(std::function<void()> work);
    void work();
    Status load(const std::vector<Profile>& profiles);

    std::string m_path;
    Profile m_profile;
    CK_FUNCTION_LIST* m_functions = nullptr;
    std::set<CK_SLOT_ID> m_loggedIn;
    std::map<CK_SLOT_ID, CK_SESSION_HANDLE> m_anchors;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace token
