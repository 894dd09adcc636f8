// SPDX-License-Identifier: Apache-2.0
#include "model/register/issue_store.h"

namespace model {

namespace {

#define KU_ISSUE_SELECT                                                                            \
    "SELECT i.id, i.row_id, i.ca_id, i.medium_serial, i.key_id, i.structure, i.edition, n.state, " \
    "k.public_key, k.request, t.serial, c.id FROM issue i JOIN issue_now n ON n.issue_id = i.id "  \
    "LEFT JOIN issue_key k ON k.issue_id = i.id LEFT JOIN tbs t ON t.issue_id = i.id "             \
    "LEFT JOIN certificate c ON c.issue_id = i.id "

Issue readIssue(Query& row) {
    Issue issue;
    issue.id = row.id(0);
    issue.rowId = row.id(1);
    issue.caId = row.id(2);
    issue.mediumSerial = row.text(3);
    issue.keyId = row.bytes(4);
    issue.structure = row.text(5);
    issue.edition = row.text(6);
    issue.state = row.enumerator<IssueState>(7);
    issue.publicKey = row.bytes(8);
    issue.request = row.bytes(9);
    issue.serial = row.bytes(10);
    issue.certificateId = row.id(11);
    return issue;
}

} // namespace

Status IssueStore::move(Transaction& transaction, Id issueId, IssueState state,
                        const QString& note) {
    return transaction.run("INSERT INTO issue_event(audit, issue_id, state, note) "
                           "VALUES(?, ?, ?, ?)",
                           transaction.auditId(), issueId, state, note);
}

Result<Id> IssueStore::begin(Transaction& transaction, const Issue& issue) {
    KU_TRY(const auto earlier, ofRow(issue.rowId));
    for (const Issue& other : earlier)
        if (other.state != IssueState::NotDelivered && other.state != IssueState::Abandoned) {
            KU_TRY(const int number,
                   readOne(
                       m_db->query("SELECT number FROM application_row WHERE id = ?", issue.rowId),
                       [](Query& row) { return row.number(0); }, "row",
                       std::to_string(issue.rowId)));
            return Error{ErrorCode::AlreadyIssued, {std::to_string(number)}};
        }
    KU_TRY(const Id id,
           transaction.insert("INSERT INTO issue(audit, row_id, ca_id, medium_serial, key_id, "
                              "structure, edition) VALUES(?, ?, ?, ?, ?, ?, ?)",
                              transaction.auditId(), issue.rowId, issue.caId, issue.mediumSerial,
                              issue.keyId, issue.structure, issue.edition));
    KU_CHECK(move(transaction, id, IssueState::Begun));
    return id;
}

Status IssueStore::keyGenerated(Transaction& transaction, Id issueId, ByteView publicKey,
                                ByteView request) {
    KU_CHECK(transaction.run("INSERT INTO issue_key(issue_id, audit, public_key, "
                             "public_key_hash, request) VALUES(?, ?, ?, ?, ?)",
                             issueId, transaction.auditId(), publicKey, publicKeyHash(publicKey),
                             request));
    return move(transaction, issueId, IssueState::KeyGenerated);
}

Result<Id> IssueStore::recordBeforeSigning(Transaction& transaction, const TbsRecord& record) {
    if (record.issueId == 0) return Error{ErrorCode::BadArgument, {"issue"}};
    KU_TRY(const Id id, m_certificates.recordTbs(transaction, record));
    KU_CHECK(move(transaction, record.issueId, IssueState::Recorded));
    return id;
}

Result<Id> IssueStore::signedCertificate(Transaction& transaction, Id issueId,
                                         const CertificateRecord& record, ByteView der) {
    KU_TRY(const auto tbs, m_certificates.tbsOfIssue(issueId));
    KU_TRY(const Id id, m_certificates.insert(transaction, tbs.id, record, der));
    KU_CHECK(move(transaction, issueId, IssueState::Signed));
    return id;
}

Status IssueStore::written(Transaction& transaction, Id issueId) {
    return move(transaction, issueId, IssueState::Written);
}

Status IssueStore::handedOver(Transaction& transaction, Id issueId) {
    return move(transaction, issueId, IssueState::HandedOver);
}

Status IssueStore::notDelivered(Transaction& transaction, Id issueId, const QString& note) {
    return move(transaction, issueId, IssueState::NotDelivered, note);
}

Status IssueStore::abandoned(Transaction& transaction, Id issueId, const QString& note) {
    return move(transaction, issueId, IssueState::Abandoned, note);
}

Result<Issue> IssueStore::byId(Id id) const {
    return readOne(m_db->query(KU_ISSUE_SELECT "WHERE i.id = ?", id), readIssue, "issue",
                   std::to_string(id));
}

Result<std::optional<Issue>> IssueStore::openOfRow(Id rowId) const {
    return readFirst(m_db->query(KU_ISSUE_SELECT "WHERE i.row_id = ? AND n.state NOT IN "
                                                 "('handed-over', 'not-delivered', 'abandoned')",
                                 rowId),
                     readIssue);
}

Result<std::vector<Issue>> IssueStore::ofRow(Id rowId) const {
    return readAll(m_db->query(KU_ISSUE_SELECT "WHERE i.row_id = ? ORDER BY i.id", rowId),
                   readIssue);
}

Result<std::vector<Issue>> IssueStore::unfinished() const {
    return readAll(m_db->query(KU_ISSUE_SELECT "WHERE n.state IN ('begun', 'key-generated', "
                                               "'recorded', 'signed') ORDER BY i.id"),
                   readIssue);
}

Result<std::vector<Issue>> IssueStore::inState(IssueState state) const {
    return readAll(m_db->query(KU_ISSUE_SELECT "WHERE n.state = ? ORDER BY i.id", state),
                   readIssue);
}

} // namespace model
