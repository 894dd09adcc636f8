// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/finding.h"

namespace app::kualikctl {

/** "error, PLACE, document: what it is [clause]", for what was found elsewhere than in a letter. */
QString lineAt(const QString& place, const model::Finding& finding);

} // namespace app::kualikctl
