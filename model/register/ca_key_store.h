// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/ca_key.h"
#include "model/register/store.h"

namespace model {

/** Keys of authorities that are made here, until each has its certificate or is given up. */
class CaKeyStore : public Store {
public:
    using Store::Store;

    /**
     * The key comes next; of it only its id is known. RegisterRefused where the generation that it
     * renews has such a key already.
     */
    Result<Id> begin(Transaction& transaction, const CaKey& key);
    /** Before a root's signature; and a request, before anybody has it. */
    Status recorded(Transaction& transaction, Id keyId, ByteView publicKey, ByteView octets);
    /** The generation that it became. */
    Status adopted(Transaction& transaction, Id keyId, Id caId);
    Status abandoned(Transaction& transaction, Id keyId, const QString& note);

    /** NotFound(ca-key, id). */
    Result<CaKey> byId(Id id) const;
    Result<std::vector<CaKey>> unfinished() const;
};

} // namespace model
