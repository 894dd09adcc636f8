// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/certificate.h"
#include "model/desk.h"
#include "model/domain/authority.h"

namespace model {

/**
 * The key on the medium that the certificate certifies, proven by a signature of a random
 * challenge. The medium must be logged in. MediumNotPresent, LoginNeeded, KeyMismatch, NotTraining;
 * CaNotAdopted(name, key-given-up): it was made here and given up.
 */
Result<token::KeyInfo> provenKey(Desk& desk, const std::string& serial,
                                 const crypto::x509::Certificate& certificate);

/**
 * The key of a CA that is here already is on this medium from now on: it came later than its
 * certificate, or it moved. Whether the CA signs new certificates stays as it is. As provenKey().
 */
Result<CaGeneration> placeCa(Desk& desk, const CaGeneration& ca, const QString& mediumSerial);

/**
 * From now on the CA signs new certificates, or none; its lists go on in any case. The one
 * that it renews signs nothing new then. What is so already stays, and nothing is recorded.
 * CaNotUsable(name, reason): without a key here, or expired, it cannot sign.
 */
Result<CaGeneration> setSigning(Register& reg, const CaGeneration& ca, bool active);

} // namespace model
