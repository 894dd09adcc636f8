// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"

namespace app::kualikctl {

/**
 * An act that failed with a part of it done: the error is told and stands in the answer beside what
 * was done. Where nothing was done, the error alone.
 */
Result<Outcome> halfDone(Output& output, const Error& error, QJsonObject answer, bool isNothing);

} // namespace app::kualikctl
