// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "model/access/workplace.h"
#include "model/application/check.h"
#include "model/domain/checked.h"
#include "model/domain/field_change.h"
#include "model/import/application_import.h"
#include "model/job/job.h"
#include "model/register/application_store.h"

namespace model {

/** What a correction changes in a row. */
std::vector<FieldChange> changesOf(const EmployeeRow& before, const EmployeeRow& after);

/** A row that waits for an answer, and until when. */
struct DueRow {
    RowInLetter row;
    std::optional<QDate> due = {}; // nothing: the calendar has no such year
    bool overdue = false;
    QString clause = {}; // of the term
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
    Result<std::vector<Finding>> check(const Application& application, CheckStage stage,
                                       Job& job) const;
    /** The letter with the rows of a CSV file in place of its own. See importApplicationRows(). */
    Result<DryRun> importRows(const Application& letter, const QString& csvPath, Job& job) const;

    /**
     * Registers the letter, normalised. Errors of the letter itself always stop; errors of rows
     * stop as `intake` says. The same letter is registered a second time only where `whyAgain`
     * says why; that is recorded. BadArgument(mediaCount) below zero.
     */
    Result<Checked> add(const Application& application, Intake intake, Job& job,
                        const QString& whyAgain = {});

    /**
     * What accept() would find. Of `choices` both take regionCode, category, mediumKind, second
     * and secondProof; no regionCode: the region that column 7 names. A refused row of the letter
     * no longer counts as the same person.
     */
    Result<std::vector<Finding>> checkDecision(Id rowId, const EmployeeRow& choices) const;
    /** Undecided rows of a letter that accept() would stop, with the region that column 7 names. */
    Result<std::set<Id>> notAcceptable(Id applicationId, Job& job) const;
    /**
     * What stands against issuing a row as it was accepted: things may have changed since. A medium
     * that is this very issue's is not counted.
     */
    Result<std::vector<Finding>> checkAccepted(Id rowId, const QString& ownMedium = {}) const;
    /**
     * Until its issue begins a row may be decided on anew, where `whyChanged` says why; that is
     * recorded. AlreadyDecided(row, decision, when, by whom) without a reason;
     * WrongState(row, its state) later.
     */
    Status mayDecide(Id rowId, const QString& whyChanged) const;
    /** Accepts a row, as mayDecide(). Errors of the row stop; the rest is recorded with it. */
    Result<Checked> accept(Id rowId, const EmployeeRow& choices, const QString& whyChanged = {});
    /** As mayDecide(); NotFound(ground, id). */
    Status refuse(Id rowId, const QString& groundId, const QString& note,
                  const QString& whyChanged = {});

    /**
     * Puts a typing mistake right: columns 2-9, category and mediumKind of `corrected`, checked as
     * a letter that comes in. The row is undecided afterwards; what it said stays in the register,
     * and both in the audit. `why` is required. A regionCode chosen before goes with its text.
     * NothingToCorrect(row); WrongState(row, its state) once its issue began.
     */
    Result<Checked> correct(Id rowId, const EmployeeRow& corrected, Intake intake,
                            const QString& why);

    /**
     * Puts the head of a letter right; `corrected` has its id, and its rows are not looked at.
     * `why` is required. Errors of the letter itself stop; what a new day received brings about in
     * rows that wait is found, too. Terms count from the corrected day, decisions stay, and papers
     * say the head as it is now. What was handed over or issued keeps what it copied: the journal's
     * lines and the certificates' records. Another letter's number and date only where `whyAgain`
     * says why, as add(). BadArgument(mediaCount) below zero; LetterSaysThat(its number).
     *
     * A letter of which every row is answered is corrected, too: nothing is undone by it, and a
     * wrong number would stay for ever where somebody looks for the right one.
     */
    Result<Checked> correctHead(const Application& corrected, const QString& why,
                                const QString& whyAgain = {});

    /**
     * Rows undecided, accepted or being issued: overdue first, then by day and letter, last those
     * whose day cannot be counted.
     */
    Result<std::vector<DueRow>> due() const;

    /** Para 12 1): the day by which the reasoned answer to this letter is due. */
    Result<QDate> replyDue(const Application& application) const;

private:
    struct Decision;
    Result<CheckContext> contextFor(const std::vector<EmployeeRow>& rows, CheckStage stage,
                                    Job& job) const;
    Result<CheckContext> contextOf(const Application& letter, CheckStage stage, Job& job) const;
    Result<Application> letterAround(const RowInLetter& found) const;
    Status mayDecide(const EmployeeRow& row, const QString& whyChanged) const;
    Result<Decision> decide(const RowInLetter& found, const EmployeeRow& choices,
                            const QString& ownMedium = {}) const;

    Session* m_session;
};

/** What the register knows of a person: valid certificates, media held, open rows (4, 11 5)). */
Result<PersonFacts> personFacts(const Register& reg, const QString& iin);

/** The last other letter of the same number and date whose body has its name, or a BIN of its rows.
 */
Result<std::optional<RegisteredLetter>> registeredAlready(const Register& reg,
                                                          const Application& letter);

} // namespace model
