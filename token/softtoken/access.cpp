// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "crypto/asn1/reader.h"
#include "token/softtoken/state.h"

// PKCS#11 5.5 and 5.6: PINs, sessions, logging in.
namespace token::soft {

namespace {

constexpr CK_ULONG shortestPin = 4;
constexpr CK_ULONG longestPin = 64;

CK_RV checkPin(const unsigned char* pin, CK_ULONG size) {
    if (!pin) return CKR_ARGUMENTS_BAD;
    return size < shortestPin || size > longestPin ? CKR_PIN_LEN_RANGE : CKR_OK;
}

/**
 * "УЧЕБНЫЙ" stands in every label: nobody takes a software token for a key medium. Nothing where
 * the text is not UTF-8; a character that its 32 octets cut is left out.
 */
std::optional<std::string> markedLabel(const unsigned char* label) {
    constexpr std::size_t size = 32;
    std::string text(reinterpret_cast<const char*>(label), size);
    text.erase(text.find_last_not_of(' ') + 1);
    if (text.empty()) return "ОҚУ · УЧЕБНЫЙ";
    if (text.find("УЧЕБНЫЙ") == std::string::npos) text = "УЧЕБНЫЙ " + text;
    const std::size_t most = std::min(size, text.size());
    for (std::size_t length = most; length + 4 > most; --length) {
        const std::string cut = text.substr(0, length);
        if (crypto::asn1::isUtf8(crypto::viewOf(cut))) return cut;
    }
    return std::nullopt;
}

/** Tries the PIN once; the count goes down before the answer and comes back with a right PIN. */
CK_RV tryPin(TokenFile& token, PinRecord& record, const Secret& pin, Secret& dataKey) {
    if (record.wrappedKey.empty()) return CKR_USER_PIN_NOT_INITIALIZED;
    if (record.triesLeft <= 0) return CKR_PIN_LOCKED;
    auto opened = token.openDataKey(record, pin);
    if (!opened) {
        // Only a wrong PIN costs a try, not a machine without memory for scrypt.
        if (opened.error().code != crypto::ErrorCode::DecryptionFailed) return CKR_FUNCTION_FAILED;
        --record.triesLeft;
        return record.triesLeft == 0 ? CKR_PIN_LOCKED : CKR_PIN_INCORRECT;
    }
    record.triesLeft = mostTries;
    dataKey = std::move(*opened);
    return CKR_OK;
}

Result<TokenFile> newToken(const std::string& label, const Secret& soPin) {
    constexpr std::size_t serialSize = 6;
    constexpr std::size_t keySize = 32;
    crypto::SystemRandom random;
    TokenFile token;
    token.label = label;
    KU_TRY(const Bytes serial, random.bytes(serialSize));
    token.serial = "KU" + crypto::toHex(serial);
    token.scryptLog2 = state().store->scryptLog2();
    Secret dataKey(keySize);
    KU_CHECK(random.fill(dataKey.data()));
    KU_CHECK(token.setPin(token.securityOfficer, soPin, dataKey, random));
    return token;
}

Secret secretOf(const unsigned char* pin, CK_ULONG size) {
    return Secret(ByteView(pin, size));
}

/** A PIN handed over to be tried is counted, whatever happens next. */
CK_RV tryAndSave(CK_SLOT_ID slot, const std::string& serial, CK_USER_TYPE user, const Secret& pin,
                 Secret& dataKey) {
    return state().store->change(slot, serial, [&](TokenFile& token) {
        return tryPin(token, user == CKU_SO ? token.securityOfficer : token.user, pin, dataKey);
    });
}

} // namespace

CK_RV initToken(CK_SLOT_ID slot, unsigned char* pin, CK_ULONG pinSize, unsigned char* label) {
    return call("C_InitToken", [&](const Fault&) -> CK_RV {
        if (slot >= state().store->slots()) return CKR_SLOT_ID_INVALID;
        if (!state().store->isInserted(slot)) return CKR_TOKEN_NOT_PRESENT;
        if (const CK_RV fault = checkPin(pin, pinSize); fault != CKR_OK || !label)
            return fault != CKR_OK ? fault : CKR_ARGUMENTS_BAD;
        for (const auto& [handle, session] : state().sessions)
            if (session.slot == slot) return CKR_SESSION_EXISTS;
        if (state().store->isWriteProtected(slot)) return CKR_TOKEN_WRITE_PROTECTED;
        const auto marked = markedLabel(label);
        if (!marked) return CKR_ARGUMENTS_BAD;
        const Secret secret = secretOf(pin, pinSize);
        const auto present = state().store->peek(slot);
        if (!present) return CKR_TOKEN_NOT_RECOGNIZED; // damaged or newer: not ours to overwrite
        // An initialised token is formatted again only by who knows its SO PIN (5.5.7).
        if (*present) {
            Secret ignored;
            const CK_RV known = tryAndSave(slot, (*present)->serial, CKU_SO, secret, ignored);
            if (known != CKR_OK) return known;
        }
        const auto token = newToken(*marked, secret);
        if (!token) return CKR_FUNCTION_FAILED;
        state().logins.erase(slot);
        return state().store->format(slot, *token);
    });
}

CK_RV initPin(CK_SESSION_HANDLE handle, unsigned char* pin, CK_ULONG pinSize) {
    return callIn("C_InitPIN", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (const CK_RV fault = checkPin(pin, pinSize); fault != CKR_OK) return fault;
        if (!session.readWrite) return CKR_SESSION_READ_ONLY;
        const auto login = state().logins.find(session.slot);
        if (login == state().logins.end() || login->second.user != CKU_SO)
            return CKR_USER_NOT_LOGGED_IN;
        const Secret secret = secretOf(pin, pinSize);
        return state().store->change(session.slot, session.serial, [&](TokenFile& token) -> CK_RV {
            crypto::SystemRandom random;
            return token.setPin(token.user, secret, login->second.dataKey, random)
                       ? CKR_OK
                       : CKR_FUNCTION_FAILED;
        });
    });
}

CK_RV setPin(CK_SESSION_HANDLE handle, unsigned char* oldPin, CK_ULONG oldSize,
             unsigned char* newPin, CK_ULONG newSize) {
    return callIn("C_SetPIN", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!session.readWrite) return CKR_SESSION_READ_ONLY;
        if (const CK_RV fault = checkPin(newPin, newSize); fault != CKR_OK || !oldPin)
            return fault != CKR_OK ? fault : CKR_ARGUMENTS_BAD;
        const auto login = state().logins.find(session.slot);
        const bool isOfficer = login != state().logins.end() && login->second.user == CKU_SO;
        const Secret before = secretOf(oldPin, oldSize);
        const Secret after = secretOf(newPin, newSize);
        return state().store->change(session.slot, session.serial, [&](TokenFile& token) -> CK_RV {
            PinRecord& record = isOfficer ? token.securityOfficer : token.user;
            Secret dataKey;
            if (const CK_RV known = tryPin(token, record, before, dataKey); known != CKR_OK)
                return known;
            crypto::SystemRandom random;
            return token.setPin(record, after, dataKey, random) ? CKR_OK : CKR_FUNCTION_FAILED;
        });
    });
}

CK_RV openSession(CK_SLOT_ID slot, CK_FLAGS flags, void*, CK_NOTIFY, CK_SESSION_HANDLE* handle) {
    return call("C_OpenSession", [&](const Fault&) -> CK_RV {
        if (!handle) return CKR_ARGUMENTS_BAD;
        if (!(flags & CKF_SERIAL_SESSION)) return CKR_SESSION_PARALLEL_NOT_SUPPORTED;
        if (slot >= state().store->slots()) return CKR_SLOT_ID_INVALID;
        if (!state().store->isInserted(slot)) return CKR_TOKEN_NOT_PRESENT;
        const auto present = state().store->peek(slot);
        if (!present || !*present) return CKR_TOKEN_NOT_RECOGNIZED;
        const std::string& serial = (*present)->serial;
        const bool readWrite = (flags & CKF_RW_SESSION) != 0;
        if (readWrite && state().store->isWriteProtected(slot)) return CKR_TOKEN_WRITE_PROTECTED;
        const auto login = state().logins.find(slot);
        if (login != state().logins.end() && login->second.serial != serial)
            state().forget(slot);
        else if (login != state().logins.end() && login->second.user == CKU_SO && !readWrite)
            return CKR_SESSION_READ_WRITE_SO_EXISTS;
        *handle = state().nextSession++;
        Session session;
        session.slot = slot;
        session.serial = serial;
        session.readWrite = readWrite;
        state().sessions.emplace(*handle, std::move(session));
        return CKR_OK;
    });
}

namespace {

/** The last session of a token takes the login with it (5.6.2). */
void endLoginWithoutSessions(CK_SLOT_ID slot) {
    for (const auto& [handle, session] : state().sessions)
        if (session.slot == slot) return;
    state().logins.erase(slot);
}

} // namespace

CK_RV closeSession(CK_SESSION_HANDLE handle) {
    return call("C_CloseSession", [&](const Fault&) -> CK_RV {
        const Session* session = state().session(handle);
        if (!session) return CKR_SESSION_HANDLE_INVALID;
        const CK_SLOT_ID slot = session->slot;
        state().sessions.erase(handle);
        endLoginWithoutSessions(slot);
        return CKR_OK;
    });
}

CK_RV closeAllSessions(CK_SLOT_ID slot) {
    return call("C_CloseAllSessions", [&](const Fault&) -> CK_RV {
        if (slot >= state().store->slots()) return CKR_SLOT_ID_INVALID;
        state().forget(slot);
        return CKR_OK;
    });
}

CK_RV getSessionInfo(CK_SESSION_HANDLE handle, CK_SESSION_INFO* info) {
    return callIn("C_GetSessionInfo", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!info) return CKR_ARGUMENTS_BAD;
        *info = {};
        info->slotID = session.slot;
        info->flags = CKF_SERIAL_SESSION;
        if (session.readWrite) info->flags |= CKF_RW_SESSION;
        const auto login = state().logins.find(session.slot);
        if (login == state().logins.end())
            info->state = session.readWrite ? CKS_RW_PUBLIC_SESSION : CKS_RO_PUBLIC_SESSION;
        else if (login->second.user == CKU_SO)
            info->state = CKS_RW_SO_FUNCTIONS;
        else
            info->state = session.readWrite ? CKS_RW_USER_FUNCTIONS : CKS_RO_USER_FUNCTIONS;
        return CKR_OK;
    });
}

CK_RV login(CK_SESSION_HANDLE handle, CK_USER_TYPE user, unsigned char* pin, CK_ULONG pinSize) {
    return callIn("C_Login", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (user != CKU_USER && user != CKU_SO) return CKR_USER_TYPE_INVALID;
        if (!pin) return CKR_ARGUMENTS_BAD;
        const auto present = state().logins.find(session.slot);
        if (present != state().logins.end())
            return present->second.user == user ? CKR_USER_ALREADY_LOGGED_IN
                                                : CKR_USER_ANOTHER_ALREADY_LOGGED_IN;
        if (user == CKU_SO)
            for (const auto& [other, open] : state().sessions)
                if (open.slot == session.slot && !open.readWrite)
                    return CKR_SESSION_READ_ONLY_EXISTS;
        Login login{user, session.serial, {}};
        const CK_RV answer =
            tryAndSave(session.slot, session.serial, user, secretOf(pin, pinSize), login.dataKey);
        if (answer == CKR_OK) state().logins.emplace(session.slot, std::move(login));
        return answer;
    });
}

CK_RV logout(CK_SESSION_HANDLE handle) {
    return callIn("C_Logout", handle, [&](Session& session, const Fault&) -> CK_RV {
        return state().logins.erase(session.slot) ? CKR_OK : CKR_USER_NOT_LOGGED_IN;
    });
}

} // namespace token::soft
