// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "crypto/profile/linter.h"
#include "tests/crypto/der_tree.h"

/** Every row of a structure, dropped or changed in one way after the other. */
namespace lint_rows {

using Change = std::function<void(der_tree::Tree& tbs)>;

struct Row {
    std::string name;  // what was done
    std::string code;  // what the linter must say; empty: nothing
    std::string place; // and where
    int orderLine = 0; // the clause that it must name
    Change change;
    crypto::profile::LintLevel level = crypto::profile::LintLevel::Error;
};

std::vector<Row> rowsOf(const crypto::profile::Profile& profile);

/** Private to the rows' files. */
void addExtensionRows(std::vector<Row>& rows, const crypto::profile::Profile& profile,
                      const crypto::profile::ExtensionRule& rule,
                      const std::function<der_tree::Tree&(der_tree::Tree&)>& listOf);

der_tree::Tree primitive(std::uint8_t tag, const std::string& hex);
/** The child that begins with this OID, itself or within a SET. */
std::size_t indexOf(const der_tree::Tree& list, const std::string& oid);

} // namespace lint_rows
