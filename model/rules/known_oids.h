// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "model/rules/rules.h"

namespace model {

/** By OID; of a wording: its clause and what certificates mean by it, in each language. */
using KnownOids = std::map<QString, Wording>;

/** oids.json of a folder of rules, by its last edition: certificates of any day are shown. */
Result<KnownOids> readKnownOids(const QString& folder);

/** Kazakhstan's own OIDs, read once. A fault of the file is told where the rules are loaded. */
const KnownOids& knownOids();

} // namespace model
