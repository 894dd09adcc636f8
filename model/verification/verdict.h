// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/path.h"
#include "model/verification/evidence.h"

/** The one place where a path that holds becomes a verdict: unknown is never good. */
namespace model {

/**
 * A path that holds is good only where its root is one that is trusted here (RootNotTrusted), and
 * of each certificate below it a list or an answer said that it is not revoked (StatusNotTold, one
 * for each); else it cannot be told. What was found wanting stays so.
 */
void conclude(crypto::x509::Verification& verification, const Evidence& evidence);

/** Reasons, and nothing but StatusNotTold: signatures, dates and root hold. */
bool isOnlyStatusMissing(const std::vector<Error>& reasons);

} // namespace model
