// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "app/kualikctl/output.h"
#include "model/verification/verified_file.h"

namespace app::kualikctl {

/** As docs/json.md has it under "verify". */
QJsonObject jsonOf(const model::VerifiedFile& verified);

/** The verdict, why, and each path, signature and time stamp that was looked at. */
void print(Output& output, const model::VerifiedFile& verified);

} // namespace app::kualikctl
