// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/time_text.h"

#include <array>
#include <ctime>

namespace crypto::x509 {

std::string timeText(Time time) {
    const std::time_t seconds = time.time_since_epoch().count();
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

} // namespace crypto::x509
