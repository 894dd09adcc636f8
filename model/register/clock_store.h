// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "model/register/store.h"

namespace model {

enum class ClockEventKind {
    Confirmed, // the operator looked at the time before the first signature of a day
    Accepted,  // the operator decided that a time that the guard stopped at is right
};

struct ClockLimits {
    std::chrono::seconds mostAhead; // of the last known time
    std::chrono::seconds utcOffset; // the civil day begins at midnight of UTC + this
};

/**
 * What the register knows about time. Each audit entry carries the last known time: its own where
 * that is neither before its predecessor's nor too far ahead of it, else its predecessor's; a
 * decision of the operator starts anew from the time decided on.
 */
class ClockStore : public Store {
public:
    using Store::Store;

    /** The settings "clock.mostDaysAhead" and "clock.utcOffsetMinutes"; NotFound without them. */
    Result<ClockLimits> limits() const;
    /** The later of the last known time and the last thisUpdate of a list, signed here or taken
     *  in; nothing in an empty register. */
    Result<std::optional<Time>> lastKnown() const;
    /** Whether a decision or confirmation was recorded for this civil day. */
    Result<bool> isConfirmedFor(QDate day) const;
    /** At the transaction's time. */
    Status record(Transaction& transaction, ClockEventKind kind, QDate day, Time known,
                  const QString& note);
};

inline constexpr const char* settingMostDaysAhead = "clock.mostDaysAhead";
inline constexpr const char* settingUtcOffsetMinutes = "clock.utcOffsetMinutes";

} // namespace model
