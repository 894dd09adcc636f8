// SPDX-License-Identifier: Apache-2.0
#include "model/access/today.h"

#include "model/access/clock_guard.h"
#include "model/access/workplace_rules.h"

namespace model {

namespace {

Result<Today> todayOn(QDate day) {
    KU_TRY(const Rules* rules, rulesOn(day));
    KU_TRY(const Calendar* calendar, Calendar::builtIn());
    return Today{day, rules, calendar};
}

} // namespace

Result<Today> todayOf(Register& reg) {
    KU_TRY(const QDate day, ClockGuard(reg).today());
    return todayOn(day);
}

Result<Today> todayOf(const crypto::Clock& clock) {
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    return todayOn(civilDay(clock.now(), std::chrono::minutes(rules.utcOffsetMinutes)));
}

} // namespace model
