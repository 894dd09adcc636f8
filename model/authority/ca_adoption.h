// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "crypto/profile/linter.h"
#include "model/authority/earlier_crls.h"
#include "model/desk.h"
#include "model/domain/authority.h"

namespace model {

/** An existing CA certificate to be taken into the workplace. */
struct CaAdoption {
    Bytes certificate; // DER
    AuthorityKind authority = AuthorityKind::StateBodies;
    QString mediumSerial; // where its private key is; empty: only the certificate is here
    bool active = true;   // signs new certificates
    EarlierCrls crls = {};
    bool acceptDeviations = false; // the operator has seen what the linter found
};

struct AdoptedCa {
    CaGeneration generation; // its id is 0: deviations stopped it, nothing was changed
    std::vector<crypto::profile::LintFinding> lint; // against its structure
    std::optional<VerifiedCrls> crls;               // of its lists, where that was said
};

/**
 * Takes an existing CA in, of today or, without its key, a root that has ended: by that what is of
 * its time is verified. Its issuer must be here already and have signed it, unless it is a root;
 * the private key is proven by a signature of a random challenge that verifies with the
 * certificate. The medium must be logged in. A certificate that deviates from its structure
 * (errors and warnings of the linter) is taken in only where the operator accepts that. One of a
 * key that was asked for here (CaKeyService) needs nothing else said: its medium is known, and its
 * lists begin here; of one that was given up nothing is taken in. MalformedDer,
 * CaNotAdopted(name, reason), MissingIssuer(name), SignatureInvalid, ChainInvalid, KeyMismatch,
 * LoginNeeded, NotTraining, AlreadyExists, KeyAlreadyCertified(serial), CrlNotTaken.
 */
Result<AdoptedCa> adoptCa(Desk& desk, const CaAdoption& adoption);

} // namespace model
