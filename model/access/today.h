// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/clock.h"
#include "model/register/register.h"
#include "model/rules/calendar.h"
#include "model/rules/rules.h"

namespace model {

/** The civil day, and the law in force on it. */
struct Today {
    QDate day;
    const Rules* rules = nullptr;
    const Calendar* calendar = nullptr;
};

Result<Today> todayOf(Register& reg);
/** Where no workplace is open: by the offset that a new one begins with. */
Result<Today> todayOf(const crypto::Clock& clock);

} // namespace model
