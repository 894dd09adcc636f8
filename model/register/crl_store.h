// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/revocation.h"
#include "model/register/store.h"

namespace model {

/** A signed list in the folder "lists" beside the register. */
struct KeptFile {
    QString name;
    std::int64_t octets = 0;
    Bytes sha256;
};

/** CRLs: numbers only go up, every revocation is in each later one, recorded before signing. */
class CrlStore : public Store {
public:
    using Store::Store;

    /** One more than the greatest number of this CA: recorded here and not given up, or come in
     * with a list from elsewhere. */
    Result<std::int64_t> nextNumber(Id caId) const;
    /**
     * Before signing: takes caId, number, thisUpdate, nextUpdate, base, covers and digest (or tbs).
     * entries is how many revoked certificates it lists: those of CrlEntryStore, else
     * RegisterRefused(crl/complete). CrlWouldGoBack(number, last number); RegisterRefused
     * (crl/start-known) where nothing is recorded of the CA's earlier lists;
     * (crl/base-is-the-last-full) for a delta list of another base.
     */
    Result<Id> record(Transaction& transaction, const CrlRecord& crl, std::size_t entries);
    /** RegisterRefused where der does not hold the recorded bytes or a newer CRL was signed. */
    Status signedCrl(Transaction& transaction, Id id, ByteView der);

    /** The same where it lies in a file. */
    Status signedFile(Transaction& transaction, Id id, const KeptFile& file);
    /** A list that was never signed: the next one has its number. RegisterRefused(crl/signed). */
    Status giveUp(Transaction& transaction, Id id);
    /** The list with the greatest number, where it waits for its signature. */
    Result<std::optional<CrlRecord>> halfMade(Id caId) const;
    /** The last certificate that this CA revoked; 0: none. */
    Result<Id> lastRevocation(Id caId) const;

    /** NotFound(crl, id). */
    Result<CrlRecord> byId(Id id) const;
    /** The last full one; of those with a smaller number; the last delta list. */
    Result<std::optional<CrlRecord>> lastSigned(Id caId) const;
    Result<std::optional<CrlRecord>> signedBefore(Id caId, std::int64_t number) const;
    Result<std::optional<CrlRecord>> lastDelta(Id caId) const;
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
