// SPDX-License-Identifier: Apache-2.0
#include "model/register/crl_start_store.h"

#include "model/register/crl_store.h"

namespace model {

namespace {

CrlStart readStart(Query& row) {
    CrlStart start;
    start.id = row.id(0);
    start.caId = row.id(1);
    start.kind = row.enumerator<CrlStartKind>(2);
    start.number = row.integer(3);
    if (!row.isNull(4)) start.thisUpdate = row.time(4);
    if (!row.isNull(5)) start.nextUpdate = row.time(5);
    start.der = row.bytes(6);
    return start;
}

RevokedCertificate readEntry(Query& row) {
    return {0, row.bytes(0), row.time(1), {}, row.number(2), true, row.bytes(3)};
}

} // namespace

Result<Id> CrlStartStore::add(Transaction& transaction, const CrlStart& start,
                              const std::vector<RevokedCertificate>& entries) {
    KU_TRY(const std::int64_t next, CrlStore(*m_db).nextNumber(start.caId));
    // A CA's first list may have the number 0 (RFC 5280 5.2.3).
    if (start.kind == CrlStartKind::LastCrl && start.number < next && next > 1)
        return Error{ErrorCode::CrlWouldGoBack,
                     {std::to_string(start.number), std::to_string(next - 1)}};
    KU_TRY(const Id id,
           transaction.insert("INSERT INTO crl_start(audit, ca_id, kind, number, this_update, "
                              "next_update, der) VALUES(?, ?, ?, ?, ?, ?, ?)",
                              transaction.auditId(), start.caId, start.kind, start.number,
                              start.thisUpdate, start.nextUpdate, start.der));
    for (const RevokedCertificate& entry : entries) {
        const auto reason = entry.reason < 0 ? std::nullopt : std::optional<int>(entry.reason);
        KU_CHECK(transaction.run(
            "INSERT INTO crl_foreign(start_id, ca_id, serial, revoked_at, reason, extensions) "
            "SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS(SELECT 1 FROM crl_foreign WHERE "
            "revoked_at = ?4 AND extensions = ?6 AND id = (SELECT max(id) FROM crl_foreign WHERE "
            "ca_id = ?2 AND serial = ?3))",
            id, start.caId, entry.serial, entry.revokedAt, reason, entry.extensions));
    }
    return id;
}

Result<std::optional<CrlStart>> CrlStartStore::last(Id caId) const {
    return readFirst(m_db->query("SELECT id, ca_id, kind, number, this_update, next_update, der "
                                 "FROM crl_start WHERE ca_id = ? ORDER BY number DESC, id DESC "
                                 "LIMIT 1",
                                 caId),
                     readStart);
}

Result<std::vector<RevokedCertificate>> CrlStartStore::entries(Id caId) const {
    return readAll(m_db->query("SELECT serial, revoked_at, coalesce(reason, -1), extensions FROM "
                               "crl_foreign f WHERE ca_id = ? AND id = (SELECT max(id) FROM "
                               "crl_foreign WHERE ca_id = f.ca_id AND serial = f.serial) "
                               "ORDER BY id",
                               caId),
                   readEntry);
}

} // namespace model
