// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "crypto/profile/linter.h"

namespace model::text {

/** Where a certificate or list deviates from its structure, and by which clause. */
QString sentence(const crypto::profile::LintFinding& finding);

/** What a finding expected or found: the linter's own words in the language of now, values as they
 * are. */
QString lintValue(const QString& value);

} // namespace model::text
