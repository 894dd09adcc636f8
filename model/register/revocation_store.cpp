// SPDX-License-Identifier: Apache-2.0
#include "model/register/revocation_store.h"

#include "model/register/stored_names.h"

namespace model {

namespace {

// What was corrected last stands in place of what came.
#define KU_LETTER_SELECT                                                                           \
    "SELECT l.id, coalesce(h.letter_number, l.letter_number), "                                    \
    "coalesce(h.letter_date, l.letter_date), coalesce(h.registered, l.registered), "               \
    "coalesce(h.state_body, l.state_body), coalesce(h.head_name, l.head_name), "                   \
    "coalesce(h.executor_name, l.executor_name), coalesce(h.executor_phone, l.executor_phone), "   \
    "coalesce(h.media_count, l.media_count) "                                                      \
    "FROM revocation_letter l LEFT JOIN revocation_letter_correction h ON "                        \
    "h.id = (SELECT max(id) FROM revocation_letter_correction WHERE letter_id = l.id) "
#define KU_REVOKED_SELECT                                                                          \
    "SELECT r.certificate_id, c.serial, r.revoked_at, r.ground, coalesce(r.reason, -1), "          \
    "r.invalid_since "                                                                             \
    "FROM revocation r JOIN certificate c ON c.id = r.certificate_id "

RevocationLetter readLetter(Query& row) {
    RevocationLetter letter;
    letter.id = row.id(0);
    letter.letterNumber = row.text(1);
    letter.letterDate = row.date(2);
    letter.registered = row.date(3);
    letter.stateBody = row.text(4);
    letter.headName = row.text(5);
    letter.executorName = row.text(6);
    letter.executorPhone = row.text(7);
    letter.mediaCount = row.number(8);
    return letter;
}

RevocationRow readRow(Query& row) {
    RevocationRow read;
    read.id = row.id(0);
    read.number = row.number(1);
    read.fullName = row.text(2);
    read.iin = row.text(3);
    read.bin = row.text(4);
    read.organization = row.text(5);
    read.ground = row.text(6);
    read.serial = row.bytes(7);
    read.certificateId = row.id(8);
    read.state = row.enumerator<RevocationRowState>(9);
    read.why = row.text(10);
    return read;
}

RevokedCertificate readRevoked(Query& row) {
    RevokedCertificate revoked{row.id(0), row.bytes(1), row.time(2), row.text(3), row.number(4)};
    if (!row.isNull(5)) revoked.invalidSince = row.time(5);
    return revoked;
}

Result<std::vector<RevocationRow>> rowsOf(Database& database, Id letterId) {
    return readAll(database.query("SELECT id, number, full_name, iin, bin, organization, ground, "
                                  "serial, certificate_id, state, why FROM revocation_row_now "
                                  "WHERE letter_id = ? ORDER BY number",
                                  letterId),
                   readRow);
}

} // namespace

Result<Id> RevocationStore::addLetter(Transaction& transaction, const RevocationLetter& letter) {
    KU_TRY(const Id id,
           transaction.insert("INSERT INTO revocation_letter(audit, letter_number, letter_date, "
                              "registered, state_body, head_name, executor_name, executor_phone, "
                              "media_count) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              transaction.auditId(), letter.letterNumber, letter.letterDate,
                              letter.registered, letter.stateBody, letter.headName,
                              letter.executorName, letter.executorPhone, letter.mediaCount));
    for (const RevocationRow& row : letter.rows)
        KU_CHECK(
            transaction.run("INSERT INTO revocation_row(letter_id, number, full_name, iin, "
                            "bin, organization, ground, serial) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                            id, row.number, row.fullName, row.iin, row.bin, row.organization,
                            row.ground, row.serial));
    return id;
}

Result<RevocationLetter> RevocationStore::letter(Id id) const {
    KU_TRY(RevocationLetter letter, readOne(m_db->query(KU_LETTER_SELECT "WHERE l.id = ?", id),
                                            readLetter, "revocation letter", std::to_string(id)));
    KU_TRY(letter.rows, rowsOf(*m_db, id));
    return letter;
}

Result<std::vector<RevocationLetter>> RevocationStore::withRows(Result<Query> query) const {
    KU_TRY(auto letters, readAll(std::move(query), readLetter));
    for (RevocationLetter& letter : letters) {
        KU_TRY(letter.rows, rowsOf(*m_db, letter.id));
    }
    return letters;
}

Result<std::vector<RevocationLetter>> RevocationStore::byLetter(const QString& letterNumber,
                                                                QDate letterDate) const {
    return withRows(m_db->query(KU_LETTER_SELECT
                                "WHERE coalesce(h.letter_number, l.letter_number) = ? AND "
                                "coalesce(h.letter_date, l.letter_date) = ? ORDER BY l.id",
                                letterNumber, letterDate));
}

Result<std::vector<RevocationLetter>> RevocationStore::letters(int limit) const {
    return withRows(m_db->query(KU_LETTER_SELECT "ORDER BY l.id DESC LIMIT ?", limit));
}

Result<std::vector<RevocationLetter>> RevocationStore::heads() const {
    return readAll(m_db->query(KU_LETTER_SELECT "ORDER BY l.id DESC"), readLetter);
}

Result<std::vector<Id>> RevocationStore::letterIds() const {
    return readAll(m_db->query("SELECT id FROM revocation_letter ORDER BY id DESC"),
                   [](Query& row) { return row.id(0); });
}

Result<std::vector<RevocationLetter>> RevocationStore::pending() const {
    return withRows(m_db->query(KU_LETTER_SELECT
                                "WHERE l.id IN (SELECT letter_id FROM revocation_row_now "
                                "WHERE state = 'open') ORDER BY l.id"));
}

Result<std::vector<Id>> RevocationStore::casOfLetter(Id letterId) const {
    return readAll(m_db->query("SELECT DISTINCT r.ca_id FROM revocation r JOIN revocation_row w "
                               "ON w.id = r.row_id WHERE w.letter_id = ? ORDER BY r.ca_id",
                               letterId),
                   [](Query& row) { return row.id(0); });
}

Result<std::optional<RowAct>> RevocationStore::lastAct(Id rowId) const {
    return readFirst(
        m_db->query("SELECT a.at, a.operator, a.act FROM audit a WHERE a.id = (SELECT max(audit) "
                    "FROM (SELECT audit FROM revocation_row_event WHERE row_id = ?1 UNION ALL "
                    "SELECT r.audit FROM revocation_row_now w JOIN certificate c ON "
                    "c.serial = w.serial AND c.iin = w.iin JOIN revocation r ON "
                    "r.certificate_id = c.id WHERE w.id = ?1 AND "
                    "w.state IN ('revoked', 'revoked-otherwise') UNION ALL "
                    "SELECT s.audit FROM revocation_row_now w JOIN certificate c ON "
                    "c.serial = w.serial AND c.iin = w.iin JOIN crl_foreign f ON "
                    "f.ca_id = c.ca_id AND f.serial = c.serial JOIN crl_start s ON "
                    "s.id = f.start_id WHERE w.id = ?1 AND w.state = 'revoked-otherwise'))",
                    rowId),
        [](Query& row) {
            return RowAct{row.time(0), row.text(1), row.text(2)};
        });
}

Status RevocationStore::addEvent(Transaction& transaction, const char* kind,
                                 const RevocationRow& row) {
    return transaction.run("INSERT INTO revocation_row_event(audit, row_id, kind, full_name, iin, "
                           "bin, organization, ground, serial, why) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           transaction.auditId(), row.id, kind, row.fullName, row.iin, row.bin,
                           row.organization, row.ground, row.serial, row.why);
}

Status RevocationStore::correct(Transaction& transaction, const RevocationRow& row) {
    return addEvent(transaction, "corrected", row);
}

Status RevocationStore::correctHead(Transaction& transaction, const RevocationLetter& letter,
                                    const QString& why) {
    return transaction.run("INSERT INTO revocation_letter_correction(audit, letter_id, "
                           "letter_number, letter_date, registered, state_body, head_name, "
                           "executor_name, executor_phone, media_count, why) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           transaction.auditId(), letter.id, letter.letterNumber, letter.letterDate,
                           letter.registered, letter.stateBody, letter.headName,
                           letter.executorName, letter.executorPhone, letter.mediaCount, why);
}

Status RevocationStore::answer(Transaction& transaction, const RevocationRow& row) {
    return addEvent(transaction, "answered", row);
}

Result<Id> RevocationStore::revoke(Transaction& transaction, const RevokedCertificate& revoked,
                                   Id rowId) {
    KU_TRY(const auto earlier, ofCertificate(revoked.certificateId));
    if (earlier) return Error{ErrorCode::AlreadyRevoked, {crypto::toHex(earlier->serial)}};
    KU_TRY(const Id caId,
           readOne(
               m_db->query("SELECT ca_id FROM certificate WHERE id = ?", revoked.certificateId),
               [](Query& row) { return row.id(0); }, "certificate",
               std::to_string(revoked.certificateId)));
    const auto reason = revoked.reason < 0 ? std::nullopt : std::optional<int>(revoked.reason);
    return transaction.insert("INSERT INTO revocation(audit, certificate_id, ca_id, row_id, "
                              "revoked_at, ground, reason, invalid_since) "
                              "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                              transaction.auditId(), revoked.certificateId, caId, orNull(rowId),
                              revoked.revokedAt, revoked.ground, reason, revoked.invalidSince);
}

Result<std::vector<RevokedCertificate>> RevocationStore::revokedBy(Id caId) const {
    return readAll(m_db->query(KU_REVOKED_SELECT "WHERE r.ca_id = ? ORDER BY r.id", caId),
                   readRevoked);
}

Result<std::vector<RevokedCertificate>> RevocationStore::revokedAfter(Id caId, Id after) const {
    return readAll(m_db->query(KU_REVOKED_SELECT "WHERE r.ca_id = ? AND r.id > ? AND NOT EXISTS("
                                                 "SELECT 1 FROM crl_foreign f WHERE "
                                                 "f.ca_id = r.ca_id AND f.serial = c.serial) "
                                                 "ORDER BY r.id",
                               caId, after),
                   readRevoked);
}

Result<std::optional<RevokedCertificate>> RevocationStore::ofCertificate(Id certificateId) const {
    return readFirst(m_db->query(KU_REVOKED_SELECT "WHERE r.certificate_id = ?", certificateId),
                     readRevoked);
}

} // namespace model
