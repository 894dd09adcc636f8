// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/workplace.h"
#include "model/domain/authority.h"
#include "model/domain/revocation.h"

/** What relying parties can know of a CA's revocations, which may be less than what is signed. */
namespace model {

/** The list of a CA that is published. */
struct PublishedList {
    std::optional<CrlRecord> crl;                 // ours in the folder, or one taken in
    std::optional<std::int64_t> unpublished = {}; // a later one, signed and not in the folder
};

Result<PublishedList> publishedListOf(const Session& session, const CaGeneration& ca);
/**
 * The last delta list, where the CA has published such: in the folder or not. It is not unpublished
 * where a later full list tells more than it does.
 */
Result<PublishedList> publishedDeltaOf(const Session& session, const CaGeneration& ca);

/**
 * How many certificates this CA revoked (on that letter of appendix 7; 0: whatever revoked them)
 * that neither what is published of it has nor a list that came in from elsewhere.
 */
Result<int> unlisted(const Session& session, const CaGeneration& ca,
                     const std::optional<CrlRecord>& published, Id letterId = 0);
/** How many of those that a letter of appendix 7 revoked the published lists of their CAs lack. */
Result<int> unlistedOfLetter(const Session& session, Id letterId);

} // namespace model
