// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/structure_order.h"
#include "model/register/certificate_store.h"

namespace model {

/**
 * How far each issue by a structure has come, as IssueStore for the rows of letters. The database
 * itself refuses a step out of order and one without what it is about (RegisterRefused).
 */
class StructureIssueStore : public Store {
public:
    StructureIssueStore(Database& database, const crypto::Clock& clock)
        : Store(database)
        , m_certificates(database, clock) {}

    /** Takes all but id, state and what comes with later steps. */
    Result<Id> begin(Transaction& transaction, const StructureIssue& issue);
    /** record.issueId is 0; KeyAlreadyCertified(serial). */
    Status recordBeforeSigning(Transaction& transaction, Id issueId, const TbsRecord& record,
                               ByteView proof);
    /** Stores the certificate of the recorded bytes; see CertificateStore::insert. */
    Result<Id> signedCertificate(Transaction& transaction, Id issueId,
                                 const CertificateRecord& record, ByteView der);
    Status delivered(Transaction& transaction, Id issueId);
    /** After the revocation of its certificate. */
    Status revoked(Transaction& transaction, Id issueId, const QString& note);
    /** Before a signature was made. */
    Status abandoned(Transaction& transaction, Id issueId, const QString& note);

    /** NotFound(order, id). */
    Result<StructureIssue> byId(Id id) const;
    /** The order that a certificate was issued on. */
    Result<std::optional<StructureIssue>> ofCertificate(Id certificateId) const;
    /** Begun, Recorded, Signed. */
    Result<std::vector<StructureIssue>> unfinished() const;

private:
    Status move(Transaction& transaction, Id issueId, OrderState state,
                const QString& note = QStringLiteral(""));

    CertificateStore m_certificates;
};

} // namespace model
