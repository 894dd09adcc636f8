// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "model/access/workplace.h"
#include "model/domain/application.h"
#include "model/journal/journal_service.h"

/** What an operator has begun to write for an act on what is registered, and not done yet. */
namespace model {

struct HandOverDraft {
    HandOver form;                // but for the issue; no receiver: the one who is offered
    std::vector<Id> issues;       // for which it is written
    std::vector<Id> leftOut = {}; // of the same letters, there already, and not meant
};

/** The decision on one row. */
struct DecisionDraft {
    EmployeeRow of;      // what the row said: where it says something else by now, this is void
    EmployeeRow choices; // with the ground and the note of a refusal
    QString why;         // a decision of before changes
};

/** Those of the operator at work. */
Result<std::optional<HandOverDraft>> handOverDraft(const Session& session);
Result<std::vector<DecisionDraft>> decisionDrafts(const Session& session);

/** In place of the one before. Kept as it was written: nothing is checked or normalised. */
Status keepDraft(Session& session, const HandOverDraft& handOver);
/** All of them; none: nothing is kept. */
Status keepDrafts(Session& session, const std::vector<DecisionDraft>& decisions);

Status dropHandOverDraft(Session& session);

} // namespace model
