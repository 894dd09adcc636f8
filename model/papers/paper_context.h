// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/workplace.h"
#include "model/papers/papers.h"

namespace model::papers {

/** What every paper of this workplace says, printed now by the operator at work. */
Result<Context> contextOfToday(const Session& session);

/** What this workplace's papers and screens say of training; empty where it does not train. */
Result<QString> trainingMarkOf(const Session& session);

} // namespace model::papers
