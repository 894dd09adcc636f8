// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include <signal.h>
#include <unistd.h>

#include "token/softtoken/store.h"

namespace token::soft {

struct SignOperation {
    CK_MECHANISM_TYPE mechanism = 0;
    CK_OBJECT_HANDLE key = 0;
};

struct Session {
    CK_SLOT_ID slot = 0;
    std::string serial; // of the token it was opened with; another one in the slot is none of its
    bool readWrite = false;
    std::optional<std::vector<CK_OBJECT_HANDLE>> found; // what C_FindObjects still has to give
    std::optional<SignOperation> signing;
};

/** Who is logged in to a token, and the data key that the PIN opened. */
struct Login {
    CK_USER_TYPE user = CKU_USER;
    std::string serial;
    Secret dataKey;
};

/** The module between C_Initialize and C_Finalize; one lock around every call. */
struct State {
    std::mutex mutex;
    std::optional<Store> store; // nothing: not initialised
    std::map<CK_SESSION_HANDLE, Session> sessions;
    std::map<CK_SLOT_ID, Login> logins;
    CK_SESSION_HANDLE nextSession = 1;

    Session* session(CK_SESSION_HANDLE handle);
    bool isUser(CK_SLOT_ID slot) const;
    /** The token went: its sessions and its login went with it (6.7.6). */
    void forget(CK_SLOT_ID slot);
};

State& state();

inline bool isFailure(const Fault& fault) {
    return fault.kill || fault.answer != CKR_OK;
}

/** PKCS#11 lets a value's pointer be null only where it has no octets. */
inline bool isWellFormed(const CK_ATTRIBUTE* attributes, CK_ULONG count) {
    for (CK_ULONG i = 0; i < count; ++i)
        if (!attributes || (!attributes[i].pValue && attributes[i].ulValueLen > 0)) return false;
    return true;
}

/**
 * Every C_ function's frame: the lock, the check that the module is initialised, the fault rules,
 * and the rule that no exception leaves the module.
 */
template <typename Act>
CK_RV call(const char* function, Act act) {
    const std::lock_guard guard(state().mutex);
    if (!state().store) return CKR_CRYPTOKI_NOT_INITIALIZED;
    const Fault fault = state().store->faultAt(function);
    if (fault.delay > 0) std::this_thread::sleep_for(std::chrono::milliseconds(fault.delay));
    try {
        const CK_RV answer = fault.after || !isFailure(fault) ? act(fault) : CKR_OK;
        if (fault.kill) ::kill(::getpid(), SIGKILL);
        return fault.answer != CKR_OK ? fault.answer : answer;
    } catch (const std::bad_alloc&) {
        return CKR_HOST_MEMORY;
    } catch (...) {
        return CKR_GENERAL_ERROR;
    }
}

/** The same for a function that works in a session whose token is still there. */
template <typename Act>
CK_RV callIn(const char* function, CK_SESSION_HANDLE handle, Act act) {
    return call(function, [&](const Fault& fault) -> CK_RV {
        Session* session = state().session(handle);
        if (!session) return CKR_SESSION_HANDLE_INVALID;
        const CK_SLOT_ID slot = session->slot;
        const CK_RV answer =
            state().store->isInserted(slot) ? act(*session, fault) : CKR_DEVICE_REMOVED;
        if (answer == CKR_DEVICE_REMOVED) state().forget(slot);
        return answer;
    });
}

// Functions by chapter of PKCS#11 2.40; each file below implements one group.
CK_RV initialize(void* arguments);
CK_RV finalize(void* reserved);
CK_RV getInfo(CK_INFO* info);
CK_RV getSlotList(CK_BBOOL tokenPresent, CK_SLOT_ID* slots, CK_ULONG* count);
CK_RV getSlotInfo(CK_SLOT_ID slot, CK_SLOT_INFO* info);
CK_RV getTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info);
CK_RV getMechanismList(CK_SLOT_ID slot, CK_MECHANISM_TYPE* list, CK_ULONG* count);
CK_RV getMechanismInfo(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO* info);
CK_RV initToken(CK_SLOT_ID slot, unsigned char* pin, CK_ULONG pinSize, unsigned char* label);
CK_RV initPin(CK_SESSION_HANDLE session, unsigned char* pin, CK_ULONG pinSize);
CK_RV setPin(CK_SESSION_HANDLE session, unsigned char* oldPin, CK_ULONG oldSize,
             unsigned char* newPin, CK_ULONG newSize);
CK_RV openSession(CK_SLOT_ID slot, CK_FLAGS flags, void* application, CK_NOTIFY notify,
                  CK_SESSION_HANDLE* session);
CK_RV closeSession(CK_SESSION_HANDLE session);
CK_RV closeAllSessions(CK_SLOT_ID slot);
CK_RV getSessionInfo(CK_SESSION_HANDLE session, CK_SESSION_INFO* info);
CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char* pin, CK_ULONG pinSize);
CK_RV logout(CK_SESSION_HANDLE session);
CK_RV createObject(CK_SESSION_HANDLE session, CK_ATTRIBUTE* attributes, CK_ULONG count,
                   CK_OBJECT_HANDLE* object);
CK_RV destroyObject(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object);
CK_RV getAttributeValue(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object,
                        CK_ATTRIBUTE* attributes, CK_ULONG count);
CK_RV findObjectsInit(CK_SESSION_HANDLE session, CK_ATTRIBUTE* attributes, CK_ULONG count);
CK_RV findObjects(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE* objects, CK_ULONG most,
                  CK_ULONG* count);
CK_RV findObjectsFinal(CK_SESSION_HANDLE session);
CK_RV signInit(CK_SESSION_HANDLE session, CK_MECHANISM* mechanism, CK_OBJECT_HANDLE key);
CK_RV sign(CK_SESSION_HANDLE session, unsigned char* data, CK_ULONG dataSize,
           unsigned char* signature, CK_ULONG* signatureSize);
CK_RV generateKeyPair(CK_SESSION_HANDLE session, CK_MECHANISM* mechanism, CK_ATTRIBUTE* publicPart,
                      CK_ULONG publicCount, CK_ATTRIBUTE* privatePart, CK_ULONG privateCount,
                      CK_OBJECT_HANDLE* publicKey, CK_OBJECT_HANDLE* privateKey);
CK_RV generateRandom(CK_SESSION_HANDLE session, unsigned char* data, CK_ULONG size);

} // namespace token::soft
