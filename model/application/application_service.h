// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/workplace.h"
#include "model/application/check.h"
#include "model/domain/checked.h"
#include "model/import/application_import.h"
#include "model/job/job.h"
#include "model/register/application_store.h"

namespace model {

/** A row that waits for an answer, and until when. */
struct DueRow {
    RowInLetter row;
    std::optional<QDate> due = {}; // nothing: the calendar has no such year
    bool overdue = false;
};

/** A letter read from a file, and everything that is to be said about it. Nothing is stored. */
struct DryRun {
    Application application;
    ImportedRows imported;
    std::vector<Finding> findings; // of the import and of the check, the letter's first
};

/**
 * Steps 3-6: letters of appendix 1, from their registration to the decision on each row. Findings
 * name rows by their numbers: where a letter's are missing or repeated, its rows are numbered anew.
 */
class ApplicationService {
public:
    explicit ApplicationService(Session& session)
        : m_session(&session) {}

    /** All findings on a letter, with what the register knows of the persons. Stores nothing. */
    Result<std::vector<Finding>> check(const Application& application, CheckStage stage) const;
    /** The letter with the rows of a CSV file in place of its own. See importApplicationRows(). */
    Result<DryRun> importRows(const Application& letter, const QString& csvPath, Job& job) const;

    /**
     * Registers the letter, normalised. Errors of the letter itself always stop; errors of rows
     * stop as `intake` says. BadArgument(mediaCount) below zero.
     */
    Result<Checked> add(const Application& application, Intake intake, Job& job);

    /**
     * What accept() would find. Of `choices` both take regionCode, category, mediumKind, second
     * and secondProof; no regionCode: the region that column 7 names. A refused row of the letter
     * no longer counts as the same person.
     */
    Result<std::vector<Finding>> checkDecision(Id rowId, const EmployeeRow& choices) const;
    /**
     * What stands against issuing a row as it was accepted: things may have changed since. A medium
     * that is this very issue's is not counted.
     */
    Result<std::vector<Finding>> checkAccepted(Id rowId, const QString& ownMedium = {}) const;
    /**
     * Accepts a row. Errors of the row stop; the rest is recorded with it. Until its issue begins
     * a later decision replaces the earlier one; then WrongState(row, its state).
     */
    Result<Checked> accept(Id rowId, const EmployeeRow& choices);
    /** NotFound(ground, id); WrongState(row, its state) as for accept(). */
    Status refuse(Id rowId, const QString& groundId, const QString& note);

    /**
     * Rows undecided, accepted or being issued: overdue first, then by day and letter, last those
     * whose day cannot be counted.
     */
    Result<std::vector<DueRow>> due() const;

    /** Para 12 1): the day by which the reasoned reply to this letter is due. */
    Result<QDate> replyDue(const Application& application) const;

private:
    struct Decision;
    Result<CheckContext> contextFor(const std::vector<EmployeeRow>& rows, CheckStage stage,
                                    Job& job) const;
    Result<Decision> decide(const RowInLetter& found, const EmployeeRow& choices,
                            const QString& ownMedium = {}) const;

    Session* m_session;
};

/** What the register knows of a person: valid certificates and media held (paras 4, 11 5)). */
Result<PersonFacts> personFacts(const Register& reg, const QString& iin);

} // namespace model
