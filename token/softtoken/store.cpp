// SPDX-License-Identifier: Apache-2.0
#include "token/softtoken/store.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
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

crypto::Error badSettings(const std::string& path, const std::string& line) {
    return crypto::Error{crypto::ErrorCode::BadResource, {path, line}};
}

/** "0x32", "kill", "garbage"; then "after", a delay, both or none. */
Fault readFault(std::istringstream& words) {
    Fault fault;
    std::string word;
    words >> word;
    char* end = nullptr;
    fault.kill = word == "kill";
    fault.garbage = word == "garbage";
    fault.answer = fault.kill || fault.garbage ? CKR_OK : std::strtoul(word.c_str(), &end, 16);
    // A rule that nobody can read must not pass for one that did not fire.
    if (end && *end != '\0') return {CKR_FUNCTION_FAILED};
    while (words >> word) {
        if (word == "after")
            fault.after = true;
        else
            fault.delay = static_cast<unsigned>(std::strtoul(word.c_str(), nullptr, 10));
    }
    return fault;
}

} // namespace

Result<Store> Store::open() {
    const char* folder = std::getenv("KUALIK_SOFTTOKEN_STORE");
    Store store;
    store.m_folder = folder ? folder : "";
    std::error_code ignored;
    if (!std::filesystem::is_directory(store.m_folder, ignored))
        return crypto::Error{
            crypto::ErrorCode::FileNotReadable, {store.m_folder, ""}, "KUALIK_SOFTTOKEN_STORE"};
    KU_CHECK(store.readSettings());
    return store;
}

Status Store::readSettings() {
    constexpr unsigned long mostSlots = 256;
    constexpr unsigned long dearestScrypt = 20;
    constexpr unsigned long cheapestScrypt = 14;
    const std::string path = m_folder + "/store.conf";
    std::ifstream settings(path);
    std::string line;
    unsigned long scrypt = m_scryptLog2;
    while (std::getline(settings, line)) {
        std::istringstream words(line);
        std::string name;
        unsigned long value = 0;
        if (line.empty() || line.front() == '#') continue;
        if (!(words >> name >> value)) return badSettings(path, line);
        if (name == "slots")
            m_slots = std::min(value, mostSlots);
        else if (name == "scrypt")
            scrypt = value;
        else if (name == "objects")
            m_mostObjects = value;
        else if (name == "test")
            m_isTest = value == 1;
        else
            return badSettings(path, line);
    }
    m_scryptLog2 = static_cast<unsigned>(
        std::clamp(scrypt, m_isTest ? TokenFile::cheapestScrypt : cheapestScrypt, dearestScrypt));
    return crypto::done();
}

std::string Store::nameOf(CK_SLOT_ID slot) {
    const std::string number = std::to_string(slot);
    return std::string("slot-") + (number.size() < 2 ? "0" : "") + number;
}

std::string Store::pathOf(CK_SLOT_ID slot, const char* suffix) const {
    return m_folder + '/' + nameOf(slot) + suffix;
}

bool Store::isMarked(CK_SLOT_ID slot, const char* suffix) const {
    return ::access(pathOf(slot, suffix).c_str(), F_OK) == 0;
}

bool Store::isInserted(CK_SLOT_ID slot) const {
    return slot < m_slots && !isMarked(slot, ".pulled");
}

bool Store::isWriteProtected(CK_SLOT_ID slot) const {
    return isMarked(slot, ".readonly");
}

Result<std::optional<TokenFile>> Store::peek(CK_SLOT_ID slot) const {
    if (!isMarked(slot, ".token")) return std::optional<TokenFile>();
    KU_TRY(TokenFile token, TokenFile::read(pathOf(slot, ".token")));
    return std::optional(std::move(token));
}

CK_RV Store::read(CK_SLOT_ID slot, const std::string& serial,
                  const std::function<CK_RV(const TokenFile&)>& act) const {
    if (!isInserted(slot)) return CKR_DEVICE_REMOVED;
    const SlotLock lock(pathOf(slot, ".lock"));
    const auto token = TokenFile::read(pathOf(slot, ".token"));
    if (!token) return CKR_TOKEN_NOT_RECOGNIZED;
    return token->serial == serial ? act(*token) : CKR_DEVICE_REMOVED;
}

CK_RV Store::change(CK_SLOT_ID slot, const std::string& serial,
                    const std::function<CK_RV(TokenFile&)>& act) const {
    if (!isInserted(slot)) return CKR_DEVICE_REMOVED;
    const SlotLock lock(pathOf(slot, ".lock"));
    if (!lock.isHeld()) return CKR_TOKEN_WRITE_PROTECTED;
    auto token = TokenFile::read(pathOf(slot, ".token"));
    if (!token) return CKR_TOKEN_NOT_RECOGNIZED;
    if (token->serial != serial) return CKR_DEVICE_REMOVED;
    const Bytes before = token->toDer();
    const CK_RV outcome = act(*token);
    // A counted wrong PIN is saved as well: the act says no, the file must remember.
    if (token->toDer() != before && !token->write(pathOf(slot, ".token"))) return CKR_DEVICE_ERROR;
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
        std::string name;
        int number = 0;
        if (words >> name >> number && name == function && number == call) return readFault(words);
    }
    return {};
}

} // namespace token::soft
