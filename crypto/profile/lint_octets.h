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

/** The same for a to-be-signed part: offsets within it, and no octets. */
void addOffsets(std::vector<LintFinding>& findings, ByteView tbs);

/** The first octets of the element that these begin with, hexadecimal: "0c42d09d…". */
std::string shownOctets(ByteView octets);
/** So many of them are enough. */
inline constexpr std::size_t mostShownOctets = 16;

} // namespace crypto::profile
