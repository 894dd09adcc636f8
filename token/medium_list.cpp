// SPDX-License-Identifier: Apache-2.0
#include "token/medium_list.h"

#include <algorithm>
#include <filesystem>

#include "crypto/asn1/reader.h"

namespace token {

namespace {

/** Of those that we can speak, the ones whose keys the medium makes, as it says itself. */
std::vector<Algorithm> algorithmsOf(ModuleWorker& worker, CK_SLOT_ID slot) {
    CK_FUNCTION_LIST& p11 = worker.functions();
    CK_ULONG count = 0;
    std::vector<CK_MECHANISM_TYPE> able;
    bool isTold = p11.C_GetMechanismList(slot, nullptr, &count) == CKR_OK;
    able.resize(isTold ? count : 0);
    isTold = isTold && p11.C_GetMechanismList(slot, able.data(), &count) == CKR_OK;
    able.resize(std::min<std::size_t>(count, able.size()));
    std::vector<Algorithm> algorithms;
    for (const AlgorithmProfile& one : worker.profile().algorithms)
        if (!isTold || std::find(able.begin(), able.end(), one.generate) != able.end())
            algorithms.push_back(one.algorithm);
    return algorithms;
}

void nameItsType(const ModuleWorker& worker, Medium& medium) {
    const std::string file = std::filesystem::path(worker.path()).filename().string();
    const MediumType* type =
        typeOf(worker.types(), {file, medium.manufacturer, medium.model, worker.library()});
    if (!type) return;
    medium.type = type->name;
    medium.keyStorageOid = type->keyStorageOid;
}

Medium describe(ModuleWorker& worker, CK_SLOT_ID slot, const CK_TOKEN_INFO& info) {
    const auto has = [&](CK_FLAGS flag) { return (info.flags & flag) != 0; };
    Medium medium;
    medium.module = worker.path();
    medium.profile = worker.profile().id;
    medium.slot = slot;
    medium.serial = trimmed(info.serialNumber, sizeof info.serialNumber);
    medium.label = trimmed(info.label, sizeof info.label);
    medium.manufacturer = trimmed(info.manufacturerID, sizeof info.manufacturerID);
    medium.model = trimmed(info.model, sizeof info.model);
    medium.initialised = has(CKF_TOKEN_INITIALIZED);
    medium.userPinSet = has(CKF_USER_PIN_INITIALIZED);
    medium.pinLow = has(CKF_USER_PIN_COUNT_LOW);
    medium.pinFinalTry = has(CKF_USER_PIN_FINAL_TRY);
    medium.pinLocked = has(CKF_USER_PIN_LOCKED);
    medium.pinToBeChanged = has(CKF_USER_PIN_TO_BE_CHANGED);
    medium.writeProtected = has(CKF_WRITE_PROTECTED);
    medium.software = worker.profile().software;
    medium.algorithms = algorithmsOf(worker, slot);
    nameItsType(worker, medium);
    medium.pinLimits = {worker.profile().pinMin, worker.profile().pinMax};
    medium.loggedIn = worker.logins().contains(medium.serial);
    return medium;
}

/** Of two blank media, which have no serial number, it is what tells one from the other. */
std::string nameOf(CK_FUNCTION_LIST& p11, CK_SLOT_ID slot) {
    CK_SLOT_INFO info{};
    if (p11.C_GetSlotInfo(slot, &info) != CKR_OK) return {};
    const std::string name = trimmed(info.slotDescription, sizeof info.slotDescription);
    return name.substr(0, name.find('\0')); // some modules pad with zeros
}

void forgetAbsent(ModuleWorker& worker, const std::vector<Medium>& media) {
    std::vector<std::string> gone;
    for (const auto& [serial, login] : worker.logins()) {
        const bool isThere = std::any_of(
            media.begin(), media.end(), [&, &wanted = serial, &slot = login.slot](const Medium& m) {
                return m.serial == wanted && m.slot == slot;
            });
        if (!isThere) gone.push_back(serial);
    }
    for (const std::string& serial : gone)
        forgetLogin(worker, serial);
}

} // namespace

std::vector<Medium> mediaOf(ModuleWorker& worker) {
    CK_FUNCTION_LIST& p11 = worker.functions();
    CK_ULONG count = 0;
    if (p11.C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK) return {};
    std::vector<CK_SLOT_ID> slots(count);
    if (p11.C_GetSlotList(CK_TRUE, slots.data(), &count) != CKR_OK) return {};
    slots.resize(std::min<std::size_t>(count, slots.size()));
    std::vector<Medium> media;
    for (const CK_SLOT_ID slot : slots) {
        CK_TOKEN_INFO info{};
        if (p11.C_GetTokenInfo(slot, &info) != CKR_OK) continue;
        media.push_back(describe(worker, slot, info));
        media.back().slotName = nameOf(p11, slot);
    }
    forgetAbsent(worker, media);
    return media;
}

void forgetLogin(ModuleWorker& worker, const std::string& serial) {
    const auto login = worker.logins().find(serial);
    if (login == worker.logins().end()) return;
    worker.functions().C_CloseSession(login->second.anchor);
    worker.logins().erase(login);
}

bool endsLogin(ErrorCode code) {
    return code == ErrorCode::MediumRemoved || code == ErrorCode::MediumNotPresent ||
           code == ErrorCode::LoginNeeded;
}

std::string paddedLabel(const std::string& label) {
    constexpr std::size_t size = 32;
    std::string text = label.substr(0, size);
    while (!crypto::asn1::isUtf8(crypto::viewOf(text)))
        text.pop_back();
    text.resize(size, ' ');
    return text;
}

} // namespace token
