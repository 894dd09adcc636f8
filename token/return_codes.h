// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "token/medium.h"

namespace token {

/** Whether this return value of PKCS#11 has a row; vendors' own (0x80000000 and above) have none.
 */
bool isKnown(unsigned long value);

/** "CKR_PIN_INCORRECT", or the number for one that nobody standardised. */
std::string nameOfReturn(unsigned long value);

/** What a failed call means to the operator. Arguments: medium serial, the return code's name. */
Error errorOf(unsigned long value, const char* function, const std::string& mediumSerial);

/** The module dropped our session, the medium may be there: what only reads may be done anew. */
bool isStaleSession(const Error& error);

} // namespace token
