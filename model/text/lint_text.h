// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "crypto/profile/linter.h"

namespace model::text {

/** Where a certificate or list deviates from its structure, and by which clause. */
QString sentence(const crypto::profile::LintFinding& finding);

/** "UCGO rules, appendix 5, row 12; the Order's misprint S86": where it decides how the row is
 * read. */
QString lintClause(const crypto::profile::LintFinding& finding);

/** What was made on that day is older than the first edition, by which it was judged. */
QString earlierThanEdition(QDate day, const crypto::profile::Profile& edition);

/** What a finding expected or found: the linter's own words in the language of now, values as they
 * are. */
QString lintValue(const QString& value);

} // namespace model::text
