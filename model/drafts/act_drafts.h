// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/access/workplace.h"
#include "model/domain/application.h"
#include "model/journal/journal_service.h"

/** What an operator has begun to write for an act on what is registered, and not done yet. */
namespace model {

struct HandOverDraft {
    HandOver form;                // but for the issue; no receiver: the one who is offered
    std::vector<Id> issues;       // for which it is written; none: nothing was chosen
    std::vector<Id> leftOut = {}; // of the same letters, there already, and not meant
};

/** The decision on one row. */
struct DecisionDraft {
    EmployeeRow of;      // what the row said: where it says something else by now, this is void
    EmployeeRow choices; // with the ground and the note of a refusal
    QString why;         // a decision of before changes
};

/** Those of the operator at work. */
/** First what was last in view. */
Result<std::vector<HandOverDraft>> handOverDrafts(const Session& session);
Result<std::vector<DecisionDraft>> decisionDrafts(const Session& session);

/**
 * All of them, in place of those before; none: nothing is kept. Kept as they were written: nothing
 * is checked or normalised.
 */
Status keepDrafts(Session& session, const std::vector<HandOverDraft>& handOvers);
Status keepDrafts(Session& session, const std::vector<DecisionDraft>& decisions);

} // namespace model
