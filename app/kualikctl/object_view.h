// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/object.h"
#include "app/kualikctl/output.h"

namespace app::kualikctl {

/** Every field, for people. */
void print(Output& output, const Object& object);

} // namespace app::kualikctl
