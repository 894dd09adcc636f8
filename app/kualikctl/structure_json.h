// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "crypto/profile/profile.h"

namespace app::kualikctl {

/** One edition of a structure, whole, as docs/json.md has it under "structures". */
QJsonObject jsonOf(const crypto::profile::Profile& edition,
                   const crypto::profile::Values& authority);

/** In the three languages. */
QJsonObject jsonOf(const crypto::profile::Titles& titles);

/** "UTF8String"; "any" where a row takes every type. */
QString encodingOf(const crypto::profile::AttributeRule& rule);

/** The bits of a key usage by their names. */
QStringList bitNames(unsigned bits);

} // namespace app::kualikctl
