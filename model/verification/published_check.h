// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/access/workplace.h"
#include "model/domain/authority.h"
#include "model/domain/finding.h"
#include "model/domain/published.h"
#include "model/job/job.h"
#include "model/publication/folder_list.h"
#include "model/verification/judgement.h"
#include "model/verification/structure_check.h"

namespace model {

/** What stands in the publication folder, held against the register. */
struct PublishedCheck {
    QString file;                            // whole path
    std::int64_t number = 0;                 // of the register's last list
    std::int64_t base = 0;                   // of a delta list: its full one's number
    std::optional<std::int64_t> there = {};  // of the one that is published
    std::optional<Time> nextUpdate = {};     // of the one that is published
    std::vector<PublishedAspect> right = {}; // in the order above
    std::vector<Finding> findings = {};      // what is wrong with the file
    /** Why it cannot be read, or its signature and dates do not hold; times as the desk has them.
     */
    std::vector<Error> reasons = {};
    std::optional<StructureCheck> structure = {};

    /** The world gets what the register says, and can rely on it. */
    bool isGood() const;
};

/**
 * Reads back what is published for a CA: the very octets of the register's last list, of the right
 * number, signed by this CA, in date, of its structure; of the delta lists the last one likewise.
 * NotFound(crl, name) where the register has no such list of it; Cancelled.
 */
Result<PublishedCheck> checkPublished(const Session& session, const CaGeneration& ca,
                                      const Job& job, CrlKind kind = CrlKind::Full);
/** The same of each kind that the register has a list of: the full one first. */
Result<std::vector<PublishedCheck>> checkPublishedOfEach(const Session& session,
                                                         const CaGeneration& ca, const Job& job);

struct PublishedOfCa {
    CaGeneration ca;
    AuthorityNaming naming;
    PublishedCheck check;
};

/** One that signs lists here, and has none yet: there is nothing to hold against the register. */
struct UnpublishedCa {
    CaGeneration ca;
    AuthorityNaming naming;
};

struct EveryPublished {
    std::vector<PublishedOfCa> checked;
    std::vector<UnpublishedCa> unpublished;
    bool wasStopped = false; // before every one was: those that were stand
};

/** The same of every CA that has a list, delta lists by themselves; which of those that sign here
 * have none. */
Result<EveryPublished> checkEveryPublished(const Session& session, Job& job);

} // namespace model
