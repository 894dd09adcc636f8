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

} // namespace token
