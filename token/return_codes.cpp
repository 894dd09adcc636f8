// SPDX-License-Identifier: Apache-2.0
#include "token/return_codes.h"

#include "token/cryptoki.h"

#include <array>
#include <cstdio>

namespace token {

namespace {

struct Row {
    unsigned long value;
    const char* name;
    ErrorCode code;
};

// clang-format off
#define KU_ROW(name, code) Row{name, #name, ErrorCode::code}
// tokens.md 2, "CKR handling": what has an action of its own is named, the rest is "the medium
// failed", whose outcome is unknown until its objects were looked at.
constexpr Row rows[] = {
    KU_ROW(CKR_CANCEL, Cancelled),
    KU_ROW(CKR_HOST_MEMORY, OutOfMemory),
    KU_ROW(CKR_SLOT_ID_INVALID, MediumNotPresent),
    KU_ROW(CKR_GENERAL_ERROR, MediumFailed),
    KU_ROW(CKR_FUNCTION_FAILED, MediumFailed),
    KU_ROW(CKR_ARGUMENTS_BAD, MediumFailed),
    KU_ROW(CKR_NO_EVENT, MediumFailed),
    KU_ROW(CKR_NEED_TO_CREATE_THREADS, MediumFailed),
    KU_ROW(CKR_CANT_LOCK, MediumFailed),
    KU_ROW(CKR_ATTRIBUTE_READ_ONLY, MediumFailed),
    KU_ROW(CKR_ATTRIBUTE_SENSITIVE, MediumFailed),
    KU_ROW(CKR_ATTRIBUTE_TYPE_INVALID, MediumFailed),
    KU_ROW(CKR_ATTRIBUTE_VALUE_INVALID, MediumFailed),
    KU_ROW(CKR_ACTION_PROHIBITED, MediumFailed),
    KU_ROW(CKR_DATA_INVALID, MediumFailed),
    KU_ROW(CKR_DATA_LEN_RANGE, MediumFailed),
    KU_ROW(CKR_DEVICE_ERROR, MediumFailed),
    KU_ROW(CKR_DEVICE_MEMORY, MediumFull),
    KU_ROW(CKR_DEVICE_REMOVED, MediumRemoved),
    KU_ROW(CKR_ENCRYPTED_DATA_INVALID, MediumFailed),
    KU_ROW(CKR_ENCRYPTED_DATA_LEN_RANGE, MediumFailed),
    KU_ROW(CKR_FUNCTION_CANCELED, Cancelled),
    KU_ROW(CKR_FUNCTION_NOT_PARALLEL, MediumFailed),
    KU_ROW(CKR_FUNCTION_NOT_SUPPORTED, MediumFailed),
    KU_ROW(CKR_KEY_HANDLE_INVALID, KeyNotFound),
    KU_ROW(CKR_KEY_SIZE_RANGE, MediumFailed),
    KU_ROW(CKR_KEY_TYPE_INCONSISTENT, MediumFailed),
    KU_ROW(CKR_KEY_NOT_NEEDED, MediumFailed),
    KU_ROW(CKR_KEY_CHANGED, MediumFailed),
    KU_ROW(CKR_KEY_NEEDED, MediumFailed),
    KU_ROW(CKR_KEY_INDIGESTIBLE, MediumFailed),
    KU_ROW(CKR_KEY_FUNCTION_NOT_PERMITTED, MediumFailed),
    KU_ROW(CKR_KEY_NOT_WRAPPABLE, MediumFailed),
    KU_ROW(CKR_KEY_UNEXTRACTABLE, MediumFailed),
    KU_ROW(CKR_MECHANISM_INVALID, MechanismMissing),
    KU_ROW(CKR_MECHANISM_PARAM_INVALID, MediumFailed),
    KU_ROW(CKR_OBJECT_HANDLE_INVALID, KeyNotFound),
    KU_ROW(CKR_OPERATION_ACTIVE, MediumBusy),
    KU_ROW(CKR_OPERATION_NOT_INITIALIZED, MediumFailed),
    KU_ROW(CKR_PIN_INCORRECT, PinIncorrect),
    KU_ROW(CKR_PIN_INVALID, PinRefused),
    KU_ROW(CKR_PIN_LEN_RANGE, PinLength),
    KU_ROW(CKR_PIN_EXPIRED, PinExpired),
    KU_ROW(CKR_PIN_LOCKED, PinLocked),
    KU_ROW(CKR_SESSION_CLOSED, MediumRemoved),
    KU_ROW(CKR_SESSION_COUNT, MediumBusy),
    KU_ROW(CKR_SESSION_HANDLE_INVALID, MediumRemoved),
    KU_ROW(CKR_SESSION_PARALLEL_NOT_SUPPORTED, MediumFailed),
    KU_ROW(CKR_SESSION_READ_ONLY, MediumWriteProtected),
    KU_ROW(CKR_SESSION_EXISTS, MediumBusy),
    KU_ROW(CKR_SESSION_READ_ONLY_EXISTS, MediumFailed),
    KU_ROW(CKR_SESSION_READ_WRITE_SO_EXISTS, MediumFailed),
    KU_ROW(CKR_SIGNATURE_INVALID, MediumFailed),
    KU_ROW(CKR_SIGNATURE_LEN_RANGE, MediumFailed),
    KU_ROW(CKR_TEMPLATE_INCOMPLETE, MediumFailed),
    KU_ROW(CKR_TEMPLATE_INCONSISTENT, MediumFailed),
    KU_ROW(CKR_TOKEN_NOT_PRESENT, MediumNotPresent),
    KU_ROW(CKR_TOKEN_NOT_RECOGNIZED, MediumNotInitialised),
    KU_ROW(CKR_TOKEN_WRITE_PROTECTED, MediumWriteProtected),
    KU_ROW(CKR_UNWRAPPING_KEY_HANDLE_INVALID, MediumFailed),
    KU_ROW(CKR_UNWRAPPING_KEY_SIZE_RANGE, MediumFailed),
    KU_ROW(CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT, MediumFailed),
    KU_ROW(CKR_USER_ALREADY_LOGGED_IN, MediumFailed),
    KU_ROW(CKR_USER_NOT_LOGGED_IN, LoginNeeded),
    KU_ROW(CKR_USER_PIN_NOT_INITIALIZED, MediumNotInitialised),
    KU_ROW(CKR_USER_TYPE_INVALID, MediumFailed),
    KU_ROW(CKR_USER_ANOTHER_ALREADY_LOGGED_IN, MediumBusy),
    KU_ROW(CKR_USER_TOO_MANY_TYPES, MediumFailed),
    KU_ROW(CKR_WRAPPED_KEY_INVALID, MediumFailed),
    KU_ROW(CKR_WRAPPED_KEY_LEN_RANGE, MediumFailed),
    KU_ROW(CKR_WRAPPING_KEY_HANDLE_INVALID, MediumFailed),
    KU_ROW(CKR_WRAPPING_KEY_SIZE_RANGE, MediumFailed),
    KU_ROW(CKR_WRAPPING_KEY_TYPE_INCONSISTENT, MediumFailed),
    KU_ROW(CKR_RANDOM_SEED_NOT_SUPPORTED, MediumFailed),
    KU_ROW(CKR_RANDOM_NO_RNG, MediumFailed),
    KU_ROW(CKR_DOMAIN_PARAMS_INVALID, MediumFailed),
    KU_ROW(CKR_CURVE_NOT_SUPPORTED, MediumFailed),
    KU_ROW(CKR_BUFFER_TOO_SMALL, MediumFailed),
    KU_ROW(CKR_SAVED_STATE_INVALID, MediumFailed),
    KU_ROW(CKR_INFORMATION_SENSITIVE, MediumFailed),
    KU_ROW(CKR_STATE_UNSAVEABLE, MediumFailed),
    KU_ROW(CKR_CRYPTOKI_NOT_INITIALIZED, MediumFailed),
    KU_ROW(CKR_CRYPTOKI_ALREADY_INITIALIZED, MediumFailed),
    KU_ROW(CKR_MUTEX_BAD, MediumFailed),
    KU_ROW(CKR_MUTEX_NOT_LOCKED, MediumFailed),
    KU_ROW(CKR_NEW_PIN_MODE, MediumFailed),
    KU_ROW(CKR_NEXT_OTP, MediumFailed),
    KU_ROW(CKR_EXCEEDED_MAX_ITERATIONS, MediumFailed),
    KU_ROW(CKR_FIPS_SELF_TEST_FAILED, MediumFailed),
    KU_ROW(CKR_LIBRARY_LOAD_FAILED, MediumFailed),
    KU_ROW(CKR_PIN_TOO_WEAK, PinRefused),
    KU_ROW(CKR_PUBLIC_KEY_INVALID, MediumFailed),
    KU_ROW(CKR_FUNCTION_REJECTED, MediumFailed),
};
#undef KU_ROW
// clang-format on

const Row* find(unsigned long value) {
    for (const Row& row : rows)
        if (row.value == value) return &row;
    return nullptr;
}

bool isOfPin(ErrorCode code) {
    return code == ErrorCode::PinIncorrect || code == ErrorCode::PinLocked ||
           code == ErrorCode::PinExpired || code == ErrorCode::PinLength ||
           code == ErrorCode::PinRefused;
}

} // namespace

bool isStaleSession(const Error& error) {
    return error.arguments.size() == 2 &&
           (error.arguments[1] == nameOfReturn(CKR_SESSION_HANDLE_INVALID) ||
            error.arguments[1] == nameOfReturn(CKR_SESSION_CLOSED));
}

bool isKnown(unsigned long value) {
    return find(value) != nullptr;
}

std::string nameOfReturn(unsigned long value) {
    if (const Row* row = find(value)) return row->name;
    char text[32];
    std::snprintf(text, sizeof text, "0x%08lX", value);
    return text;
}

Error errorOf(unsigned long value, const char* function, const std::string& mediumSerial) {
    const Row* row = find(value);
    const ErrorCode code = row ? row->code : ErrorCode::MediumFailed;
    Error error{code, {mediumSerial}, std::string(function) + ": " + nameOfReturn(value)};
    // Of a PIN it is said which one was meant: PKCS#11's name says no more than the code does.
    if (!isOfPin(code)) error.arguments.push_back(nameOfReturn(value));
    return error;
}

} // namespace token
