// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "crypto/x509/certificate.h"
#include "model/desk.h"
#include "model/domain/ca_key.h"
#include "model/job/job.h"

namespace model {

/** A key to be made for an authority, on a medium that is logged in. */
struct NewCaKey {
    AuthorityKind authority = AuthorityKind::StateBodies;
    Algorithm algorithm = Algorithm::Gost2015;
    QString mediumSerial;
    int years = 0;              // of a root; what another one certifies has its term from there
    bool aboveNational = false; // of a root: it is the one above the national authority
    Id renews = 0;              // the generation that it comes after, see renewalOf()
};

/** A key, and the generation that it became, if it has. */
struct CaKeyReport {
    CaKey key;
    std::optional<CaGeneration> ca = {};
};

/**
 * Authorities' own keys that are made here. A root gets its self-signed certificate and is an
 * authority of the workplace in one step; for any other there is a PKCS#10, which the root's desk
 * certifies by an order, and adoptCa() takes the certificate in and finds the key.
 *
 *     KU_TRY(const auto begun, keys.make({AuthorityKind::StateBodies, Algorithm::Gost2015,
 *                                         serial}, job));
 *     … begun.key.octets goes to the root's desk as a file …
 *
 * Each step is on record before the next: after a pulled medium or a power cut the key stands in
 * unfinished() and goes on by resume(), with the pair that is on the medium. A renewal makes a new
 * key beside the old one; once it has its certificate, new certificates go to the new generation,
 * and of the old one only the lists go on (dutyOf()).
 */
class CaKeyService {
public:
    explicit CaKeyService(Desk& desk)
        : m_desk(&desk) {}

    /** What the next generation of this CA is, on the old one's medium until another is named. */
    NewCaKey renewalOf(const CaGeneration& ca, int years) const;

    /**
     * ClockStopped, ClockNotConfirmed; UnknownStructure: no such authority of this algorithm;
     * BadArgument(years); CaNotUsable(name, no-key-here): of a CA that is elsewhere;
     * WrongState(ca-key, being-renewed, its id): go on with that; WrongState(ca-key, adopted): it
     * was renewed; MediumNotPresent, NotTraining, LoginNeeded,
     * WrongState(setting NAME, other-name, NAME), WrongState(ca, other-name-form): the renewed one
     * would have another name, see subjectOf(); WrongState(medium, what it is): somebody's;
     * LintRefused; what media say.
     */
    Result<CaKeyReport> make(const NewCaKey& plan, Job& job);
    /** From the last step. WrongState(ca-key, its state) once it has ended. */
    Result<CaKeyReport> resume(Id keyId, Job& job);
    /** No certificate of it will be taken in. Its pair stays on the medium. As resume(). */
    Status abandon(Id keyId, const QString& note);

    Result<std::vector<CaKey>> unfinished() const;
    /** NotFound(ca-key, id). */
    Result<CaKeyReport> report(Id keyId) const;

private:
    Status requireRenewable(const NewCaKey& plan) const;
    Result<Id> begin(const NewCaKey& plan);
    Status takeOn(Id keyId, Job& job);
    Result<token::KeyInfo> keyOnMedium(const CaKey& key, Job& job);
    Status recordRoot(const CaKey& key, token::KeyInfo pair, Job& job);
    Status recordRequest(const CaKey& key, const token::KeyInfo& pair, Job& job);
    Status certifyRoot(const CaKey& key, Job& job);

    Desk* m_desk;
};

/** All that were ever begun: their ids go up by one, and none is ever taken out (schema 19). */
Result<std::vector<CaKey>> everyCaKey(const Register& reg);

/** The unfinished key of this workplace that the certificate certifies. */
Result<std::optional<CaKey>> keyAskedFor(const Register& reg,
                                         const crypto::x509::Certificate& certificate);

/** Of this public key, and it was given up here: no certificate of it is taken in. */
Result<bool> isGivenUp(const Register& reg, const crypto::x509::Certificate& certificate);
/** As its medium names the key: it may have been given up before its public key was on record. */
Result<bool> isGivenUp(const Register& reg, const Bytes& keyId);

/**
 * Private to those who add a generation: in the same transaction the key's way ends, and the
 * generation that it renews signs nothing new any more, where the new one does. The audit's detail
 * names it.
 */
Status endCaKey(const Register& reg, Transaction& transaction, const CaKey& key,
                const CaGeneration& became, QJsonObject& detail);

/** The same, of one that begins to sign later than it was taken in. */
Status retireRenewed(const Register& reg, Transaction& transaction, const CaGeneration& signs,
                     QJsonObject& detail);

} // namespace model
