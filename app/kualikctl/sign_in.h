// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"
#include "model/access/workplace.h"

namespace app::kualikctl {

/** --workplace, or the operator's own: $XDG_DATA_HOME/kualik. */
QString workplaceFolder(const Context& context);

/** --operator, or the only operator there is; ValueMissing where one must be named. */
Result<QString> operatorName(const Context& context);

/**
 * The workplace opened by the operator's password. The clock is shown; with --yes it is confirmed
 * for the day, too.
 */
Result<model::Session> signIn(Context& context);

/** "2026-07-25 22:20:00 +05:00", as the workplace counts. */
Result<QString> civilTime(model::Session& session, crypto::Time time);

} // namespace app::kualikctl
