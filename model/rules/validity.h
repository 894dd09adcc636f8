// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/common.h"

namespace model {

/** The same second so many years later, UTC; 29 February becomes 28 where there is none. */
Time yearsLater(Time time, int years);

} // namespace model
