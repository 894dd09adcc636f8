// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/issue.h"
#include "model/register/certificate_store.h"

namespace model {

/**
 * How far each issue has come, step by step, each step durable before the next begins. The
 * database itself refuses a second open issue of a row, a step out of order and a step without
 * what it is about (RegisterRefused).
 */
class IssueStore : public Store {
public:
    IssueStore(Database& database, const crypto::Clock& clock)
        : Store(database)
        , m_certificates(database, clock) {}

    /** Takes rowId, caId, mediumSerial, keyId, structure and edition. AlreadyIssued(row's number).
     */
    Result<Id> begin(Transaction& transaction, const Issue& issue);
    Status keyGenerated(Transaction& transaction, Id issueId, ByteView publicKey, ByteView request);
    /** record.issueId names the issue; KeyAlreadyCertified(serial). */
    Result<Id> recordBeforeSigning(Transaction& transaction, const TbsRecord& record);
    /** Stores the certificate of the recorded bytes; see CertificateStore::insert. */
    Result<Id> signedCertificate(Transaction& transaction, Id issueId,
                                 const CertificateRecord& record, ByteView der);
    Status written(Transaction& transaction, Id issueId);
    /** After the journal line. */
    Status handedOver(Transaction& transaction, Id issueId);
    /** After the revocation of its certificate. */
    Status notDelivered(Transaction& transaction, Id issueId, const QString& note);
    /** Before anything was recorded for signing. */
    Status abandoned(Transaction& transaction, Id issueId, const QString& note);

    /** NotFound(issue, id). */
    Result<Issue> byId(Id id) const;
    /** The issue of a row that is neither handed over, not delivered nor abandoned. */
    Result<std::optional<Issue>> openOfRow(Id rowId) const;
    Result<std::vector<Issue>> ofRow(Id rowId) const;
    /** For resuming: begun and not yet on a medium (Begun, KeyGenerated, Recorded, Signed). */
    Result<std::vector<Issue>> unfinished() const;
    Result<std::vector<Issue>> inState(IssueState state) const;

private:
    Status move(Transaction& transaction, Id issueId, IssueState state,
                const QString& note = QStringLiteral(""));

    CertificateStore m_certificates;
};

} // namespace model
