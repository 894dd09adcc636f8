// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "model/rules/rules.h"

namespace model {

/** By id ("595-2023-12-01"); of a wording: the Order that the edition is of, in each language. */
using Editions = std::map<QString, Wording>;

/** All that terms.json of a folder of rules has: what was issued under an old one is shown. */
Result<Editions> readEditions(const QString& folder);

/** The built-in ones, read once. A fault of the file is told where the rules are loaded. */
const Editions& editions();

} // namespace model
