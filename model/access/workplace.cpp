// SPDX-License-Identifier: Apache-2.0
#include "model/access/workplace.h"

#include <algorithm>
#include <cerrno>

#include <QDir>
#include <QFile>
#include <QJsonObject>

#include "crypto/system_fault.h"
#include "model/access/keyring_file.h"
#include "model/access/workplace_rules.h"
#include "model/files/atomic_file.h"

namespace model::workplace {

namespace {

constexpr auto settingKeyring = "keyring.sha256";
constexpr std::size_t registerKeySize = 32;

QString registerPath(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("register.db"));
}

QString keyringPath(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("keyring.json"));
}

QString hexOf(const Bytes& bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

QString cleanName(const QString& name) {
    return name.normalized(QString::NormalizationForm_C).simplified();
}

Status checkPassword(const Secret& password, const WorkplaceRules& rules) {
    // Octets that continue a UTF-8 character are none of their own.
    const auto octets = password.view();
    const auto characters = std::count_if(
        octets.begin(), octets.end(), [](std::uint8_t octet) { return (octet & 0xc0) != 0x80; });
    if (characters < rules.leastPasswordCharacters)
        return Error{ErrorCode::PasswordRefused,
                     {"too-short " + std::to_string(rules.leastPasswordCharacters)}};
    return done();
}

Result<Secret> newRegisterKey(crypto::Random& random) {
    Secret key(registerKeySize);
    KU_CHECK(random.fill(key.data()));
    return key;
}

/** An unfinished workplace is one without register.db; what is left of it is cleared away. */
Status clearUnfinished(const QString& unfinished) {
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
        const QString path = unfinished + QLatin1String(suffix);
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{ErrorCode::FileNotWritable,
                         {path.toStdString(), crypto::systemFault(errno)}};
    }
    return done();
}

Status firstEntries(Register& reg, const WorkplacePlan& plan, const WorkplaceRules& rules,
                    const QString& keyringHash) {
    KU_TRY(Transaction transaction, reg.begin());
    auto settings = reg.settings();
    KU_CHECK(settings.set(transaction, QLatin1String(settingTraining),
                          QString::number(plan.training ? 1 : 0)));
    KU_CHECK(settings.set(transaction, QLatin1String(settingMostDaysAhead),
                          QString::number(rules.mostDaysAhead)));
    KU_CHECK(settings.set(transaction, QLatin1String(settingUtcOffsetMinutes),
                          QString::number(rules.utcOffsetMinutes)));
    KU_CHECK(settings.set(transaction, QLatin1String(settingKeyring), keyringHash));
    return transaction.commit({QStringLiteral("workplace.created"),
                               plan.operatorName,
                               {{QStringLiteral("training"), plan.training},
                                {QStringLiteral("keyringSha256"), keyringHash}}});
}

Status makeFolder(const QString& folder) {
    if (QDir(folder).exists()) return done();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable,
                     {folder.toStdString(), crypto::systemFault(errno)}};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return done();
}

/** A keyring without its register may be the only key to a backup: it is put aside, not replaced.
 */
Status putOldKeyringAside(const QString& folder, Time now) {
    const QString path = keyringPath(folder);
    const QString aside = path + QStringLiteral(".before-%1").arg(now.time_since_epoch().count());
    if (QFile::exists(path) && !QFile::rename(path, aside))
        return Error{ErrorCode::FileNotWritable, {path.toStdString(), crypto::systemFault(errno)}};
    return done();
}

/** The register under a name of its own first: the rename makes the workplace. */
Status makeRegister(const WorkplacePlan& plan, const Secret& key, const crypto::Clock& clock,
                    const WorkplaceRules& rules, const QString& keyringHash) {
    const QString unfinished = registerPath(plan.folder) + QStringLiteral(".new");
    KU_CHECK(clearUnfinished(unfinished));
    {
        KU_TRY(Register reg, Register::create(unfinished, key, clock, plan.operatorName));
        KU_CHECK(firstEntries(reg, plan, rules, keyringHash));
    }
    if (!QFile::rename(unfinished, registerPath(plan.folder)))
        return Error{ErrorCode::FileNotWritable,
                     {registerPath(plan.folder).toStdString(), crypto::systemFault(errno)}};
    KU_CHECK(clearUnfinished(unfinished));
    return syncFolder(plan.folder);
}

Result<Session> sessionOf(Register reg, const QString& folder, const QString& keyringHash,
                          int wrongTriesBefore) {
    KU_TRY(const int training, reg.settings().number(QLatin1String(settingTraining)));
    KU_TRY(const auto recorded, reg.settings().text(QLatin1String(settingKeyring)));
    const bool differs = recorded != keyringHash;
    const QString name = reg.operatorName();
    return Session{folder, name, training != 0, wrongTriesBefore, differs, std::move(reg)};
}

/** First the audit says what the keyring becomes, then it becomes that. */
Status replaceKeyring(Session& session, KeyringFile& file, const QString& act,
                      const QString& subject) {
    KU_TRY(const auto before, session.reg.settings().text(QLatin1String(settingKeyring)));
    const QString hash = hexOf(file.keyring().hash());
    const auto record = [&](const QString& what, const QString& value) -> Status {
        KU_TRY(Transaction transaction, session.reg.begin());
        KU_CHECK(session.reg.settings().set(transaction, QLatin1String(settingKeyring), value));
        return transaction.commit({what, subject, {{QStringLiteral("keyringSha256"), value}}});
    };
    KU_CHECK(record(act, hash));
    if (Status written = file.write(); !written) {
        KU_CHECK(record(act + QStringLiteral(".undone"), before.value_or(QString())));
        return written;
    }
    return done();
}

} // namespace

Result<Session> create(const WorkplacePlan& plan, const Secret& password,
                       const crypto::Clock& clock, crypto::Random& random) {
    WorkplacePlan named = plan;
    named.operatorName = cleanName(plan.operatorName);
    if (named.operatorName.isEmpty()) return Error{ErrorCode::ValueMissing, {"operator"}};
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    KU_CHECK(checkPassword(password, rules));
    const QString path = registerPath(named.folder);
    if (QFile::exists(path)) return Error{ErrorCode::AlreadyExists, {path.toStdString()}};
    KU_CHECK(makeFolder(named.folder));
    KU_TRY(KeyringFile file, KeyringFile::makeNew(keyringPath(named.folder)));
    KU_CHECK(putOldKeyringAside(named.folder, clock.now()));
    KU_TRY(const Secret key, newRegisterKey(random));
    KU_CHECK(file.keyring().wrap(named.operatorName, password, key, named.scrypt, random));
    KU_CHECK(file.write());
    const QString hash = hexOf(file.keyring().hash());
    KU_CHECK(makeRegister(named, key, clock, rules, hash));
    KU_TRY(Register reg, Register::open(path, key, clock, named.operatorName));
    return sessionOf(std::move(reg), named.folder, hash, 0);
}

Result<Session> signIn(const QString& folder, const QString& operatorName, const Secret& password,
                       const crypto::Clock& clock) {
    const QString name = cleanName(operatorName);
    const QString path = registerPath(folder);
    if (!QFile::exists(path)) return Error{ErrorCode::RegisterMissing, {path.toStdString()}};
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    KU_TRY(KeyringFile file, KeyringFile::open(keyringPath(folder)));
    KU_TRY(const Unlocked unlocked, file.unlock(name, password, clock, rules.longestWait));
    KU_TRY(Register reg, Register::open(path, unlocked.registerKey, clock, name));
    const QString hash = hexOf(file.keyring().hash());
    KU_TRY(Session session, sessionOf(std::move(reg), folder, hash, unlocked.wrongTriesBefore));
    KU_TRY(session.lastActBefore, session.reg.clockEvents().lastKnown());
    KU_TRY(Transaction transaction, session.reg.begin());
    QJsonObject detail;
    if (session.wrongTriesBefore)
        detail[QStringLiteral("wrongTriesBefore")] = session.wrongTriesBefore;
    if (session.keyringDiffers) detail[QStringLiteral("keyringFoundSha256")] = hash;
    KU_CHECK(transaction.commit({QStringLiteral("operator.signed-in"), name, detail}));
    return session;
}

Result<std::vector<QString>> operatorNames(const QString& folder) {
    KU_TRY(KeyringFile file, KeyringFile::open(keyringPath(folder)));
    return file.keyring().operatorNames();
}

Status addOperator(Session& session, const Secret& ownPassword, const QString& newOperator,
                   const Secret& newPassword, const crypto::Clock& clock, crypto::Random& random) {
    const QString name = cleanName(newOperator);
    if (name.isEmpty()) return Error{ErrorCode::ValueMissing, {"operator"}};
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    KU_CHECK(checkPassword(newPassword, rules));
    KU_TRY(KeyringFile file, KeyringFile::open(keyringPath(session.folder)));
    if (file.keyring().find(name)) return Error{ErrorCode::AlreadyExists, {name.toStdString()}};
    KU_TRY(const Unlocked unlocked,
           file.unlock(session.operatorName, ownPassword, clock, rules.longestWait));
    KU_CHECK(file.keyring().wrap(name, newPassword, unlocked.registerKey, unlocked.scrypt, random));
    return replaceKeyring(session, file, QStringLiteral("operator.added"), name);
}

Status changePassword(Session& session, const Secret& ownPassword, const Secret& newPassword,
                      const crypto::Clock& clock, crypto::Random& random) {
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    KU_CHECK(checkPassword(newPassword, rules));
    KU_TRY(KeyringFile file, KeyringFile::open(keyringPath(session.folder)));
    KU_TRY(const Unlocked unlocked,
           file.unlock(session.operatorName, ownPassword, clock, rules.longestWait));
    KU_CHECK(file.keyring().wrap(session.operatorName, newPassword, unlocked.registerKey,
                                 unlocked.scrypt, random));
    return replaceKeyring(session, file, QStringLiteral("operator.password-changed"),
                          session.operatorName);
}

} // namespace model::workplace
