// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/desk.h"
#include "model/domain/authority.h"
#include "model/job/job.h"

namespace model {

/** A generation to be made: its key is made on a medium that is logged in. */
struct NewCa {
    AuthorityKind authority = AuthorityKind::StateBodies;
    Algorithm algorithm = Algorithm::Gost2015;
    const CaGeneration* issuer = nullptr; // null: self-signed
    std::string mediumSerial;
    int years = 0;              // never beyond its issuer
    bool aboveNational = false; // of a root: it is the one above the national authority
};

/**
 * Makes the key, builds the certificate by its structure, lints, records and signs it, and adds
 * the generation to the register. ClockStopped, ClockNotConfirmed, LintRefused, what media say.
 */
Result<CaGeneration> makeCa(Desk& desk, const NewCa& plan, Job& job);

} // namespace model
