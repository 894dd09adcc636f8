// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/output.h"
#include "crypto/profile/profile.h"

namespace app::kualikctl {

/** A line an edition. */
void printList(Output& output, const std::vector<crypto::profile::Profile>& editions);

/** One edition with all its rows, for people. */
void print(Output& output, const crypto::profile::Profile& edition,
           const crypto::profile::Values& authority);

} // namespace app::kualikctl
