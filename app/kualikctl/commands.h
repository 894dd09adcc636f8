// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"

namespace app::kualikctl {

/** Every command, in the order of the help. */
const std::vector<Command>& commands();

// One function a file; each describes its command.
Command lintCommand();
Command providerPathCommand();
Command showCommand();
Command verifyCommand();

} // namespace app::kualikctl
