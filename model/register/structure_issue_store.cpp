// SPDX-License-Identifier: Apache-2.0
#include "model/register/structure_issue_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace model {

namespace {

#define KU_STRUCTURE_ISSUE_SELECT                                                                  \
    "SELECT s.id, s.ca_id, s.structure, s.edition, s.source, s.medium_serial, s.key_id, s.file, "  \
    "s.given, s.days, s.full_name, s.iin, s.bin, s.organization, n.state, k.public_key, k.proof, " \
    "t.serial, t.bytes, c.id FROM structure_issue s "                                              \
    "JOIN structure_issue_now n ON n.issue_id = s.id "                                             \
    "LEFT JOIN structure_issue_tbs k ON k.issue_id = s.id LEFT JOIN tbs t ON t.id = k.tbs_id "     \
    "LEFT JOIN certificate c ON c.tbs_id = t.id "

QString textOf(const StructureValues& values) {
    QJsonObject object;
    for (const auto& [name, value] : values)
        object.insert(QString::fromStdString(name), QString::fromStdString(value));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StructureValues valuesOf(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    StructureValues values;
    for (auto it = object.begin(); it != object.end(); ++it)
        values[it.key().toStdString()] = it.value().toString().toStdString();
    return values;
}

StructureIssue readIssue(Query& row) {
    StructureIssue issue;
    issue.id = row.id(0);
    issue.caId = row.id(1);
    issue.structure = row.text(2).toStdString();
    issue.edition = row.text(3).toStdString();
    issue.source = row.text(4);
    issue.mediumSerial = row.text(5);
    issue.keyId = row.bytes(6);
    issue.file = row.bytes(7);
    issue.values = valuesOf(row.text(8));
    issue.days = row.number(9);
    issue.name = row.text(10);
    issue.iin = row.text(11);
    issue.bin = row.text(12);
    issue.organization = row.text(13);
    issue.state = row.enumerator<OrderState>(14);
    issue.publicKey = row.bytes(15);
    issue.proof = row.bytes(16);
    issue.serial = row.bytes(17);
    issue.tbs = row.bytes(18);
    issue.certificateId = row.id(19);
    return issue;
}

} // namespace

Status StructureIssueStore::move(Transaction& transaction, Id issueId, OrderState state,
                                 const QString& note) {
    return transaction.run("INSERT INTO structure_issue_event(audit, issue_id, state, note) "
                           "VALUES(?, ?, ?, ?)",
                           transaction.auditId(), issueId, state, note);
}

Result<Id> StructureIssueStore::begin(Transaction& transaction, const StructureIssue& issue) {
    KU_TRY(const Id id,
           transaction.insert(
               "INSERT INTO structure_issue(audit, ca_id, structure, edition, source, "
               "medium_serial, key_id, file, given, days, full_name, iin, bin, organization) "
               "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               transaction.auditId(), issue.caId, std::string_view(issue.structure),
               std::string_view(issue.edition), issue.source, issue.mediumSerial, issue.keyId,
               issue.file, textOf(issue.values), issue.days, issue.name, issue.iin, issue.bin,
               issue.organization));
    KU_CHECK(move(transaction, id, OrderState::Begun));
    return id;
}

Status StructureIssueStore::recordBeforeSigning(Transaction& transaction, Id issueId,
                                                const TbsRecord& record, ByteView proof) {
    KU_TRY(const Id tbsId, m_certificates.recordTbs(transaction, record));
    KU_CHECK(transaction.run("INSERT INTO structure_issue_tbs(issue_id, audit, tbs_id, "
                             "public_key, proof) VALUES(?, ?, ?, ?, ?)",
                             issueId, transaction.auditId(), tbsId, record.publicKey, proof));
    return move(transaction, issueId, OrderState::Recorded);
}

Result<Id> StructureIssueStore::signedCertificate(Transaction& transaction, Id issueId,
                                                  const CertificateRecord& record, ByteView der) {
    KU_TRY(const Id tbsId,
           readOne(
               m_db->query("SELECT tbs_id FROM structure_issue_tbs WHERE issue_id = ?", issueId),
               [](Query& row) { return row.id(0); }, "tbs", std::to_string(issueId)));
    KU_TRY(const Id id, m_certificates.insert(transaction, tbsId, record, der));
    KU_CHECK(move(transaction, issueId, OrderState::Signed));
    return id;
}

Status StructureIssueStore::delivered(Transaction& transaction, Id issueId) {
    return move(transaction, issueId, OrderState::Delivered);
}

Status StructureIssueStore::revoked(Transaction& transaction, Id issueId, const QString& note) {
    return move(transaction, issueId, OrderState::Revoked, note);
}

Status StructureIssueStore::abandoned(Transaction& transaction, Id issueId, const QString& note) {
    return move(transaction, issueId, OrderState::Abandoned, note);
}

Result<StructureIssue> StructureIssueStore::byId(Id id) const {
    return readOne(m_db->query(KU_STRUCTURE_ISSUE_SELECT "WHERE s.id = ?", id), readIssue, "order",
                   std::to_string(id));
}

Result<std::optional<StructureIssue>> StructureIssueStore::ofCertificate(Id certificateId) const {
    return readFirst(m_db->query(KU_STRUCTURE_ISSUE_SELECT "WHERE c.id = ?", certificateId),
                     readIssue);
}

Result<std::vector<StructureIssue>> StructureIssueStore::unfinished() const {
    return readAll(m_db->query(KU_STRUCTURE_ISSUE_SELECT
                               "WHERE n.state IN ('begun', 'recorded', 'signed') ORDER BY s.id"),
                   readIssue);
}

} // namespace model
