// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "crypto/error_codes.h"

namespace crypto {

/**
 * Why something could not be done. The code is branched on; model/text turns code and arguments
 * into a sentence in the operator's language (%1, %2 ... are the arguments, in order).
 * Detail is for the log. PINs, keys and personal data never enter arguments' detail.
 */
struct Error {
    ErrorCode code;
    std::vector<std::string> arguments = {};
    std::string detail = {};
    /** The place in the Order, an RFC or a standard that asks for it; empty where none does. */
    std::string clause = {};
};

/** The code's own name, stable, for JSON output and the log. */
std::string_view nameOf(ErrorCode code);

/** "CodeName: detail (clause)". */
std::string describe(const Error& error);

} // namespace crypto
