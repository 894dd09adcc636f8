// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/authority.h"
#include "model/register/store.h"

namespace model {

/** Generations of the authorities. What a generation is never changes; where its key is, may. */
class CaStore : public Store {
public:
    using Store::Store;

    /** RegisterRefused where this certificate is there already. */
    Result<Id> add(Transaction& transaction, const CaGeneration& generation);
    /** Takes tokenModule, tokenSerial, keyId and active of it; the earlier place stays on record.
     */
    Status setPlace(Transaction& transaction, const CaGeneration& generation);

    Result<std::vector<CaGeneration>> list() const;
    /** NotFound(ca, id). */
    Result<CaGeneration> byId(Id id) const;
    /** The newest generation that signs new certificates, or nothing. */
    Result<std::optional<CaGeneration>> active(AuthorityKind authority, Algorithm algorithm) const;
};

} // namespace model
