// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/common.h"

namespace model {

/** What a new workplace begins with: resources/rules/workplace.json. */
struct WorkplaceRules {
    int utcOffsetMinutes = 0;
    int mostDaysAhead = 0;
    int leastPasswordCharacters = 0;
    std::chrono::seconds longestWait = {};

    /** BadResource. */
    static Result<WorkplaceRules> load();
};

} // namespace model
