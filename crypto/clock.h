// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace crypto {

/** Whole seconds of UTC: what certificates, CRLs and the audit count in. */
using Time = std::chrono::sys_seconds;

/** What time it is: the system's, or a test's. */
class Clock {
public:
    virtual ~Clock() = default;
    virtual Time now() const = 0;
};

class SystemClock final : public Clock {
public:
    Time now() const override {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
};

} // namespace crypto
