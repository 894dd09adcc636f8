// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace model::test {

/**
 * While it lives, the registers that are opened count the steps of SQLite's machine that their
 * statements take. A look into an index is as many in a small table as in a large one; a walk
 * through a table is some for each of its lines.
 */
class StatementSteps {
public:
    StatementSteps();
    ~StatementSteps();
    StatementSteps(const StatementSteps&) = delete;
    StatementSteps& operator=(const StatementSteps&) = delete;

    /** Since the last call. */
    long long taken();
};

} // namespace model::test
