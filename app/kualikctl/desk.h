// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/kualikctl/command.h"
#include "model/access/open_desk.h"
#include "model/domain/authority.h"

namespace app::kualikctl {

using model::OpenDesk;

/** Signs in (one password) and opens the modules: what most commands begin with. */
Result<std::unique_ptr<OpenDesk>> openDesk(Context& context);

/** For commands that log in to a medium: the way past PinFinalTry. */
Option finalTryOption();

/** Asks for the PIN of a medium that is not logged in, and tries it once. */
Status logIn(Context& context, model::Desk& desk, const QString& serial);

/** The same for the medium of a CA; nothing is asked where it has no medium here. */
Status logInToCa(Context& context, model::Desk& desk, const model::CaGeneration& ca);

} // namespace app::kualikctl
