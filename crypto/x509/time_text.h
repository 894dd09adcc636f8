// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "crypto/clock.h"

namespace crypto::x509 {

/** RFC 3339, UTC: as errors' arguments have times. */
std::string timeText(Time time);

} // namespace crypto::x509
