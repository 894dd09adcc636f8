// SPDX-License-Identifier: Apache-2.0
#include "model/access/keyring_file.h"

#include <QFileInfo>

#include "model/files/atomic_file.h"

namespace model {

namespace {

constexpr std::size_t mostOctets = 1024 * 1024;

Result<FileLock> lockOf(const QString& path) {
    return FileLock::acquire(path + QStringLiteral(".lock"), std::chrono::seconds(5));
}

} // namespace

std::chrono::seconds waitAfter(int wrongTries, std::chrono::seconds longest) {
    if (wrongTries <= 0) return std::chrono::seconds(0);
    std::chrono::seconds wait(1);
    for (int i = 1; i < wrongTries && wait < longest; ++i)
        wait *= 2;
    return std::min(wait, longest);
}

KeyringFile::KeyringFile(QString path, FileLock lock, Keyring keyring)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_keyring(std::move(keyring)) {}

Result<KeyringFile> KeyringFile::makeNew(const QString& path) {
    KU_TRY(FileLock lock, lockOf(path));
    return KeyringFile(path, std::move(lock), Keyring());
}

Result<KeyringFile> KeyringFile::open(const QString& path) {
    if (!QFileInfo::exists(path)) return Error{ErrorCode::RegisterMissing, {path.toStdString()}};
    KU_TRY(FileLock lock, lockOf(path));
    KU_TRY(const Bytes json, readWhole(path, mostOctets));
    KU_TRY(Keyring keyring, Keyring::fromJson(json, path));
    return KeyringFile(path, std::move(lock), std::move(keyring));
}

Status KeyringFile::write() const {
    return writeAtomically(m_path, m_keyring.toJson());
}

Result<Unlocked> KeyringFile::unlock(const QString& operatorName, const Secret& password,
                                     const crypto::Clock& clock, std::chrono::seconds longestWait) {
    Keyring::Wrap* wrap = m_keyring.find(operatorName);
    if (!wrap) return Error{ErrorCode::UnknownOperator, {operatorName.toStdString()}};
    const Time now = clock.now();
    if (wrap->wrongTries > 0) {
        // A clock set back neither opens the lock early nor keeps it shut for years.
        const Time from = std::min(wrap->lastTry, now);
        const auto left = from + waitAfter(wrap->wrongTries, longestWait) - now;
        if (from != wrap->lastTry) {
            wrap->lastTry = from;
            KU_CHECK(write());
        }
        if (left.count() > 0) return Error{ErrorCode::TooManyTries, {std::to_string(left.count())}};
    }
    const int before = wrap->wrongTries;
    wrap->wrongTries = before + 1;
    wrap->lastTry = now;
    KU_CHECK(write());
    auto key = Keyring::unwrap(*wrap, password);
    if (!key && key.error().code == ErrorCode::DecryptionFailed)
        return Error{ErrorCode::WrongPassword,
                     {std::to_string(waitAfter(wrap->wrongTries, longestWait).count())}};
    if (!key) return std::move(key).error();
    wrap->wrongTries = 0;
    KU_CHECK(write());
    return Unlocked{std::move(key).value(), wrap->scrypt, before};
}

} // namespace model
