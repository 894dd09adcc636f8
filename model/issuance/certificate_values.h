// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/profile.h"
#include "model/domain/application.h"
#include "model/rules/rules.h"

namespace model {

/**
 * What a row says in the templates of a user's structure (surname, givenName, patronymic, iin,
 * bin, region, email, phone), added to the authority's values. The row is one that its check
 * passed: a value that cannot be read is left out, and the structure refuses what it requires.
 */
crypto::profile::Values withRow(crypto::profile::Values authority, const EmployeeRow& row,
                                const Rules& rules);

} // namespace model
