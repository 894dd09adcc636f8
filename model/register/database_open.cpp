// SPDX-License-Identifier: Apache-2.0
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include "crypto/system_fault.h"
#include "model/register/database.h"
#include "model/register/has_letters.h"
#include "model/register/migrations.h"
#include "model/register/sqlite.h"

namespace model {

namespace {

constexpr std::size_t keySize = 32;
constexpr qint64 pageSize = 4096;
constexpr std::string_view plainHeader = "SQLite format 3";

bool beginsAsPlain(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray start = file.read(static_cast<qint64>(plainHeader.size()));
    return crypto::viewOf(plainHeader).size() == static_cast<std::size_t>(start.size()) &&
           std::memcmp(start.constData(), plainHeader.data(), plainHeader.size()) == 0;
}

Error damaged(const QString& path, std::string detail) {
    return {ErrorCode::RegisterDamaged, {path.toStdString()}, std::move(detail)};
}

/** x'0123...': SQLCipher takes it as the key itself, without a KDF. */
Secret keyLiteral(const Secret& key) {
    constexpr char digits[] = "0123456789abcdef";
    Secret literal(2 * key.size() + 3);
    auto at = literal.data().begin();
    *at++ = 'x';
    *at++ = '\'';
    for (const std::uint8_t octet : key.view()) {
        *at++ = static_cast<std::uint8_t>(digits[octet >> 4]);
        *at++ = static_cast<std::uint8_t>(digits[octet & 0xf]);
    }
    *at = '\'';
    return literal;
}

Result<int> pragmaNumber(Database& database, const char* sql) {
    return readOne(
        database.query(sql), [](Query& row) { return row.number(0); }, "pragma", sql);
}

} // namespace

Result<std::unique_ptr<Database>> Database::create(const QString& path, const Secret& key) {
    KU_TRY(FileLock lock, FileLock::acquire(path + QStringLiteral(".lock")));
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0 && errno == EEXIST) return Error{ErrorCode::AlreadyExists, {path.toStdString()}};
    if (file < 0)
        return Error{ErrorCode::FileNotWritable, {path.toStdString(), crypto::systemFault(errno)}};
    ::close(file);
    KU_TRY(auto database, connect(path, key, std::move(lock)));
    KU_CHECK(database->configure());
    KU_CHECK(database->execute(
        ("PRAGMA application_id = " + std::to_string(registerApplicationId)).c_str()));
    KU_CHECK(database->migrate());
    KU_CHECK(database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    // A library without a codec ignores the key and writes everything in the clear.
    if (beginsAsPlain(path)) return Error{ErrorCode::Internal, {}, "the register is not encrypted"};
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Secret& key,
                                                 std::int64_t atOnce) {
    if (!QFileInfo::exists(path)) return Error{ErrorCode::RegisterMissing, {path.toStdString()}};
    KU_TRY(FileLock lock, FileLock::acquire(path + QStringLiteral(".lock")));
    // SQLite takes an empty file for a new register, and a plain one for ours with the key ignored.
    if (QFileInfo(path).size() < pageSize) return damaged(path, "too short");
    // A page torn by a power failure is whole in the log; without a log nothing tears pages.
    if (QFileInfo(path).size() % pageSize != 0 &&
        QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return damaged(path, "cut short");
    if (beginsAsPlain(path)) return damaged(path, "not encrypted");
    KU_TRY(auto database, connect(path, key, std::move(lock)));
    KU_CHECK(database->checkOurs());
    KU_CHECK(database->configure());
    if (QFileInfo(path).size() <= atOnce) {
        KU_CHECK(database->checkIntegrity());
    } else {
        KU_TRY(database->m_check, PageCheck::begin(path, key));
    }
    KU_CHECK(database->migrate());
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, const Secret& key,
                                                    FileLock lock) {
    if (key.size() != keySize) return Error{ErrorCode::BadArgument, {"register key"}};
    std::unique_ptr<Database> database(new Database(path, std::move(lock)));
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX, nullptr);
    database->m_handle.reset(handle);
    if (code != SQLITE_OK) return database->errorOf(code);
    sqlite3_extended_result_codes(handle, 1);
    if (const int added = addHasLetters(handle); added != SQLITE_OK)
        return database->errorOf(added);
    KU_CHECK(database->setKey(key));
    return database;
}

Status Database::setKey(const Secret& key) {
    const Secret literal = keyLiteral(key);
    const int code =
        sqlite3_key(m_handle.get(), literal.view().data(), static_cast<int>(literal.size()));
    if (code != SQLITE_OK) return errorOf(code);
    // 4.x reads and writes the format of 3.x from the first line on; 3.4.1 knows no such pragma.
    // The others are 3.4.1's defaults but for the page size, said aloud. cipher_memory_security
    // is 4.x's wiping of all of SQLite's memory.
    KU_CHECK(execute("PRAGMA cipher_compatibility = 3;"
                     "PRAGMA cipher_page_size = 4096;"
                     "PRAGMA kdf_iter = 64000;"
                     "PRAGMA cipher_use_hmac = ON;"
                     "PRAGMA cipher_memory_security = ON;"));
    KU_TRY(const auto version,
           readFirst(query("PRAGMA cipher_version"), [](Query& row) { return row.text(0); }));
    if (!version || version->isEmpty())
        return Error{ErrorCode::Internal, {}, "the SQLite library has no codec"};
    return done();
}

Status Database::configure() {
    // recursive_triggers: INSERT OR REPLACE fires the triggers that refuse a deletion.
    return execute("PRAGMA temp_store = MEMORY;"
                   "PRAGMA journal_mode = WAL;"
                   "PRAGMA synchronous = FULL;"
                   "PRAGMA foreign_keys = ON;"
                   "PRAGMA recursive_triggers = ON;"
                   "PRAGMA busy_timeout = 2000;");
}

Status Database::checkOurs() {
    KU_TRY(const int application, pragmaNumber(*this, "PRAGMA application_id"));
    KU_TRY(const int version, pragmaNumber(*this, "PRAGMA user_version"));
    if (application != registerApplicationId || version < 1)
        return damaged(m_path, "not a register");
    const int ours = migrations().back().version;
    if (version > ours)
        return Error{ErrorCode::RegisterNewer,
                     {m_path.toStdString(), std::to_string(version), std::to_string(ours)}};
    return done();
}

Status Database::checkIntegrity() {
    KU_TRY(const auto answer,
           readFirst(query("PRAGMA quick_check(1)"), [](Query& row) { return row.text(0); }));
    if (answer != QStringLiteral("ok"))
        return damaged(m_path, answer.value_or(QString()).toStdString());
    return done();
}

Status Database::migrate() {
    KU_TRY(const int version, pragmaNumber(*this, "PRAGMA user_version"));
    for (const Migration& step : migrations())
        if (step.version > version) KU_CHECK(migrate(step));
    return done();
}

/** A failure closes the connection, which undoes the step. */
Status Database::migrate(const Migration& step) {
    // Inside a transaction this pragma would say nothing.
    if (step.rebuilds) KU_CHECK(execute("PRAGMA foreign_keys = OFF"));
    KU_CHECK(execute("BEGIN IMMEDIATE"));
    for (const char* sql : step.sql)
        if (sql) KU_CHECK(execute(sql));
    for (const std::string table : step.appendOnly)
        for (const std::string act : {"UPDATE", "DELETE"})
            KU_CHECK(
                execute(("CREATE TRIGGER " + table + "_no_" + act + " BEFORE " + act + " ON " +
                         table + " BEGIN SELECT RAISE(ABORT, '" + table + "/append-only'); END")
                            .c_str()));
    if (step.rebuilds) {
        KU_TRY(const auto dangling, readFirst(query("PRAGMA foreign_key_check"),
                                              [](Query& row) { return row.text(0); }));
        if (dangling) return damaged(m_path, "foreign key of " + dangling->toStdString());
    }
    KU_CHECK(execute(("PRAGMA user_version = " + std::to_string(step.version)).c_str()));
    KU_CHECK(execute("COMMIT"));
    return step.rebuilds ? execute("PRAGMA foreign_keys = ON") : done();
}

} // namespace model
