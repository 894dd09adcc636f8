// SPDX-License-Identifier: Apache-2.0
#include "model/access/today.h"

#include "model/access/clock_guard.h"

namespace model {

Result<Today> todayOf(Register& reg) {
    KU_TRY(const QDate day, ClockGuard(reg).today());
    KU_TRY(const Rules* rules, rulesOn(day));
    KU_TRY(const Calendar* calendar, Calendar::builtIn());
    return Today{day, rules, calendar};
}

} // namespace model
