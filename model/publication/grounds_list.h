// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/common.h"
#include "model/domain/revocation.h"
#include "model/register/register.h"

namespace model {

/** "ucgo_gost2015.grounds.json" beside "ucgo_gost2015.crl". */
QString groundsFile(const QString& crlFile);

/**
 * Para 26: the ground of every entry of a CRL, also where no reason of RFC 5280 says it; JSON, as
 * docs/json.md has "published grounds". It names its CRL by number and SHA-256 and holds of each
 * entry the serial number, the time, the ground and the published reason: nothing of its holder.
 * An entry of a list from elsewhere, or whose ground is of no rule in force, has no ground. Written
 * entry by entry: memory does not grow with them. DiskFull, FileNotWritable.
 */
Status writeGrounds(const QString& path, const CrlRecord& crl, const Register& reg);

} // namespace model
