// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/linter.h"

/** Private to the linter's files. */
namespace crypto::profile {

/**
 * Each finding on a whole certificate, CRL or PKCS#10 gets its offset within it, where the linter
 * knew the row alone or counted from the to-be-signed part, and the octets that stand there. What
 * is absent has none.
 */
void addOctets(std::vector<LintFinding>& findings, ByteView der);

} // namespace crypto::profile
