// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/issuance/structure_draft.h"

/** Private to the issue by structures: everything that stands against an order. */
namespace model {

Result<OrderCheck> checkOrder(Desk& desk, const StructureOrder& order);

} // namespace model
