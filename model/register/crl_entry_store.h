// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/revocation.h"
#include "model/register/store.h"

namespace model {

/** Which revoked certificates of a CA a list has: always the same ones for the same values. */
struct CrlSelection {
    Id caId = 0;
    Id after = -1;    // of a delta list: what its base covers
    Id covers = 0;    // CrlRecord::covers
    Time fullAt = {}; // thisUpdate of the full list before it; the beginning of time where none is
    Id fullCovers = -1; // and what that one covers
};

/**
 * The entries of a CA's lists by serial number, a page at a time: what it revoked, and what lists
 * from elsewhere have. RFC 5280 3.3: who has expired is left out once a full list that is later
 * than that has had him; who is not in this register stays.
 */
class CrlEntryStore : public Store {
public:
    using Store::Store;

    /** Of the list that would be made now; `base`: of a delta list that goes on from it. */
    Result<CrlSelection> ofNext(Id caId, const CrlRecord* base = nullptr) const;
    /** Of one that was recorded. */
    Result<CrlSelection> of(const CrlRecord& crl) const;

    Result<std::int64_t> count(const CrlSelection& selection) const;
    /**
     * Those behind this serial number (INTEGER contents; empty: from the first one on), so many at
     * most, into `page`. Their ids and grounds are left out, for there may be a million of them.
     */
    Status page(const CrlSelection& selection, ByteView behind, int most,
                std::vector<RevokedCertificate>& page) const;
    /** A page with ids and grounds. */
    Status pageWithGrounds(const CrlSelection& selection, ByteView behind, int most,
                           std::vector<RevokedCertificate>& page) const;
    /** Whether a list of this CA that covers so much has, or once had, the certificate. */
    Result<bool> knows(Id caId, ByteView serial, Id covers) const;

private:
    Status read(std::string_view sql, const CrlSelection& selection, ByteView behind, int most,
                std::vector<RevokedCertificate>& page) const;
};

} // namespace model
