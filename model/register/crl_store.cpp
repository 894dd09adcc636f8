// SPDX-License-Identifier: Apache-2.0
#include "model/register/crl_store.h"

#include <limits>

#include <QJsonDocument>
#include <QJsonObject>

namespace model {

namespace {

#define KU_CRL_SELECT                                                                              \
    "SELECT c.id, c.ca_id, c.number, c.this_update, c.next_update, c.tbs, d.der, c.base, "         \
    "c.covers, c.digest, f.name, f.octets, f.sha256 FROM crl c "                                   \
    "LEFT JOIN crl_der d ON d.crl_id = c.id LEFT JOIN crl_file f ON f.crl_id = c.id "
#define KU_CRL_IS_SIGNED "(d.crl_id IS NOT NULL OR f.crl_id IS NOT NULL) "

CrlRecord readCrl(Query& row) {
    return {row.id(0),    row.id(1),       row.integer(2), row.time(3), row.time(4),
            row.bytes(5), row.bytes(6),    row.integer(7), row.id(8),   row.bytes(9),
            row.text(10), row.integer(11), row.bytes(12)};
}

/** Of the entry of the audit that a list was recorded with. */
QString emergencyIn(const QString& detail) {
    const QString member = QStringLiteral("emergency");
    if (!detail.contains(member)) return {}; // as nearly all
    return QJsonDocument::fromJson(detail.toUtf8()).object()[member].toString();
}

} // namespace

Result<std::int64_t> CrlStore::nextNumber(Id caId) const {
    return readOne(
        m_db->query("SELECT max(coalesce((SELECT max(number) FROM crl WHERE ca_id = ?1 "
                    "AND id NOT IN (SELECT crl_id FROM crl_given_up)), 0), "
                    "coalesce((SELECT max(number) FROM crl_start WHERE ca_id = ?1), 0)) + 1",
                    caId),
        [](Query& row) { return row.integer(0); }, "crl", "next");
}

Result<Id> CrlStore::record(Transaction& transaction, const CrlRecord& crl, std::size_t entries) {
    KU_TRY(const std::int64_t next, nextNumber(crl.caId));
    if (crl.number < next)
        return Error{ErrorCode::CrlWouldGoBack,
                     {std::to_string(crl.number), std::to_string(next - 1)}};
    Id covers = crl.covers;
    if (covers < 0) {
        KU_TRY(covers, lastRevocation(crl.caId));
    }
    return transaction.insert("INSERT INTO crl(audit, ca_id, number, this_update, next_update, "
                              "entries, base, covers, tbs, digest) "
                              "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              transaction.auditId(), crl.caId, crl.number, crl.thisUpdate,
                              crl.nextUpdate, entries, orNull(crl.base), covers, crl.tbs,
                              crl.digest);
}

Result<Id> CrlStore::lastRevocation(Id caId) const {
    return readOne(
        m_db->query("SELECT coalesce(max(id), 0) FROM revocation WHERE ca_id = ?", caId),
        [](Query& row) { return row.id(0); }, "revocation", "last");
}

Status CrlStore::signedCrl(Transaction& transaction, Id id, ByteView der) {
    return transaction.run("INSERT INTO crl_der(crl_id, audit, der) VALUES(?, ?, ?)", id,
                           transaction.auditId(), der);
}

Status CrlStore::signedFile(Transaction& transaction, Id id, const KeptFile& file) {
    return transaction.run(
        "INSERT INTO crl_file(crl_id, audit, name, octets, sha256) VALUES(?, ?, ?, ?, ?)", id,
        transaction.auditId(), file.name, file.octets, file.sha256);
}

Status CrlStore::giveUp(Transaction& transaction, Id id) {
    return transaction.run("INSERT INTO crl_given_up(crl_id, audit) VALUES(?, ?)", id,
                           transaction.auditId());
}

Result<std::optional<CrlRecord>> CrlStore::halfMade(Id caId) const {
    return readFirst(
        m_db->query(
            KU_CRL_SELECT
            "WHERE c.id = (SELECT id FROM crl WHERE ca_id = ?1 AND id NOT IN (SELECT "
            "crl_id FROM crl_given_up) ORDER BY number DESC LIMIT 1) AND NOT " KU_CRL_IS_SIGNED,
            caId),
        readCrl);
}

Result<CrlRecord> CrlStore::byId(Id id) const {
    return readOne(m_db->query(KU_CRL_SELECT "WHERE c.id = ?", id), readCrl, "crl",
                   std::to_string(id));
}

Result<std::optional<CrlRecord>> CrlStore::lastSigned(Id caId) const {
    return signedBefore(caId, std::numeric_limits<std::int64_t>::max());
}

Result<std::optional<CrlRecord>> CrlStore::signedBefore(Id caId, std::int64_t number) const {
    return readFirst(m_db->query(KU_CRL_SELECT "WHERE c.ca_id = ? AND c.base IS NULL AND "
                                               "c.number < ? AND " KU_CRL_IS_SIGNED
                                               "ORDER BY c.number DESC LIMIT 1",
                                 caId, number),
                     readCrl);
}

Result<std::optional<CrlRecord>> CrlStore::lastDelta(Id caId) const {
    return readFirst(m_db->query(KU_CRL_SELECT
                                 "WHERE c.ca_id = ? AND c.base IS NOT NULL AND " KU_CRL_IS_SIGNED
                                 "ORDER BY c.number DESC LIMIT 1",
                                 caId),
                     readCrl);
}

Result<int> CrlStore::unlisted(Id caId, std::int64_t ownNumber, Id letterId) const {
    KU_TRY(const auto count,
           readFirst(m_db->query("SELECT count(*) FROM revocation r JOIN certificate c ON "
                                 "c.id = r.certificate_id WHERE r.ca_id = ?1 AND r.id > "
                                 "coalesce((SELECT max(covers) FROM crl_signed WHERE "
                                 "ca_id = ?1 AND base IS NULL AND number <= ?2), 0) "
                                 "AND NOT EXISTS(SELECT 1 FROM crl_foreign f WHERE "
                                 "f.ca_id = r.ca_id AND f.serial = c.serial) AND (?3 = 0 OR "
                                 "r.row_id IN (SELECT id FROM revocation_row WHERE "
                                 "letter_id = ?3))",
                                 caId, ownNumber, letterId),
                     [](Query& row) { return row.number(0); }));
    return count.value_or(0);
}

Result<std::vector<CrlSummary>> CrlStore::list(Id caId) const {
    return readAll(m_db->query("SELECT c.id, c.number, c.this_update, c.next_update, "
                               "EXISTS(SELECT 1 FROM crl_signed WHERE id = c.id), c.base, a.detail "
                               "FROM crl c JOIN audit a ON a.id = c.audit "
                               "WHERE c.ca_id = ? ORDER BY c.number DESC, c.id DESC",
                               caId),
                   [](Query& row) {
                       return CrlSummary{row.id(0),
                                         row.integer(1),
                                         row.time(2),
                                         row.time(3),
                                         row.integer(4) != 0,
                                         row.integer(5),
                                         emergencyIn(row.text(6))};
                   });
}

} // namespace model
