// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/domain/crl_start.h"
#include "model/domain/revocation.h"
#include "model/register/store.h"

namespace model {

/** Lists that a CA published elsewhere, with their entries: our lists go on from them. */
class CrlStartStore : public Store {
public:
    using Store::Store;

    /**
     * The entries' serial, revokedAt, reason and extensions are taken. CrlWouldGoBack(number, last
     * number) where a list of this number or a later one is known; RegisterRefused(crl-start/first)
     * where something is known already and this is no list.
     */
    Result<Id> add(Transaction& transaction, const CrlStart& start,
                   const std::vector<RevokedCertificate>& entries = {});

    /** The one with the greatest number, or nothing where nothing is known. */
    Result<std::optional<CrlStart>> last(Id caId) const;
    /** Of all lists from elsewhere, each serial number once, as its last list has it. */
    Result<std::vector<RevokedCertificate>> entries(Id caId) const;
};

} // namespace model
