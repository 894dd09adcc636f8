// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/domain/common.h"
#include "model/domain/finding.h"

namespace model {

/** What an act that checks first found, and what it made. */
struct Checked {
    std::vector<Finding> findings;
    Id id = 0; // 0: the findings stopped it, nothing was changed
};

} // namespace model
