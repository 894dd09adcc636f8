// SPDX-License-Identifier: Apache-2.0
#include "model/media/pins.h"

namespace model {

namespace {

/** Stable words, which model/text has in three languages. */
const char* wordOf(WhichPin which) {
    switch (which) {
    case WhichPin::Ca:
        return "ca-pin";
    case WhichPin::Administrator:
        return "administrator-pin";
    case WhichPin::Holder:
        return "holder-pin";
    }
    return "";
}

} // namespace

std::optional<std::size_t> placeOfPin(ErrorCode code) {
    switch (code) {
    case ErrorCode::PinIncorrect:
    case ErrorCode::PinLength:
        return 2;
    case ErrorCode::PinFinalTry:
    case ErrorCode::PinLocked:
    case ErrorCode::PinExpired:
    case ErrorCode::PinRefused:
        return 1;
    default: // an error's code is not a state that a case could be forgotten of
        return {};
    }
}

Error ofPin(Error error, WhichPin which) {
    const auto place = placeOfPin(error.code);
    if (!place || error.arguments.size() > *place) return error;
    error.arguments.resize(*place); // a medium may tell nothing of the tries that are left
    error.arguments.emplace_back(wordOf(which));
    return error;
}

Status ofPin(Status status, WhichPin which) {
    if (status) return status;
    return ofPin(std::move(status).error(), which);
}

Status ofSettingPin(Status status) {
    if (status) return status;
    const ErrorCode code = status.error().code;
    const bool isTried = code == ErrorCode::PinIncorrect || code == ErrorCode::PinLocked;
    return ofPin(std::move(status), isTried ? WhichPin::Administrator : WhichPin::Holder);
}

} // namespace model
