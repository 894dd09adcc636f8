// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/revocation.h"
#include "model/register/store.h"

namespace model {

/** CRLs: numbers only go up, every revocation is in each later one, recorded before signing. */
class CrlStore : public Store {
public:
    using Store::Store;

    /** One more than the greatest number of this CA: recorded here, signed or not, or come in with
     * a list from elsewhere. */
    Result<std::int64_t> nextNumber(Id caId) const;
    /**
     * Before signing: takes caId, number, thisUpdate, nextUpdate and tbs. entries is how many
     * revoked certificates tbs lists: all of this CA, also those of lists from elsewhere, else
     * RegisterRefused(crl/complete). CrlWouldGoBack(number, last number); RegisterRefused
     * (crl/start-known) where nothing is recorded of the CA's earlier lists.
     */
    Result<Id> record(Transaction& transaction, const CrlRecord& crl, std::size_t entries);
    /** RegisterRefused where der does not hold the recorded bytes or a newer CRL was signed. */
    Status signedCrl(Transaction& transaction, Id id, ByteView der);

    /** NotFound(crl, id). */
    Result<CrlRecord> byId(Id id) const;
    Result<std::optional<CrlRecord>> lastSigned(Id caId) const;
    /**
     * How many certificates this CA revoked that neither its own signed list of this number or an
     * earlier one has (0: no list of its own), nor a list that came in from elsewhere. Of a letter
     * of appendix 7: those that it revoked (0: whatever revoked them).
     */
    Result<int> unlisted(Id caId, std::int64_t ownNumber, Id letterId = 0) const;
    /** All of them, newest first, signed and not. */
    Result<std::vector<CrlSummary>> list(Id caId) const;
};

} // namespace model
