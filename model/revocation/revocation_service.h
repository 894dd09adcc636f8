// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

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
    std::optional<MediumRecord> atDesk = {}; // never handed over, and nobody's from now on
    std::vector<Finding> findings = {};      // what was worth a look and did not stop it
};

/** What revoke() does where errors stand against rows of a letter. */
enum class RowsWithErrors {
    Stop,      // nothing is revoked
    LeaveOpen, // the other rows are; these stay open, and their term goes on
};

/** Why a row is closed without a revocation. */
enum class RowAnswer {
    CannotBeDone, // errors stand against it
    Withdrawn,    // the body took it back
};

/** A row that was not revoked, and everything that stands against it. */
struct OpenRevocation {
    RevocationRow row;
    std::vector<Finding> findings;
};

/** What became of each row of a letter: it is in one of the four. */
struct RevocationReport {
    std::vector<RevokedRow> revoked;   // now
    std::vector<OpenRevocation> open;  // to be put right, or answered
    std::vector<RevocationRow> held;   // without errors; not revoked since others have some
    std::vector<RevocationRow> closed; // revoked before, here or otherwise, or answered
};

/** A row that is to be revoked. */
struct PlannedRevocation {
    RevocationRow row;
    CertificateRecord certificate;
    std::vector<Finding> findings; // no errors
};

/** What revoke() does, before it does it. */
struct RevocationPlan {
    RevocationLetter letter;
    std::vector<PlannedRevocation> rows;
    RevocationReport others; // nothing is revoked in it
};

/** Since when keys are not to be trusted (RFC 5280 5.3.2), by the numbers of a letter's rows. */
using InvalidSince = std::map<int, Time>;

/** The beginning of a day at the desk; of the day on which it was issued, the certificate's own. */
Time invalidFrom(QDate day, const CertificateRecord& certificate, std::chrono::seconds utcOffset);
/** Not later than now, nor before the certificate's beginning. */
bool mayBeInvalidSince(Time since, const CertificateRecord& certificate, Time now);

/** A letter that waits for its revocations (para 23). */
struct DueRevocation {
    RevocationLetter letter;
    std::optional<QDate> due = {}; // nothing: the calendar has no such year
    bool overdue = false;
    QString clause = {}; // of the term
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
     * numbers, or with the same, are numbered anew. Errors of the letter itself always stop;
     * errors of rows stop as `intake` says. The same letter is registered a second time only where
     * `whyAgain` says why; that is recorded. BadArgument(mediaCount) below zero.
     */
    Result<Checked> add(const RevocationLetter& letter, Intake intake = Intake::Faultless,
                        const QString& whyAgain = {});
    /**
     * What revoke() would do now; nothing is stored. FindingsStop where the letter itself no
     * longer passes its check.
     */
    Result<RevocationPlan> plan(Id letterId, RowsWithErrors rows, Job& job) const;
    /**
     * Revokes what the letter's open rows mean, all in one transaction; each row is checked once
     * more. Each certificate's medium becomes due back, five working days from the letter's
     * registration. Where it was not handed over yet, the issue and its row end with the
     * revocation, and the medium at the desk is nobody's: as one that came back. ClockStopped,
     * ClockNotConfirmed; FindingsStop where the letter itself no longer passes its check. A
     * calendar without that year does not hold a revocation up: the medium is then due on the
     * earliest day that it can be, and its entry says TermUnknown. `since` is of rows whose papers
     * say so: BadArgument(invalid-since) unless it may be (mayBeInvalidSince()).
     */
    Result<RevocationReport> revoke(Id letterId, RowsWithErrors rows, Job& job,
                                    const InvalidSince& since = {});

    /**
     * Puts a row right that is not revoked: `values` as it should be, `why` the document that says
     * so. Any error of the row stops. A serial number that stood for another IIN or BIN is looked
     * up anew. An answered row is open again. NotFound(row, number); WrongState(row, its state);
     * ValueMissing(why).
     */
    Result<Checked> correct(Id letterId, const RevocationRow& values, const QString& why);
    /**
     * Puts the head of a letter right, as ApplicationService::correctHead(): of a letter that is
     * carried out, too. Media that are due back by the day counted from the old day of registration
     * are due by the one counted from the new. BadArgument(mediaCount) below zero;
     * LetterSaysThat(its number).
     */
    Result<Checked> correctHead(const RevocationLetter& corrected, const QString& why,
                                const QString& whyAgain = {});
    /**
     * Closes a row that cannot be carried out; `why` is what the body is told, or the document by
     * which it took the row back. As correct(); and WrongState(row, revocable): without errors it
     * is revoked, not answered, unless it was withdrawn.
     */
    Status answer(Id letterId, int rowNumber, const QString& why,
                  RowAnswer kind = RowAnswer::CannotBeDone);
    /**
     * Revokes one certificate without a row of a letter, as it was issued without one: a server's,
     * a device's, another authority's. `why` is the application that asked for it; `invalidSince`,
     * where it says so, is when its key ceased to be trusted (RFC 5280 5.3.2): not later than now,
     * nor before its beginning, else BadArgument(invalid-since). NotFound(revocation-ground, id),
     * where the rules of its CA have no such ground; NotFound(certificate, id), ValueMissing(why),
     * WrongState(certificate, its state), ClockStopped, ClockNotConfirmed.
     */
    Result<CertificateRecord> revokeOne(Id certificateId, const QString& groundId,
                                        const QString& why, std::optional<Time> invalidSince = {});
    /**
     * Letters with open rows: overdue first, then by day and letter, last those
     * whose day cannot be counted.
     */
    Result<std::vector<DueRevocation>> due() const;
    /** Closed letters, too; newest first. */
    Result<std::vector<DueRevocation>> all() const;
    /** NotFound(revocation letter, id). */
    Result<DueRevocation> letter(Id letterId) const;

private:
    /** Until when media come back (para 25). */
    struct ReturnTerm {
        QDate day;
        QString note; // "TermUnknown 2028": the day was not counted
    };
    static Result<ReturnTerm> returnTerm(QDate registered, const Today& today);
    Result<RevocationCheckContext> contextFor(const RevocationLetter& letter, const Today& today,
                                              Job& job) const;
    Result<std::vector<RevokedRow>> record(const RevocationPlan& plan, const InvalidSince& since,
                                           const Rules& rules, const ReturnTerm& term, Job& job);
    Result<std::optional<MediumRecord>> becomeDueBack(Transaction& transaction,
                                                      const CertificateRecord& certificate,
                                                      const ReturnTerm& term);
    /** Nothing is handed over any more; the medium, where it was kept for this person. */
    Result<std::optional<MediumRecord>> endBeforeHandOver(Transaction& transaction,
                                                          const CertificateRecord& certificate);
    /** The serials of those that are due another day now. */
    Result<QStringList> moveDueBack(Transaction& transaction, const RevocationLetter& letter,
                                    QDate dueBefore, const ReturnTerm& term);

    Session* m_session;
};

/** Records one revocation inside a transaction; the CRL reason comes from the ground. */
Status revokeCertificate(Register& reg, Transaction& transaction, Id certificateId,
                         const RevocationGround& ground, Id rowId = 0,
                         std::optional<Time> invalidSince = {});

} // namespace model
