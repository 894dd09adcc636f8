// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "crypto/x509/crl.h"
#include "model/desk.h"
#include "model/domain/authority.h"
#include "model/domain/crl_start.h"
#include "model/domain/revocation.h"

namespace model {

/** What an operator says of the lists that an existing CA has published so far. */
struct EarlierCrls {
    Bytes last;                  // DER of the last one
    bool neverPublished = false; // there is none

    /** Neither: it is said later, and until then nothing is published for the CA. */
    bool unknown() const { return last.empty() && !neverPublished; }
};

/** The same, read and verified: what comes into the register. */
struct VerifiedCrls {
    CrlStart start; // without its CA's id
    std::vector<RevokedCertificate> entries;
};

/**
 * The last list must be whole, this CA's and not of a later time than now: MalformedDer,
 * CrlNotTaken(CA's name, reason). One of the two is said: ValueMissing(earlier-crls) where neither
 * is, BadArgument(list-and-none) where both are.
 */
Result<VerifiedCrls> verifyEarlierCrls(ByteView caCertificate, const EarlierCrls& said, Time now);

/** For the audit entry of the act. */
QJsonObject auditDetail(const VerifiedCrls& crls);

/**
 * For a CA that is in the register already: its lists go on from this one. CrlWouldGoBack(number,
 * last number) where a list of this number or a later one is known; WrongState(crl, recorded) for
 * "never published" where something is known; ValueMissing where nothing is said.
 */
Result<VerifiedCrls> recordEarlierCrls(Register& reg, const CaGeneration& ca,
                                       const EarlierCrls& said);

/** The last list that has come in from elsewhere: no id of a list of ours, no tbs. */
Result<std::optional<CrlRecord>> takenInCrlOf(const Register& reg, Id caId);

/** The list of the CA with the greatest number: signed here, or come in. der, no tbs. */
Result<std::optional<CrlRecord>> lastCrlOf(const Register& reg, Id caId);

} // namespace model
