// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QJsonArray>
#include <QJsonObject>

#include "app/kualikctl/output.h"
#include "crypto/profile/linter.h"
#include "model/verification/object_check.h"

namespace app::kualikctl {

void print(Output& output, const crypto::profile::LintFinding& finding);

/** As docs/json.md has them under "lint". */
QJsonArray jsonOf(const std::vector<crypto::profile::LintFinding>& findings);

/** Each finding, and how the object stands to the structure. */
void print(Output& output, const model::StructureCheck& check);
QJsonObject jsonOf(const model::StructureCheck& check);

/** The object itself, then what it holds one by one, each by its number and name. */
void print(Output& output, const model::ObjectCheck& check);
QJsonObject jsonOf(const model::ObjectCheck& check);

} // namespace app::kualikctl
