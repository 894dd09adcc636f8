// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"

namespace app::kualikctl {

/**
 * Asks before an act that could be meant for somebody else. Only where standard input is a
 * terminal and --yes was not given: a script has said what it wants. Cancelled unless the answer
 * is the word for yes.
 */
Status confirm(Context& context, const QString& question);

} // namespace app::kualikctl
