// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "crypto/profile/linter.h"
#include "tests/crypto/der_tree.h"

/** Every row of a structure, dropped or changed in one way after the other. */
namespace lint_rows {

using Change = std::function<void(der_tree::Tree& tree)>;

struct Row {
    std::string name;  // what was done
    std::string code;  // what the linter must say; empty: nothing
    std::string place; // and where
    int orderLine = 0; // the clause that it must name
    Change change;     // of the to-be-signed part
    crypto::profile::LintLevel level = crypto::profile::LintLevel::Error;
    std::string paragraph = {}; // where it is no row of the Order that is offended
    bool mayBeSame = false;     // the change may change nothing
    bool isOuter = false;       // the change is of the whole object, the to-be-signed part stays
};

std::vector<Row> rowsOf(const crypto::profile::Profile& profile);

/** The to-be-signed part with all that its structure lets be absent: what the rows begin with. */
der_tree::Tree complete(const crypto::profile::Profile& profile, der_tree::Tree tbs);

/** The rows of a list of extensions, which listOf finds in a to-be-signed part. */
using ListOf = std::function<der_tree::Tree&(der_tree::Tree&)>;
void addExtensionRows(std::vector<Row>& rows, const crypto::profile::ExtensionRule& rule,
                      const ListOf& listOf);

} // namespace lint_rows
