// SPDX-License-Identifier: Apache-2.0
#include "model/access/clock_guard.h"

#include <QDateTime>

namespace model {

namespace {

QDateTime civil(Time time, std::chrono::seconds utcOffset) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::OffsetFromUTC,
                                         static_cast<int>(utcOffset.count()));
}

} // namespace

QDate civilDay(Time time, std::chrono::seconds utcOffset) {
    return civil(time, utcOffset).date();
}

QString civilTimeText(Time time, std::chrono::seconds utcOffset) {
    return civil(time, utcOffset).toString(Qt::ISODate).replace('T', ' ').insert(19, ' ');
}

Result<QDate> ClockGuard::dayOf(Time time) const {
    KU_TRY(const ClockLimits limits, m_register->clockEvents().limits());
    return civilDay(time, limits.utcOffset);
}

Result<ClockReading> ClockGuard::read() const {
    const ClockStore store = m_register->clockEvents();
    KU_TRY(const ClockLimits limits, store.limits());
    KU_TRY(const auto known, store.lastKnown());
    ClockReading reading;
    reading.system = m_register->now();
    reading.lastKnown = known.value_or(reading.system);
    if (reading.system < reading.lastKnown)
        reading.verdict = ClockVerdict::Behind;
    else if (reading.system > reading.lastKnown + limits.mostAhead)
        reading.verdict = ClockVerdict::FarAhead;
    reading.day = civilDay(reading.system, limits.utcOffset);
    KU_TRY(reading.confirmed, store.isConfirmedFor(reading.day));
    return reading;
}

Status ClockGuard::requireForSigning() const {
    KU_TRY(const ClockReading reading, read());
    KU_TRY(const ClockLimits limits, m_register->clockEvents().limits());
    const std::string system = civilTimeText(reading.system, limits.utcOffset).toStdString();
    if (reading.verdict != ClockVerdict::Plausible)
        return Error{ErrorCode::ClockStopped,
                     {system, civilTimeText(reading.lastKnown, limits.utcOffset).toStdString()}};
    if (!reading.confirmed) return Error{ErrorCode::ClockNotConfirmed, {system}};
    return done();
}

Status ClockGuard::confirm() {
    Status required = requireForSigning();
    if (required) return required; // it was looked at today
    if (required.error().code != ErrorCode::ClockNotConfirmed) return required;
    KU_TRY(const ClockReading reading, read());
    return record(ClockEventKind::Confirmed, reading, QStringLiteral(""));
}

Status ClockGuard::accept(const QString& why) {
    if (why.simplified().isEmpty()) return Error{ErrorCode::ValueMissing, {"why"}};
    KU_TRY(const ClockReading reading, read());
    if (reading.verdict == ClockVerdict::Plausible)
        return Error{ErrorCode::WrongState, {"clock", "plausible"}};
    return record(ClockEventKind::Accepted, reading, why);
}

Status ClockGuard::record(ClockEventKind kind, const ClockReading& reading, const QString& why) {
    KU_TRY(Transaction transaction, m_register->begin());
    KU_CHECK(
        m_register->clockEvents().record(transaction, kind, reading.day, reading.lastKnown, why));
    const bool accepted = kind == ClockEventKind::Accepted;
    return transaction.commit(
        {accepted ? QStringLiteral("clock.accepted") : QStringLiteral("clock.confirmed"),
         reading.day.toString(Qt::ISODate),
         {{QStringLiteral("lastKnown"),
           static_cast<qint64>(reading.lastKnown.time_since_epoch().count())},
          {QStringLiteral("why"), why}}});
}

} // namespace model
