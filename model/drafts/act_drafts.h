// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
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

/** A certificate by structure that is being filled in. No password and no PIN is in it. */
struct OrderDraft {
    QString structure;                 // "nuc-05-legal-gost"
    QString keyPlace;                  // the screen's own word for where the key is
    QString file;                      // the path that was chosen, and nothing of what is in it
    Id caId = 0;                       // 0: the one that is offered
    std::map<QString, QString> values; // as they were typed, also those of other structures
};

/** Those of the operator at work. */
/** First what was last in view. */
Result<std::vector<HandOverDraft>> handOverDrafts(const Session& session);
Result<std::vector<DecisionDraft>> decisionDrafts(const Session& session);
Result<std::optional<OrderDraft>> orderDraft(const Session& session);

/**
 * All of them, in place of those before; none: nothing is kept. Kept as they were written: nothing
 * is checked or normalised.
 */
Status keepDrafts(Session& session, const std::vector<HandOverDraft>& handOvers);
Status keepDrafts(Session& session, const std::vector<DecisionDraft>& decisions);
Status keepDraft(Session& session, const OrderDraft& order);
Status dropOrderDraft(Session& session);

} // namespace model
