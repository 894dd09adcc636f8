// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "model/domain/journal_line.h"
#include "model/register/store.h"

namespace model {

/** The journal of appendix 3: numbered without gaps, one line an issue, corrected by new lines. */
class JournalStore : public Store {
public:
    using Store::Store;

    /**
     * Stores the line under the next number and gives it back with id and number. Where `corrects`
     * is set the line is a correction of that one. RegisterRefused(journal/medium-written) before
     * the medium was written, or where the issue has its line already.
     */
    Result<JournalLine> append(Transaction& transaction, JournalLine line);
    Result<int> nextNumber() const;

    /** NotFound(journal line, id). */
    Result<JournalLine> byId(Id id) const;
    Result<std::optional<JournalLine>> byIssue(Id issueId) const;
    /** Handed over from one day to another, both included, in the order of numbers. */
    Result<std::vector<JournalLine>> list(QDate from, QDate to) const;
    /** Shows each line of those days, in any order: the book is read once and never held whole. */
    Status visit(QDate from, QDate to, const std::function<void(const JournalLine&)>& see) const;
    /**
     * Of those days, in the order of numbers; of a text the line of this number, and those that
     * have it, as has_letters() has it, in user, state body, letter, medium, receiver or document.
     */
    Result<std::vector<Id>> findIds(QDate from, QDate to, const QString& text = {}) const;
    Result<bool> hasAny(QDate from, QDate to) const;
    Result<std::vector<JournalLine>> correctionsOf(Id id) const;
};

} // namespace model
