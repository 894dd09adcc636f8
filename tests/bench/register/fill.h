// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/authority.h"
#include "model/register/register.h"

namespace bench {

/** So many certificates of this CA, which nobody can read, into its register; revoked or not. */
model::Status fillRegister(model::Register& reg, const model::CaGeneration& ca, int count,
                           bool isRevoked);

} // namespace bench
