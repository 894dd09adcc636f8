// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>

#include "crypto/seal/seal.h"
#include "model/domain/common.h"

namespace model {

/**
 * The file beside the register that holds its key, wrapped for each operator: scrypt of the
 * password, then AES-256-GCM with name, salt and parameters as associated data. It also counts
 * wrong tries. Whoever can write the disk can set the count back: scrypt is the defence, the count
 * only slows whoever sits at the keyboard.
 *
 * A plain value; KeyringFile reads and writes it.
 */
class Keyring {
public:
    struct Wrap {
        QString operatorName;
        crypto::seal::ScryptParameters scrypt;
        Bytes salt;
        Bytes wrapped;
        int wrongTries = 0; // since the last right one
        Time lastTry = {};
    };

    /** KeyringDamaged(path) where it is not what toJson() made. */
    static Result<Keyring> fromJson(ByteView json, const QString& path);
    Bytes toJson() const;

    /** SHA-256 of what is wrapped for whom: changes with operators and passwords, not with tries.
     */
    Bytes hash() const;

    Wrap* find(const QString& operatorName);
    std::vector<QString> operatorNames() const;

    /** A new wrap of the register's key; replaces the operator's earlier one. */
    Status wrap(const QString& operatorName, const Secret& password, const Secret& registerKey,
                const crypto::seal::ScryptParameters& scrypt, crypto::Random& random);
    /** DecryptionFailed where the password is wrong. */
    static Result<Secret> unwrap(const Wrap& wrap, const Secret& password);

private:
    std::vector<Wrap> m_wraps;
};

} // namespace model
