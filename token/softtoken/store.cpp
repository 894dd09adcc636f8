// SPDX-License-Identifier: Apache-2.0
#include "token/softtoken/store.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace token::soft {

namespace {

/** Other processes wait while this one is at the slot. */
class SlotLock {
public:
    explicit SlotLock(const std::string& path)
        : m_file(::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600)) {
        if (m_file >= 0) ::flock(m_file, LOCK_EX);
    }
    ~SlotLock() {
        if (m_file >= 0) ::close(m_file);
    }
    SlotLock(const SlotLock&) = delete;
    SlotLock& operator=(const SlotLock&) = delete;
    bool isHeld() const { return m_file >= 0; }

private:
    int m_file;
};

} // namespace

Result<Store> Store::open() {
    const char* folder = std::getenv("KUALIK_SOFTTOKEN_STORE");
    Store store;
    store.m_folder = folder ? folder : "";
    std::ifstream settings(store.m_folder + "/store.conf");
    if (store.m_folder.empty() || !settings)
        return crypto::Error{crypto::ErrorCode::FileNotReadable,
                             {store.m_folder + "/store.conf", ""},
                             "KUALIK_SOFTTOKEN_STORE"};
    std::string name;
    unsigned long value = 0;
    while (settings >> name >> value) {
        if (name == "slots") store.m_slots = std::min(value, 256UL);
        if (name == "scrypt")
            store.m_scryptLog2 = static_cast<unsigned>(std::clamp(value, 4UL, 20UL));
        if (name == "objects") store.m_mostObjects = value;
        if (name == "test") store.m_isTest = value == 1;
    }
    return store;
}

std::string Store::pathOf(CK_SLOT_ID slot, const char* suffix) const {
    const std::string number = std::to_string(slot);
    return m_folder + "/slot-" + (number.size() < 2 ? "0" : "") + number + suffix;
}

bool Store::isInserted(CK_SLOT_ID slot) const {
    return slot < m_slots && ::access(pathOf(slot, ".pulled").c_str(), F_OK) != 0;
}

std::optional<TokenFile> Store::peek(CK_SLOT_ID slot) const {
    auto token = TokenFile::read(pathOf(slot, ".token"));
    if (!token) return std::nullopt;
    return std::move(*token);
}

CK_RV Store::read(CK_SLOT_ID slot, const std::function<CK_RV(const TokenFile&)>& act) const {
    if (!isInserted(slot)) return CKR_DEVICE_REMOVED;
    const SlotLock lock(pathOf(slot, ".lock"));
    const auto token = TokenFile::read(pathOf(slot, ".token"));
    return token ? act(*token) : CKR_TOKEN_NOT_RECOGNIZED;
}

CK_RV Store::change(CK_SLOT_ID slot, const std::function<CK_RV(TokenFile&)>& act) const {
    if (!isInserted(slot)) return CKR_DEVICE_REMOVED;
    const SlotLock lock(pathOf(slot, ".lock"));
    if (!lock.isHeld()) return CKR_TOKEN_WRITE_PROTECTED;
    auto token = TokenFile::read(pathOf(slot, ".token"));
    if (!token) return CKR_TOKEN_NOT_RECOGNIZED;
    const CK_RV outcome = act(*token);
    // A counted wrong PIN is saved as well: the act says no, the file must remember.
    if (!token->write(pathOf(slot, ".token"))) return CKR_DEVICE_ERROR;
    return outcome;
}

CK_RV Store::format(CK_SLOT_ID slot, const TokenFile& token) const {
    if (!isInserted(slot)) return CKR_DEVICE_REMOVED;
    const SlotLock lock(pathOf(slot, ".lock"));
    if (!lock.isHeld() || !token.write(pathOf(slot, ".token"))) return CKR_TOKEN_WRITE_PROTECTED;
    return CKR_OK;
}

Fault Store::faultAt(const std::string& function) {
    if (!m_isTest) return {};
    const int call = ++m_calls[function];
    std::ifstream rules(m_folder + "/faults");
    std::string line;
    while (std::getline(rules, line)) {
        std::istringstream words(line);
        std::string name, action;
        int number = 0;
        if (!(words >> name >> number >> action) || name != function || number != call) continue;
        if (action == "kill") ::kill(::getpid(), SIGKILL);
        if (action == "garbage") return {CKR_OK, true};
        return {std::strtoul(action.c_str(), nullptr, 16), false};
    }
    return {};
}

} // namespace token::soft
