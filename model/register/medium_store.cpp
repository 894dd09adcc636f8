// SPDX-License-Identifier: Apache-2.0
#include "model/register/medium_store.h"

#include <iterator>

#include "model/domain/scanned_keys.h"

namespace model {

namespace {

#define KU_MEDIUM_SELECT                                                                           \
    "SELECT m.id, m.serial, coalesce((SELECT kind FROM medium_event WHERE medium_id = m.id AND "   \
    "kind IS NOT NULL ORDER BY id DESC LIMIT 1), m.kind), e.state, e.holder_name, e.holder_iin, "  \
    "e.due_back, (SELECT application_id FROM medium_event WHERE medium_id = m.id AND state = "     \
    "'received' ORDER BY id DESC LIMIT 1) "                                                        \
    "FROM medium m JOIN medium_now n ON n.medium_id = m.id "                                       \
    "JOIN medium_event e ON e.id = n.event_id "

MediumRecord readMedium(Query& row) {
    MediumRecord medium;
    medium.id = row.id(0);
    medium.serial = row.text(1);
    medium.kind = row.enumerator<MediumKind>(2);
    medium.state = row.enumerator<MediumState>(3);
    medium.holderName = row.text(4);
    medium.holderIin = row.text(5);
    if (!row.isNull(6)) medium.dueBack = row.date(6);
    medium.applicationId = row.id(7);
    return medium;
}

MediumEventRecord readEvent(Query& row) {
    MediumEventRecord record;
    record.event.mediumId = row.id(0);
    record.event.state = row.enumerator<MediumState>(1);
    record.event.holderName = row.text(2);
    record.event.holderIin = row.text(3);
    record.event.applicationId = row.id(4);
    record.event.issueId = row.id(5);
    record.event.dueBack = row.date(6);
    record.event.note = row.text(7);
    record.at = row.time(8);
    record.operatorName = row.text(9);
    return record;
}

} // namespace

Result<Id> MediumStore::add(Transaction& transaction, const QString& serial, MediumKind kind) {
    return transaction.insert("INSERT INTO medium(audit, serial, kind) VALUES(?, ?, ?)",
                              transaction.auditId(), serial, kind);
}

Status MediumStore::record(Transaction& transaction, const MediumEvent& event) {
    return transaction.run(
        "INSERT INTO medium_event(audit, medium_id, state, holder_name, holder_iin, "
        "application_id, issue_id, due_back, note, kind) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        transaction.auditId(), event.mediumId, event.state, event.holderName, event.holderIin,
        orNull(event.applicationId), orNull(event.issueId), event.dueBack, event.note, event.kind);
}

Result<MediumRecord> MediumStore::byId(Id id) const {
    return readOne(m_db->query(KU_MEDIUM_SELECT "WHERE m.id = ?", id), readMedium, "medium",
                   std::to_string(id));
}

Result<std::optional<MediumRecord>> MediumStore::bySerial(const QString& serial) const {
    return readFirst(m_db->query(KU_MEDIUM_SELECT "WHERE m.serial = ?", serial), readMedium);
}

Result<std::optional<MediumRecord>> MediumStore::byScan(const QString& scanned) const {
    KU_TRY(auto exact, bySerial(scanned));
    if (exact) return exact;
    std::vector<MediumRecord> meant;
    for (const QString& reading : readingsOfScan(scanned)) {
        KU_TRY(auto some,
               readAll(m_db->query(KU_MEDIUM_SELECT "WHERE m.serial = ? COLLATE NOCASE", reading),
                       readMedium));
        std::move(some.begin(), some.end(), std::back_inserter(meant));
    }
    if (meant.size() != 1) return std::optional<MediumRecord>();
    return std::optional(std::move(meant.front()));
}

Result<std::vector<MediumRecord>> MediumStore::heldBy(const QString& iin) const {
    return readAll(m_db->query(KU_MEDIUM_SELECT "WHERE n.holder_iin = ? AND n.state IN "
                                                "('used', 'handed-over', 'due-back') ORDER BY m.id",
                               iin),
                   readMedium);
}

Result<std::vector<MediumRecord>> MediumStore::dueBack() const {
    return readAll(
        m_db->query(KU_MEDIUM_SELECT "WHERE n.state = 'due-back' ORDER BY e.due_back, m.id"),
        readMedium);
}

/** One that got another number is there under the new one, which its last event names. */
Result<int> MediumStore::cameWith(Id applicationId) const {
    return readOne(
        m_db->query("SELECT count(DISTINCT e.medium_id) FROM medium_event e "
                    "WHERE e.application_id = ? AND e.state = 'received' AND NOT EXISTS "
                    "(SELECT 1 FROM medium_event gone JOIN medium m ON m.serial = gone.note "
                    "JOIN medium_event n ON n.medium_id = m.id "
                    "WHERE gone.medium_id = e.medium_id AND gone.state = 'failed' AND "
                    "n.application_id = e.application_id AND n.state = 'received')",
                    applicationId),
        [](Query& row) { return row.number(0); }, "application", std::to_string(applicationId));
}

Result<std::vector<MediumEventRecord>> MediumStore::history(Id mediumId) const {
    return readAll(m_db->query("SELECT e.medium_id, e.state, e.holder_name, e.holder_iin, "
                               "e.application_id, e.issue_id, e.due_back, e.note, a.at, a.operator "
                               "FROM medium_event e JOIN audit a ON a.id = e.audit "
                               "WHERE e.medium_id = ? ORDER BY e.id",
                               mediumId),
                   readEvent);
}

} // namespace model
