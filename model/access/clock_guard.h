// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "model/register/register.h"

namespace model {

enum class ClockVerdict {
    Plausible,
    Behind,   // earlier than the last audit entry or thisUpdate
    FarAhead, // later than it by more than the setting allows
};

struct ClockReading {
    Time system;
    Time lastKnown;
    ClockVerdict verdict = ClockVerdict::Plausible;
    QDate day;              // the civil day, UTC + the setting
    bool confirmed = false; // for this day
};

/**
 * Stands before every signature: stops where the clock cannot be right until an operator decides,
 * and asks for a look at it before the first signature of a day. Both are recorded.
 */
class ClockGuard {
public:
    explicit ClockGuard(Register& reg)
        : m_register(&reg) {}

    Result<ClockReading> read() const;
    /** ClockStopped(system time, last known time), ClockNotConfirmed(system time). */
    Status requireForSigning() const;

    /** The operator looked at the time: it is right. ClockStopped where the guard stops. */
    Status confirm();
    /** The operator decides that the time is right although the guard stops; why is recorded. */
    Status accept(const QString& why);

    /** The civil day of a time. */
    Result<QDate> dayOf(Time time) const;
    Result<QDate> today() const { return dayOf(m_register->now()); }

private:
    Status record(ClockEventKind kind, const ClockReading& reading, const QString& why);

    Register* m_register;
};

/** The day that it is at this time where clocks are ahead of UTC by this. */
QDate civilDay(Time time, std::chrono::seconds utcOffset);

/** "2026-07-25 22:20:00 +05:00". */
QString civilTimeText(Time time, std::chrono::seconds utcOffset);

} // namespace model
