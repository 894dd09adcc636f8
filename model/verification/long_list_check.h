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

/**
 * The list, where these octets are one that is too long to be linted whole; nothing where they are
 * short, or no list: who reads them whole says what is wrong with them. Cancelled.
 */
Result<std::optional<crypto::crl::CrlView>> longListIn(crypto::crl::Octets octets,
                                                       const crypto::crl::GoOn& goOn = {});

/** checkStructure(), or checkLongList() where it is a long list. Cancelled. */
Result<StructureCheck> checkAnyLength(const Bytes& der, const StructureQuestion& question,
                                      const crypto::profile::LintContext& context,
                                      const crypto::crl::GoOn& goOn = {});

/**
 * A list as x509::verifyCrl() judges it itself: its octets and its head, and of its entries one for
 * each critical extension that any of them has. Who asks it of a certificate needs all of them.
 */
Result<crypto::x509::Crl> withoutMostEntries(const crypto::crl::CrlView& list);

} // namespace model
