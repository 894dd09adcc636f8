// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>
#include <map>
#include <memory>
#include <string>

#include "crypto/worker_thread.h"
#include "token/cryptoki.h"
#include "token/medium_type.h"
#include "token/profile.h"

namespace token {

/**
 * One loaded PKCS#11 module and the one thread that makes all its calls, from C_Initialize to
 * C_Finalize (tokens.md 4: even a module that promises locking is not trusted with two).
 */
class ModuleWorker {
public:
    static Result<std::unique_ptr<ModuleWorker>> start(const std::string& path,
                                                       const std::vector<Profile>& profiles,
                                                       std::vector<MediumType> types);
    ~ModuleWorker();
    ModuleWorker(const ModuleWorker&) = delete;
    ModuleWorker& operator=(const ModuleWorker&) = delete;

    /** Runs the act on the module's thread and waits for its answer. */
    template <typename Act>
    auto run(Act act) {
        std::packaged_task<std::invoke_result_t<Act>()> task(std::move(act));
        auto answer = task.get_future();
        m_thread.post([&task] { task(); });
        return answer.get();
    }

    CK_FUNCTION_LIST& functions() { return *m_functions; }
    const Profile& profile() const { return m_profile; }
    const std::vector<MediumType>& types() const { return m_types; }
    const std::string& library() const { return m_library; } // CK_INFO.libraryDescription
    const std::string& path() const { return m_path; }

    /** A medium that this process is logged in to. */
    struct Login {
        CK_SLOT_ID slot = 0;
        CK_SESSION_HANDLE anchor = 0; // kept open: a login ends with the token's last session
    };
    /** By serial; used on the module's thread only. */
    std::map<std::string, Login>& logins() { return m_logins; }

private:
    explicit ModuleWorker(std::string path)
        : m_path(std::move(path)) {}
    Status load(const Profile& profile);

    std::string m_path;
    Profile m_profile;
    std::vector<MediumType> m_types;
    std::string m_library;
    CK_FUNCTION_LIST* m_functions = nullptr;
    std::map<std::string, Login> m_logins;
    crypto::WorkerThread m_thread; // last: it uses the others
};

/** A fixed text of PKCS#11 without the blanks that pad it. */
std::string trimmed(const unsigned char* text, std::size_t size);

} // namespace token
