// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "crypto/profile/linter.h"

namespace model::text {

/** Where a certificate or list deviates from its structure, and by which clause. */
QString sentence(const crypto::profile::LintFinding& finding);

} // namespace model::text
