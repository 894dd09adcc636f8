// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "crypto/profile/linter.h"
#include "model/desk.h"
#include "model/domain/authority.h"

namespace model {

/** An existing CA certificate to be taken into the workplace. */
struct CaAdoption {
    Bytes certificate; // DER
    AuthorityKind authority = AuthorityKind::StateBodies;
    QString mediumSerial; // where its private key is; empty: only the certificate is here
    bool active = true;   // signs new certificates
};

struct AdoptedCa {
    CaGeneration generation;
    std::vector<crypto::profile::LintFinding> lint; // against the structure; never stops
};

/**
 * Takes an existing CA in. Its issuer must be here already and have signed it, unless it is
 * self-signed; the private key is proven by a signature of a random challenge that verifies with
 * the certificate. The medium must be logged in. MalformedDer, CaNotUsable(name, reason),
 * MissingIssuer(name), SignatureInvalid, KeyMismatch, LoginNeeded, NotTraining, AlreadyExists.
 */
Result<AdoptedCa> adoptCa(Desk& desk, const CaAdoption& adoption);

} // namespace model
