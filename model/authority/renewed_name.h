// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/profile.h"
#include "model/access/workplace.h"
#include "model/domain/ca_key.h"

/** Private to the making of CAs' keys. */
namespace model {

/**
 * The subject of the key's certificate, a Name, DER. One that renews another keeps its name (RFC
 * 5280 3.2: relying parties chain by it), as that certificate writes it, whichever order and
 * capitals that has. WrongState(setting NAME, other-name, NAME): the settings would give it another
 * one, which that setting puts right; WrongState(ca, other-name-form): the Order's structure would.
 */
Result<Bytes> subjectOf(const Session& session, const crypto::profile::Profile& structure,
                        const CaKey& key);

} // namespace model
