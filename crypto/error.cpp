// SPDX-License-Identifier: Apache-2.0
#include "crypto/error.h"

namespace crypto {

std::string_view nameOf(ErrorCode code) {
    switch (code) {
#define KU_NAME(name)                                                                              \
    case ErrorCode::name:                                                                          \
        return #name;
        KU_ERROR_CODES(KU_NAME)
#undef KU_NAME
    }
    return "Internal";
}

std::string describe(const Error& error) {
    std::string text(nameOf(error.code));
    if (!error.detail.empty()) text += ": " + error.detail;
    if (!error.clause.empty()) text += " (" + error.clause + ")";
    return text;
}

} // namespace crypto
