// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "crypto/seal/seal.h"
#include "model/register/register.h"

namespace model {

/** An operator at work. The register closes with it. */
struct Session {
    QString folder;
    QString operatorName;
    bool training = false;
    int wrongTriesBefore = 0; // by whoever: the operator should know
    /** Somebody changed the keyring otherwise than through this program, or put an old one back. */
    bool keyringDiffers = false;
    Register reg;
    /** Before this sign-in, which is an act itself; nothing: the workplace was made just now. */
    std::optional<Time> lastActBefore = {};
};

/** What a workplace is made of. */
struct WorkplacePlan {
    QString folder; // made where it is not there
    QString operatorName;
    bool training = false;
    crypto::seal::ScryptParameters scrypt = {}; // for all operators to come; tests take less
};

/**
 * A folder with register.db and keyring.json. Scrypt makes these calls take about half a second:
 * from a worker.
 */
namespace workplace {

/** AlreadyExists, PasswordRefused, ValueMissing (operator name). A crash leaves no workplace. */
Result<Session> create(const WorkplacePlan& plan, const Secret& password,
                       const crypto::Clock& clock, crypto::Random& random);

/**
 * RegisterMissing, KeyringDamaged, UnknownOperator, WrongPassword, TooManyTries, and what
 * Database::open says. Recorded in the audit.
 */
Result<Session> signIn(const QString& folder, const QString& operatorName, const Secret& password,
                       const crypto::Clock& clock);

/** Who may sign in; needs no password. RegisterMissing, KeyringDamaged. */
Result<std::vector<QString>> operatorNames(const QString& folder);

/** Adds an operator; the one at work gives the own password again. AlreadyExists(name). */
Status addOperator(Session& session, const Secret& ownPassword, const QString& newOperator,
                   const Secret& newPassword, const crypto::Clock& clock, crypto::Random& random);

/** A new password of the operator at work. */
Status changePassword(Session& session, const Secret& ownPassword, const Secret& newPassword,
                      const crypto::Clock& clock, crypto::Random& random);

} // namespace workplace

inline constexpr const char* settingTraining = "workplace.training";

} // namespace model
