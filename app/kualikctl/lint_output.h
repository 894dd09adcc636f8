// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QJsonArray>

#include "app/kualikctl/output.h"
#include "crypto/profile/linter.h"

namespace app::kualikctl {

void print(Output& output, const crypto::profile::LintFinding& finding);

/** As docs/json.md has them under "lint". */
QJsonArray jsonOf(const std::vector<crypto::profile::LintFinding>& findings);

} // namespace app::kualikctl
