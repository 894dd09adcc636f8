// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>

#include "crypto/gost/gost.h"
#include "token/softtoken/state.h"

// PKCS#11 5.4 and 5.5: the module, its slots and tokens.
namespace token::soft {

namespace {

constexpr CK_MECHANISM_TYPE mechanisms[] = {
    tc26::generateGost512,     tc26::signGost512, tc26::generateGost256, tc26::signGost256,
    CKM_RSA_PKCS_KEY_PAIR_GEN, CKM_RSA_PKCS,      CKM_SHA256_RSA_PKCS,
};

/** PKCS#11 pads its fixed texts with blanks; a UTF-8 text is cut between characters. */
void padded(unsigned char* target, std::size_t size, std::string_view text) {
    std::memset(target, ' ', size);
    std::size_t length = std::min(size, text.size());
    while (length < text.size() && length > 0 &&
           (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80)
        --length;
    std::memcpy(target, text.data(), length);
}

CK_FLAGS pinFlags(const PinRecord& record, CK_FLAGS low, CK_FLAGS final, CK_FLAGS locked) {
    if (record.triesLeft <= 0) return locked;
    if (record.triesLeft == 1) return final | low;
    return record.triesLeft < mostTries ? low : 0;
}

} // namespace

State& state() {
    static State all;
    return all;
}

Session* State::session(CK_SESSION_HANDLE handle) {
    const auto found = sessions.find(handle);
    return found == sessions.end() ? nullptr : &found->second;
}

bool State::isUser(CK_SLOT_ID slot) const {
    const auto found = logins.find(slot);
    return found != logins.end() && found->second.user == CKU_USER;
}

void State::forget(CK_SLOT_ID slot) {
    std::erase_if(sessions, [&](const auto& one) { return one.second.slot == slot; });
    logins.erase(slot);
}

CK_RV initialize(void* arguments) {
    if (const auto* given = static_cast<CK_C_INITIALIZE_ARGS*>(arguments)) {
        if (given->pReserved) return CKR_ARGUMENTS_BAD;
        // 5.4: only foreign locks, no operating system's: we cannot use those.
        if (given->CreateMutex && !(given->flags & CKF_OS_LOCKING_OK)) return CKR_CANT_LOCK;
    }
    const std::lock_guard guard(state().mutex);
    if (state().store) return CKR_CRYPTOKI_ALREADY_INITIALIZED;
    crypto::gost::installCleansingAllocator();
    auto store = Store::open();
    if (!store) return CKR_GENERAL_ERROR;
    state().store = std::move(*store);
    return CKR_OK;
}

CK_RV finalize(void*) {
    const std::lock_guard guard(state().mutex);
    if (!state().store) return CKR_CRYPTOKI_NOT_INITIALIZED;
    state().sessions.clear();
    state().logins.clear();
    state().store.reset();
    return CKR_OK;
}

CK_RV getInfo(CK_INFO* info) {
    return call("C_GetInfo", [&](const Fault&) -> CK_RV {
        if (!info) return CKR_ARGUMENTS_BAD;
        *info = {};
        info->cryptokiVersion = {2, 40};
        padded(info->manufacturerID, sizeof info->manufacturerID, "Kualik");
        padded(info->libraryDescription, sizeof info->libraryDescription, "Kualik software token");
        info->libraryVersion = {0, 1};
        return CKR_OK;
    });
}

CK_RV getSlotList(CK_BBOOL tokenPresent, CK_SLOT_ID* slots, CK_ULONG* count) {
    return call("C_GetSlotList", [&](const Fault&) -> CK_RV {
        if (!count) return CKR_ARGUMENTS_BAD;
        std::vector<CK_SLOT_ID> list;
        for (CK_SLOT_ID slot = 0; slot < state().store->slots(); ++slot)
            if (!tokenPresent || state().store->isInserted(slot)) list.push_back(slot);
        const CK_ULONG room = *count;
        *count = list.size();
        if (!slots) return CKR_OK;
        if (room < list.size()) return CKR_BUFFER_TOO_SMALL;
        std::copy(list.begin(), list.end(), slots);
        return CKR_OK;
    });
}

CK_RV getSlotInfo(CK_SLOT_ID slot, CK_SLOT_INFO* info) {
    return call("C_GetSlotInfo", [&](const Fault&) -> CK_RV {
        if (!info) return CKR_ARGUMENTS_BAD;
        if (slot >= state().store->slots()) return CKR_SLOT_ID_INVALID;
        *info = {};
        padded(info->slotDescription, sizeof info->slotDescription,
               "Kualik " + state().store->nameOf(slot));
        padded(info->manufacturerID, sizeof info->manufacturerID, "Kualik");
        info->flags = CKF_REMOVABLE_DEVICE;
        if (state().store->isInserted(slot)) info->flags |= CKF_TOKEN_PRESENT;
        return CKR_OK;
    });
}

CK_RV getTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info) {
    return call("C_GetTokenInfo", [&](const Fault&) -> CK_RV {
        if (!info) return CKR_ARGUMENTS_BAD;
        if (slot >= state().store->slots()) return CKR_SLOT_ID_INVALID;
        if (!state().store->isInserted(slot)) {
            state().forget(slot);
            return CKR_TOKEN_NOT_PRESENT;
        }
        const auto present = state().store->peek(slot);
        if (!present) return CKR_TOKEN_NOT_RECOGNIZED;
        const std::optional<TokenFile>& token = *present;
        *info = {};
        padded(info->manufacturerID, sizeof info->manufacturerID, "Kualik");
        padded(info->model, sizeof info->model, "Kualik SoftToken");
        info->ulMaxSessionCount = CK_EFFECTIVELY_INFINITE;
        info->ulMaxRwSessionCount = CK_EFFECTIVELY_INFINITE;
        info->ulMaxPinLen = 64;
        info->ulMinPinLen = 4;
        info->ulTotalPublicMemory = CK_UNAVAILABLE_INFORMATION;
        info->ulFreePublicMemory = CK_UNAVAILABLE_INFORMATION;
        info->ulTotalPrivateMemory = CK_UNAVAILABLE_INFORMATION;
        info->ulFreePrivateMemory = CK_UNAVAILABLE_INFORMATION;
        info->flags = CKF_RNG | CKF_LOGIN_REQUIRED;
        if (state().store->isWriteProtected(slot)) info->flags |= CKF_WRITE_PROTECTED;
        padded(info->label, sizeof info->label, token ? token->label : "ОҚУ · УЧЕБНЫЙ");
        padded(info->serialNumber, sizeof info->serialNumber, token ? token->serial : "");
        std::memset(info->utcTime, ' ', sizeof info->utcTime);
        if (!token) return CKR_OK;
        info->flags |= CKF_TOKEN_INITIALIZED;
        if (!token->user.wrappedKey.empty()) info->flags |= CKF_USER_PIN_INITIALIZED;
        info->flags |= pinFlags(token->user, CKF_USER_PIN_COUNT_LOW, CKF_USER_PIN_FINAL_TRY,
                                CKF_USER_PIN_LOCKED);
        info->flags |= pinFlags(token->securityOfficer, CKF_SO_PIN_COUNT_LOW, CKF_SO_PIN_FINAL_TRY,
                                CKF_SO_PIN_LOCKED);
        return CKR_OK;
    });
}

CK_RV getMechanismList(CK_SLOT_ID slot, CK_MECHANISM_TYPE* list, CK_ULONG* count) {
    return call("C_GetMechanismList", [&](const Fault&) -> CK_RV {
        if (!count) return CKR_ARGUMENTS_BAD;
        if (slot >= state().store->slots()) return CKR_SLOT_ID_INVALID;
        const CK_ULONG room = *count;
        *count = std::size(mechanisms);
        if (!list) return CKR_OK;
        if (room < std::size(mechanisms)) return CKR_BUFFER_TOO_SMALL;
        std::copy(std::begin(mechanisms), std::end(mechanisms), list);
        return CKR_OK;
    });
}

CK_RV getMechanismInfo(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO* info) {
    return call("C_GetMechanismInfo", [&](const Fault&) -> CK_RV {
        if (!info) return CKR_ARGUMENTS_BAD;
        if (slot >= state().store->slots()) return CKR_SLOT_ID_INVALID;
        switch (type) {
        case tc26::generateGost512:
            *info = {512, 512, CKF_GENERATE_KEY_PAIR};
            return CKR_OK;
        case tc26::signGost512:
            *info = {512, 512, CKF_SIGN};
            return CKR_OK;
        case tc26::generateGost256:
            *info = {256, 256, CKF_GENERATE_KEY_PAIR};
            return CKR_OK;
        case tc26::signGost256:
            *info = {256, 256, CKF_SIGN};
            return CKR_OK;
        case CKM_RSA_PKCS_KEY_PAIR_GEN:
            *info = {2048, 4096, CKF_GENERATE_KEY_PAIR};
            return CKR_OK;
        case CKM_RSA_PKCS:
        case CKM_SHA256_RSA_PKCS:
            *info = {2048, 4096, CKF_SIGN};
            return CKR_OK;
        default:
            return CKR_MECHANISM_INVALID;
        }
    });
}

} // namespace token::soft
