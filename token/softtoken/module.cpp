// SPDX-License-Identifier: Apache-2.0
// kualik-softtoken.so: only C_GetFunctionList can be seen from outside.
#include "token/softtoken/state.h"

namespace token::soft {

namespace {

/** Stands in for every function that a token may leave out (PKCS#11 5.1). */
struct Unsupported {
    template <typename... Arguments>
    using Function = CK_RV (*)(Arguments...);

    template <typename... Arguments>
    operator Function<Arguments...>() const {
        return [](Arguments...) -> CK_RV { return CKR_FUNCTION_NOT_SUPPORTED; };
    }
};

CK_RV giveFunctionList(CK_FUNCTION_LIST** list);

CK_FUNCTION_LIST makeFunctionList() {
    constexpr Unsupported no;
    CK_FUNCTION_LIST list;
    list.version = {2, 40};
    list.C_Initialize = initialize;
    list.C_Finalize = finalize;
    list.C_GetInfo = getInfo;
    list.C_GetFunctionList = giveFunctionList;
    list.C_GetSlotList = getSlotList;
    list.C_GetSlotInfo = getSlotInfo;
    list.C_GetTokenInfo = getTokenInfo;
    list.C_GetMechanismList = getMechanismList;
    list.C_GetMechanismInfo = getMechanismInfo;
    list.C_InitToken = initToken;
    list.C_InitPIN = initPin;
    list.C_SetPIN = setPin;
    list.C_OpenSession = openSession;
    list.C_CloseSession = closeSession;
    list.C_CloseAllSessions = closeAllSessions;
    list.C_GetSessionInfo = getSessionInfo;
    list.C_GetOperationState = no;
    list.C_SetOperationState = no;
    list.C_Login = login;
    list.C_Logout = logout;
    list.C_CreateObject = createObject;
    list.C_CopyObject = no;
    list.C_DestroyObject = destroyObject;
    list.C_GetObjectSize = no;
    list.C_GetAttributeValue = getAttributeValue;
    list.C_SetAttributeValue = no;
    list.C_FindObjectsInit = findObjectsInit;
    list.C_FindObjects = findObjects;
    list.C_FindObjectsFinal = findObjectsFinal;
    list.C_EncryptInit = no;
    list.C_Encrypt = no;
    list.C_EncryptUpdate = no;
    list.C_EncryptFinal = no;
    list.C_DecryptInit = no;
    list.C_Decrypt = no;
    list.C_DecryptUpdate = no;
    list.C_DecryptFinal = no;
    list.C_DigestInit = no;
    list.C_Digest = no;
    list.C_DigestUpdate = no;
    list.C_DigestKey = no;
    list.C_DigestFinal = no;
    list.C_SignInit = signInit;
    list.C_Sign = sign;
    list.C_SignUpdate = no;
    list.C_SignFinal = no;
    list.C_SignRecoverInit = no;
    list.C_SignRecover = no;
    list.C_VerifyInit = no;
    list.C_Verify = no;
    list.C_VerifyUpdate = no;
    list.C_VerifyFinal = no;
    list.C_VerifyRecoverInit = no;
    list.C_VerifyRecover = no;
    list.C_DigestEncryptUpdate = no;
    list.C_DecryptDigestUpdate = no;
    list.C_SignEncryptUpdate = no;
    list.C_DecryptVerifyUpdate = no;
    list.C_GenerateKey = no;
    list.C_GenerateKeyPair = generateKeyPair;
    list.C_WrapKey = no;
    list.C_UnwrapKey = no;
    list.C_DeriveKey = no;
    list.C_SeedRandom = no;
    list.C_GenerateRandom = generateRandom;
    list.C_GetFunctionStatus = no;
    list.C_CancelFunction = no;
    list.C_WaitForSlotEvent = no;
    return list;
}

CK_RV giveFunctionList(CK_FUNCTION_LIST** list) {
    static CK_FUNCTION_LIST functions = makeFunctionList();
    if (!list) return CKR_ARGUMENTS_BAD;
    *list = &functions;
    return CKR_OK;
}

} // namespace

} // namespace token::soft

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list) {
    return token::soft::giveFunctionList(list);
}
