// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/certificate_record.h"
#include "model/register/register.h"

/**
 * What a letter of appendix 7 can be about: it stands in the rules of the state bodies' CA, and
 * names its certificates alone. Another authority's are revoked on its own grounds
 * (RevocationService::revokeOne()).
 */
namespace model {

/** Of whichever generation. NotFound(ca, id). */
Result<bool> isOfStateBodies(const Register& reg, const CertificateRecord& certificate);

/** All of a person that a letter can mean, newest first. */
Result<std::vector<CertificateRecord>> ofPersonAtStateBodies(const Register& reg,
                                                             const QString& iin);

} // namespace model
