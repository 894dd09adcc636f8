// SPDX-License-Identifier: Apache-2.0
#include "model/register/certificate_store.h"

#include <QCryptographicHash>

#include "model/register/certificate_select.h"

namespace model {

namespace {

#define KU_ENDING "WHERE c.not_after BETWEEN ? AND ? AND " KU_NOT_REVOKED " AND " KU_ISSUED " "

CertificateStore::StoredTbs readTbs(Query& row) {
    return {row.id(0), row.bytes(1), row.bytes(2)};
}

} // namespace

Bytes publicKeyHash(ByteView publicKey) {
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(publicKey.data(), static_cast<qsizetype>(publicKey.size())).toByteArray(),
        QCryptographicHash::Sha256);
    return Bytes(hash.begin(), hash.end());
}

CertificateRecord CertificateStore::read(Query& row) const {
    CertificateRecord record;
    record.id = row.id(0);
    record.caId = row.id(1);
    record.issueId = row.id(2);
    record.serial = row.bytes(3);
    record.structure = row.text(4);
    record.edition = row.text(5);
    record.fullName = row.text(6);
    record.iin = row.text(7);
    record.bin = row.text(8);
    record.organization = row.text(9);
    record.letterNumber = row.text(10);
    record.mediumSerial = row.text(11);
    record.notBefore = row.time(12);
    record.notAfter = row.time(13);
    if (!row.isNull(14)) {
        record.status = CertificateStatus::Revoked;
        record.revokedAt = row.time(14);
        record.revocationGround = row.text(15);
    } else if (record.notAfter < m_clock->now()) {
        record.status = CertificateStatus::Expired;
    }
    record.byStructure = row.number(16) != 0;
    return record;
}

Result<std::vector<CertificateRecord>> CertificateStore::readMany(Result<Query> query) const {
    return readAll(std::move(query), [this](Query& row) { return read(row); });
}

Result<std::optional<CertificateRecord>> CertificateStore::readOptional(Result<Query> query) const {
    return readFirst(std::move(query), [this](Query& row) { return read(row); });
}

Result<Id> CertificateStore::recordTbs(Transaction& transaction, const TbsRecord& record) {
    KU_TRY(const auto certified, serialOfKey(record.caId, record.publicKey));
    if (certified) return Error{ErrorCode::KeyAlreadyCertified, {crypto::toHex(*certified)}};
    return transaction.insert(
        "INSERT INTO tbs(audit, ca_id, issue_id, serial, public_key_hash, structure, edition, "
        "bytes) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        transaction.auditId(), record.caId, orNull(record.issueId), record.serial,
        publicKeyHash(record.publicKey), record.structure, record.edition, record.tbs);
}

Result<Id> CertificateStore::insert(Transaction& transaction, Id tbsId,
                                    const CertificateRecord& record, ByteView der) {
    KU_TRY(const Id id,
           transaction.insert(
               "INSERT INTO certificate(audit, tbs_id, ca_id, issue_id, serial, structure, "
               "edition, full_name, iin, bin, organization, letter_number, medium_serial, "
               "not_before, not_after) SELECT ?1, id, ca_id, issue_id, serial, structure, edition, "
               "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM tbs WHERE id = ?2",
               transaction.auditId(), tbsId, record.fullName, record.iin, record.bin,
               record.organization, record.letterNumber, record.mediumSerial, record.notBefore,
               record.notAfter));
    KU_CHECK(
        transaction.run("INSERT INTO certificate_der(certificate_id, der) VALUES(?, ?)", id, der));
    return id;
}

Result<CertificateRecord> CertificateStore::byId(Id id) const {
    return readOne(
        m_db->query(KU_CERTIFICATE_SELECT "WHERE c.id = ?", id),
        [this](Query& row) { return read(row); }, "certificate", std::to_string(id));
}

Result<std::optional<CertificateRecord>> CertificateStore::bySerial(Id caId,
                                                                    ByteView serial) const {
    return readOptional(
        m_db->query(KU_CERTIFICATE_SELECT "WHERE c.ca_id = ? AND c.serial = ?", caId, serial));
}

Result<std::optional<CertificateRecord>> CertificateStore::byIssue(Id issueId) const {
    return readOptional(m_db->query(KU_CERTIFICATE_SELECT "WHERE c.issue_id = ?", issueId));
}

Result<std::vector<CertificateRecord>> CertificateStore::ofPerson(const QString& iin) const {
    return readMany(m_db->query(KU_CERTIFICATE_SELECT "WHERE c.iin = ? ORDER BY c.id DESC", iin));
}

Result<std::vector<CertificateRecord>> CertificateStore::validOf(const QString& iin,
                                                                 Time at) const {
    return readMany(m_db->query(KU_CERTIFICATE_SELECT "WHERE c.iin = ? AND " KU_NOT_REVOKED
                                                      " AND c.not_after >= ? "
                                                      "ORDER BY c.id",
                                iin, at));
}

Result<std::optional<Bytes>> CertificateStore::serialOfKey(Id caId, ByteView publicKey) const {
    return readFirst(m_db->query("SELECT serial FROM tbs WHERE ca_id = ? AND public_key_hash = ?",
                                 caId, publicKeyHash(publicKey)),
                     [](Query& row) { return row.bytes(0); });
}

Result<std::vector<CertificateRecord>> CertificateStore::ending(Time from, Time to,
                                                                int limit) const {
    return readMany(m_db->query(KU_CERTIFICATE_SELECT KU_ENDING
                                "ORDER BY c.not_after, c.id LIMIT ?",
                                from, to, static_cast<std::int64_t>(limit)));
}

Result<int> CertificateStore::endingCount(Time from, Time to) const {
    return readOne(
        m_db->query("SELECT count(*) FROM certificate c LEFT JOIN revocation r ON "
                    "r.certificate_id = c.id " KU_ENDING,
                    from, to),
        [](Query& row) { return row.number(0); }, "certificate", "ending");
}

Result<std::vector<Time>> CertificateStore::issuedSince(Time from) const {
    return readAll(m_db->query("SELECT c.not_before FROM certificate c WHERE c.not_before >= ? "
                               "AND " KU_ISSUED " ORDER BY c.not_before",
                               from),
                   [](Query& row) { return row.time(0); });
}

Result<Bytes> CertificateStore::der(Id id) const {
    return readOne(
        m_db->query("SELECT der FROM certificate_der WHERE certificate_id = ?", id),
        [](Query& row) { return row.bytes(0); }, "certificate", std::to_string(id));
}

Result<CertificateStore::StoredTbs> CertificateStore::tbsOfIssue(Id issueId) const {
    return readOne(m_db->query("SELECT id, serial, bytes FROM tbs WHERE issue_id = ?", issueId),
                   readTbs, "tbs", std::to_string(issueId));
}

} // namespace model
