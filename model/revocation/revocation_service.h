// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/today.h"
#include "model/access/workplace.h"
#include "model/domain/certificate_record.h"
#include "model/domain/checked.h"
#include "model/domain/medium_record.h"
#include "model/domain/revocation.h"
#include "model/job/job.h"
#include "model/revocation/check.h"

namespace model {

/** A row whose certificate was revoked, and the medium that is now due back. */
struct RevokedRow {
    RevocationRow row;
    CertificateRecord certificate;
    std::optional<MediumRecord> medium = {}; // nothing: it is back, dead or somebody else's by now
};

/** A letter that waits for its revocations (para 23). */
struct DueRevocation {
    RevocationLetter letter;
    std::optional<QDate> due = {}; // nothing: the calendar has no such year
    bool overdue = false;
};

/** Step 10: letters of appendix 7, revocation, and media due back (paras 18, 23-25). */
class RevocationService {
public:
    explicit RevocationService(Session& session)
        : m_session(&session) {}

    Result<std::vector<Finding>> check(const RevocationLetter& letter) const;
    /**
     * Registers the letter, normalised; any error stops. Each row is stored with the serial of the
     * certificate that it means now: one issued to the person later is not meant. Rows without
     * numbers, or with the same, are numbered anew. BadArgument(mediaCount) below zero.
     */
    Result<Checked> add(const RevocationLetter& letter);
    /**
     * Revokes what the letter's rows mean, all in one transaction, and answers with those; rows
     * whose certificate is revoked already are left as they are. Each certificate's medium becomes
     * due back, five working days from the letter's registration. ClockStopped, ClockNotConfirmed;
     * FindingsStop where the register has changed since the letter was added and a row no longer
     * passes its check. A calendar without that year does not hold a revocation up: the medium is
     * then due on the earliest day that it can be, and its entry says TermUnknown.
     */
    Result<std::vector<RevokedRow>> revoke(Id letterId, Job& job);
    /**
     * Letters with rows that are not revoked yet: overdue first, then by day and letter, last those
     * whose day cannot be counted.
     */
    Result<std::vector<DueRevocation>> due() const;

private:
    struct ReturnTerm;
    static Result<ReturnTerm> returnTerm(QDate registered, const Today& today);
    Result<RevocationCheckContext> contextFor(const RevocationLetter& letter, const Today& today,
                                              Job& job) const;
    Result<std::vector<RevokedRow>> record(const RevocationLetter& letter,
                                           const RevocationCheckContext& context,
                                           const ReturnTerm& term, Job& job);
    Result<std::optional<MediumRecord>> becomeDueBack(Transaction& transaction,
                                                      const CertificateRecord& certificate,
                                                      const ReturnTerm& term);

    Session* m_session;
};

/** Records one revocation inside a transaction; the CRL reason comes from the ground. */
Status revokeCertificate(Register& reg, Transaction& transaction, Id certificateId,
                         const RevocationGround& ground, Id rowId = 0);

} // namespace model
