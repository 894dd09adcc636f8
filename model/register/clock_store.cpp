// SPDX-License-Identifier: Apache-2.0
#include "model/register/clock_store.h"

#include "model/register/settings_store.h"

namespace model {

Result<ClockLimits> ClockStore::limits() const {
    const SettingsStore settings(*m_db);
    KU_TRY(const int days, settings.number(QLatin1String(settingMostDaysAhead)));
    KU_TRY(const int minutes, settings.number(QLatin1String(settingUtcOffsetMinutes)));
    return ClockLimits{std::chrono::days(days), std::chrono::minutes(minutes)};
}

Result<std::optional<Time>> ClockStore::lastKnown() const {
    // A list, signed here or come in, from before the operator's last decision about the clock no
    // longer counts.
    return readFirst(
        m_db->query("SELECT max(known, coalesce((SELECT max(this_update) FROM (SELECT audit, "
                    "this_update FROM crl UNION ALL SELECT audit, this_update FROM crl_start) "
                    "WHERE audit > coalesce((SELECT max(audit) FROM clock_event WHERE "
                    "kind = 'accepted'), 0)), known)) FROM audit ORDER BY id DESC LIMIT 1"),
        [](Query& row) { return row.time(0); });
}

Result<bool> ClockStore::isConfirmedFor(QDate day) const {
    KU_TRY(const auto found, readFirst(m_db->query("SELECT 1 FROM clock_event WHERE day = ?", day),
                                       [](Query& row) { return row.number(0); }));
    return found.has_value();
}

Status ClockStore::record(Transaction& transaction, ClockEventKind kind, QDate day, Time known,
                          const QString& note) {
    const bool accepted = kind == ClockEventKind::Accepted;
    if (accepted) transaction.m_acceptsClock = true;
    return transaction.run("INSERT INTO clock_event(audit, kind, day, system_at, known, note) "
                           "VALUES(?, ?, ?, ?, ?, ?)",
                           transaction.auditId(), accepted ? "accepted" : "confirmed", day,
                           transaction.now(), known, note);
}

} // namespace model
