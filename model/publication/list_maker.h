// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/desk.h"
#include "model/job/job.h"
#include "model/publication/publication_service.h"

/**
 * A list from the register to its signature: drawn and linted entry by entry beside its place,
 * recorded (number, times, how far in the register it goes, digest), signed, kept.
 */
namespace model {

/** How far the next list would go, and from where. */
struct NextList {
    CrlRecord crl; // number, times, base, covers
    CrlSelection selection;
    bool timeGoesBack = false;
    std::vector<Finding> findings = {};
    std::optional<Time> lastUpdate = {};
    QString emergency = {}; // why it is made out of turn
};

/**
 * What was recorded and is not known to be signed, as after a power failure: it is signed where
 * its file is there whole, and given up otherwise. The next list then has its number, for nobody
 * can have seen a list that was never put into this folder. The list that it kept, if it did.
 */
Result<std::optional<CrlRecord>> settleHalfMade(Desk& desk, const CaGeneration& ca);

/** LintRefused, Cancelled until it is recorded; what the CA's token says; DiskFull. */
Result<CrlRecord> makeList(Desk& desk, const CaGeneration& ca, const NextList& next, Job& job,
                           Job::Stoppable& stoppable);

} // namespace model
