// SPDX-License-Identifier: Apache-2.0
#include "token/module_worker.h"

#include <filesystem>

#include <p11-kit/p11-kit.h>

namespace token {

std::string trimmed(const unsigned char* text, std::size_t size) {
    std::string result(reinterpret_cast<const char*>(text), size);
    result.erase(result.find_last_not_of(' ') + 1);
    return result;
}

Result<std::unique_ptr<ModuleWorker>> ModuleWorker::start(const std::string& path,
                                                          const std::vector<Profile>& profiles,
                                                          std::vector<MediumType> types) {
    // Vendors' modules are foreign code: they wait for a process of their own to live in.
    const std::string file = std::filesystem::path(path).filename().string();
    const Profile* profile = profileForFile(profiles, file);
    if (!profile) return Error{ErrorCode::ModuleNotSupported, {path}, "file name"};
    std::unique_ptr<ModuleWorker> worker(new ModuleWorker(path));
    worker->m_types = std::move(types);
    KU_CHECK(worker->run([&] { return worker->load(*profile); }));
    return worker;
}

ModuleWorker::~ModuleWorker() {
    if (m_functions)
        run([this] {
            p11_kit_module_finalize(m_functions);
            p11_kit_module_release(m_functions);
            return 0;
        });
}

Status ModuleWorker::load(const Profile& profile) {
    CK_FUNCTION_LIST* functions = p11_kit_module_load(m_path.c_str(), P11_KIT_MODULE_UNMANAGED);
    if (!functions)
        return Error{ErrorCode::ModuleNotLoaded, {m_path, p11_kit_message()}, "module_load"};
    if (const CK_RV answer = p11_kit_module_initialize(functions); answer != CKR_OK) {
        p11_kit_module_release(functions);
        return Error{ErrorCode::ModuleNotLoaded, {m_path, p11_kit_strerror(answer)}, "initialize"};
    }
    m_functions = functions;
    CK_INFO info{};
    functions->C_GetInfo(&info);
    m_library = trimmed(info.libraryDescription, sizeof info.libraryDescription);
    if (!profile.fits(trimmed(info.manufacturerID, sizeof info.manufacturerID), m_library))
        return Error{ErrorCode::ModuleNotSupported, {m_path}, "not the module of this file name"};
    m_profile = profile;
    return done();
}

} // namespace token
