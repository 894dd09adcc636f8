// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>

#include "model/domain/application.h"
#include "model/register/store.h"

namespace model {

/** A row with the letter that it stands in. */
struct RowInLetter {
    Id applicationId = 0;
    QString letterNumber;
    QDate letterDate;
    QDate received;
    QString stateBody;
    QString executorName;
    EmployeeRow row;
};

/** A letter without its rows: how many of them are in which state, by shownState(). */
struct LetterSummary {
    Application letter;
    std::map<RowState, int> states;
};

/** When a row was decided on, by which operator, and why the decision before did not hold. */
struct DecisionMade {
    Time at;
    QString by;
    QString why = {}; // empty: it was the first
};

/** Letters of appendix 1. Stored whole, once; what is decided on rows, or corrected in them or in
 *  the letter's head, are lines of their own. */
class ApplicationStore : public Store {
public:
    using Store::Store;

    /** The letter and all rows; refused rows are decided on afterwards. */
    Result<Id> add(Transaction& transaction, const Application& application);

    /**
     * Accepts or refuses a row. Accept takes category, mediumKind, regionCode, second and
     * secondProof of it; refuse takes refusalGround (required) and refusalNote. Until an issue
     * begins, and once it was not delivered, a later decision replaces the earlier one.
     * RegisterRefused(row/being-issued); of one that a letter revoked, (row/revoked).
     */
    Status accept(Transaction& transaction, const EmployeeRow& row);
    Status refuse(Transaction& transaction, const EmployeeRow& row);

    /**
     * Columns 2-9, regionCode, category and mediumKind in place of the row's own, which is
     * undecided again. `why` is required. RegisterRefused as for accept().
     */
    Status correct(Transaction& transaction, const EmployeeRow& row, const QString& why);

    /** The letter's head in place of its own, whatever became of its rows. `why` is required. */
    Status correctHead(Transaction& transaction, const Application& letter, const QString& why);

    /** NotFound(application, id). Rows in the letter's order, with their states. */
    Result<Application> byId(Id id) const;
    /** Newest first, without rows. */
    Result<std::vector<Application>> list(int limit = 1000) const;
    /**
     * All letters, newest first; of a text those that have it in their number, state body or
     * executor, or in a row's name, IIN or BIN. Letters of the alphabet count as has_letters() has
     * them; a certificate's row is found by the words of the certificate, from two letters on.
     */
    Result<std::vector<Id>> findIds(const QString& text = {}) const;
    /** In this order; an id that is not there is left out. At most some hundred at a time. */
    Result<std::vector<LetterSummary>> summaries(const std::vector<Id>& ids) const;
    /** What all letters are sorted by. */
    Result<std::map<Id, QString>> letterNumbers() const;
    Result<std::map<Id, QString>> stateBodies() const;
    Result<std::map<Id, std::map<RowState, int>>> states() const; // by shownState(), too
    Result<std::vector<Application>> byLetterNumber(const QString& letterNumber) const;
    /** Letters of this number and date, without rows. */
    Result<std::vector<Application>> byLetter(const QString& letterNumber, QDate letterDate) const;
    /** The letter of this body, as its name is written there, that came into the register last;
     *  without rows. */
    Result<std::optional<Application>> lastOfBody(const QString& stateBody) const;
    /** Whether a row of the letter has one of these BINs. */
    Result<bool> namesBody(Id id, const std::set<QString>& bins) const;
    /** NotFound(row, id). */
    Result<RowInLetter> row(Id rowId) const;
    /** Oldest letter first. */
    Result<std::vector<RowInLetter>> rowsInState(RowState state) const;
    /** A person's rows that wait for a decision or for their certificate; for the next one, too,
     *  where the first was not delivered. */
    Result<std::vector<RowInLetter>> openRowsOf(const QString& iin) const;
    /** The last decision on a row; nothing where there was none. */
    Result<std::optional<DecisionMade>> decisionOf(Id rowId) const;
    /** The decisions in force on a letter's rows: of one that was corrected since there is none. */
    Result<std::map<Id, DecisionMade>> decisionsIn(Id applicationId) const;

private:
    Status decide(Transaction& transaction, const EmployeeRow& row, const char* decision,
                  const QString& ground, const QString& note);
};

} // namespace model
