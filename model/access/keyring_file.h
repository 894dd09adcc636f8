// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/keyring.h"
#include "model/register/file_lock.h"

namespace model {

/** What unlocking found besides the key. */
struct Unlocked {
    Secret registerKey;
    crypto::seal::ScryptParameters scrypt; // of this operator's wrap
    int wrongTriesBefore = 0;
};

/** The keyring where it lies; held under a lock, so that two programs count the same tries. */
class KeyringFile {
public:
    /** An empty keyring to be written; AlreadyExists is the caller's to find out. */
    static Result<KeyringFile> makeNew(const QString& path);
    /** RegisterMissing where there is none, KeyringDamaged, RegisterBusy. */
    static Result<KeyringFile> open(const QString& path);

    Keyring& keyring() { return m_keyring; }

    /**
     * The try is on the disk before the answer is known. WrongPassword(seconds until the next try),
     * TooManyTries(seconds): asked too early, not looked at; UnknownOperator(name).
     */
    Result<Unlocked> unlock(const QString& operatorName, const Secret& password,
                            const crypto::Clock& clock, std::chrono::seconds longestWait);

    /** Replaces the file atomically. DiskFull, FileNotWritable. */
    Status write() const;

private:
    KeyringFile(QString path, FileLock lock, Keyring keyring);

    QString m_path;
    FileLock m_lock;
    Keyring m_keyring;
};

/** 1 s after the first wrong try, twice as long after each further one, up to the longest. */
std::chrono::seconds waitAfter(int wrongTries, std::chrono::seconds longest);

} // namespace model
