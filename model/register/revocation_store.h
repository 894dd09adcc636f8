// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/revocation.h"
#include "model/register/store.h"

namespace model {

/** An act on a row of a letter: when, by which operator, and its name in the audit. */
struct RowAct {
    Time at;
    QString by;
    QString act;
};

/** Letters of appendix 7 and what was revoked. A revocation is never changed or undone. */
class RevocationStore : public Store {
public:
    using Store::Store;

    Result<Id> addLetter(Transaction& transaction, const RevocationLetter& letter);
    /** NotFound(revocation letter, id). Rows in the letter's order. */
    Result<RevocationLetter> letter(Id id) const;
    /** Of this number and date, oldest first, with rows. */
    Result<std::vector<RevocationLetter>> byLetter(const QString& letterNumber,
                                                   QDate letterDate) const;
    /** Newest first, with rows; a limit below zero: all. */
    Result<std::vector<RevocationLetter>> letters(int limit = 1000) const;
    /** All of them, newest first, without rows. */
    Result<std::vector<RevocationLetter>> heads() const;
    Result<std::vector<Id>> letterIds() const;
    /** The CAs whose certificates were revoked on this letter. */
    Result<std::vector<Id>> casOfLetter(Id letterId) const;
    /** What was last done with a row: its correction, its answer, or the revocation. */
    Result<std::optional<RowAct>> lastAct(Id rowId) const;
    /** Letters with an open row, oldest first, with all their rows. */
    Result<std::vector<RevocationLetter>> pending() const;
    /** A row as it was put right; `why` names the document. What came is kept. */
    Status correct(Transaction& transaction, const RevocationRow& row);
    /** The letter's head in place of its own, whatever became of its rows. `why` is required. */
    Status correctHead(Transaction& transaction, const RevocationLetter& letter,
                       const QString& why);
    /** A row that is not carried out; `why` is what the body is told. */
    Status answer(Transaction& transaction, const RevocationRow& row);

    /**
     * Takes certificateId, revokedAt, ground, reason and invalidSince. rowId: the row of a letter
     * that asks for it, 0 for none. AlreadyRevoked(serial); NotFound(certificate, id).
     */
    Result<Id> revoke(Transaction& transaction, const RevokedCertificate& revoked, Id rowId = 0);
    /** Everything this CA has revoked, oldest first: the CRL's entries. */
    Result<std::vector<RevokedCertificate>> revokedBy(Id caId) const;
    /** The same behind a revocation (CrlRecord::covers), but for those of lists from elsewhere. */
    Result<std::vector<RevokedCertificate>> revokedAfter(Id caId, Id after) const;
    Result<std::optional<RevokedCertificate>> ofCertificate(Id certificateId) const;

private:
    static Status addEvent(Transaction& transaction, const char* kind, const RevocationRow& row);
    Result<std::vector<RevocationLetter>> withRows(Result<Query> letters) const;
};

} // namespace model
