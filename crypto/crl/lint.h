// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/crl/view.h"
#include "crypto/profile/linter.h"

namespace crypto::crl {

/**
 * profile::lint() of a list of any length and order; of findings at entries the first thousand.
 * MalformedDer, FileNotReadable, Cancelled; goOn counts octets.
 */
Result<std::vector<profile::LintFinding>> lint(const profile::Profile& profile, const CrlView& list,
                                               const profile::LintContext& context,
                                               const GoOn& goOn = {});

} // namespace crypto::crl
