// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/result.h"
#include "crypto/secret.h"

namespace crypto::keystore {

/**
 * A password (UTF-8) in UTF-16, big-endian, with no zero after it: what Java's char[] holds and
 * PKCS#12 begins with. BadArgument where it is no UTF-8.
 */
Result<Secret> widePassword(const Secret& password);

} // namespace crypto::keystore
