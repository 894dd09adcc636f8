// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include "model/domain/common.h"
#include "model/domain/finding.h"

namespace model {

/** What an act that checks first found, and what it made. */
struct Checked {
    std::vector<Finding> findings;
    Id id = 0; // 0: the findings stopped it, nothing was changed
};

/** What is done with a row whose values have errors while a letter is being registered. */
enum class Intake {
    Faultless,  // nothing is stored: what was typed or imported is put right first
    AsReceived, // the letter itself is wrong: stored as it came, to be refused or answered
};

/** Errors of the letter itself always stop its intake. */
inline bool stops(const std::vector<Finding>& findings, Intake intake) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.severity == Severity::Error &&
               (finding.row == 0 || intake == Intake::Faultless);
    });
}

} // namespace model
