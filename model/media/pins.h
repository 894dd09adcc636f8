// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/domain/common.h"
#include "token/medium.h"

namespace model {

using token::PinLimits;

/** Whose PIN was typed, where more than one is asked for. */
enum class WhichPin {
    Ca,            // of a certification authority's medium
    Administrator, // PKCS#11's SO PIN
    Holder,        // a medium's user PIN, when it is set
};

/** An error of a PIN says which one was meant; any other error stays as it is. */
Error ofPin(Error error, WhichPin which);
Status ofPin(Status status, WhichPin which);
/** Of setting a holder's PIN, for which the administrator's is tried. */
Status ofSettingPin(Status status);

/** At which place an error's arguments say which PIN was meant; nothing for errors of no PIN. */
std::optional<std::size_t> placeOfPin(ErrorCode code);

} // namespace model
