// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"
#include "model/rules/rules.h"

namespace model {

/**
 * Records one revocation inside a transaction, at its time; the CRL reason comes from the ground.
 * rowId: the row of a letter that asks for it, 0 for none. AlreadyRevoked(serial).
 */
Status revokeCertificate(Register& reg, Transaction& transaction, Id certificateId,
                         const RevocationGround& ground, Id rowId = 0);

} // namespace model
