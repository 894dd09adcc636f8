// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/desk.h"
#include "model/domain/structure_order.h"
#include "model/job/job.h"

namespace model {

/**
 * A key to look at an order with, whose own will be made with its file (key_file_issue.h): of the
 * structure's algorithm, and of its smallest size. Nothing is certified for it. UnknownStructure.
 */
Result<SignerSource> standInKey(Desk& desk, const std::string& structure, Job& job);

} // namespace model
