// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/crl/view.h"
#include "model/verification/structure_check.h"

namespace model {

/** A list of more octets than this is linted as it is read, its entries never in memory. */
inline constexpr std::uint64_t mostLintedWhole = 1u << 20;

/**
 * checkStructure() of a list of any length: the structure is told by the list without its entries,
 * and these are read once. UnknownStructure; FileNotReadable; Cancelled.
 */
Result<StructureCheck> checkLongList(const crypto::crl::CrlView& list,
                                     const StructureQuestion& question,
                                     const crypto::profile::LintContext& context,
                                     const crypto::crl::GoOn& goOn);

} // namespace model
