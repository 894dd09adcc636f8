// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"
#include "model/access/workplace.h"
#include "model/papers/papers.h"

namespace app::kualikctl {

/** --out, where a paper goes. */
Option paperOption();

/** What every paper says besides its form. */
Result<model::papers::Context> paperContext(const model::Session& session);

/** Writes the PDF to --out, a new file, and answers {file}. */
Result<Outcome> writePaper(Context& context, const crypto::Bytes& pdf);

} // namespace app::kualikctl
