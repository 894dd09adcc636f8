// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"
#include "app/kualikctl/output.h"
#include "model/access/workplace.h"

/** Letters of appendix 1 for people. */
namespace app::kualikctl {

/** The letter and its rows, each with what was decided on it, when and by whom. */
Status print(Output& output, model::Session& session, const model::Application& letter);

} // namespace app::kualikctl
