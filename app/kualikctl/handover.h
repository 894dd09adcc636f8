// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/kualikctl/command.h"
#include "model/journal/journal_service.h"

namespace app::kualikctl {

/** --by-hand, --post, --special-post, --receiver, --document, --date. */
std::vector<Option> handOverOptions();

/** What those options say on top of what is given; exactly one channel where one is needed. */
Result<model::HandOver> readHandOver(const Arguments& arguments, model::HandOver handOver,
                                     bool channelNeeded);

} // namespace app::kualikctl
