// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/desk.h"
#include "model/domain/authority.h"
#include "model/domain/finding.h"

namespace model {

/** Before issuing: CaNearEnd, CrlNearEnd, CrlMissing; how near is a setting. */
Result<std::vector<Finding>> caFindings(const Session& session, const CaGeneration& ca);

} // namespace model
