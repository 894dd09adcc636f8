// SPDX-License-Identifier: Apache-2.0
#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

#include "tests/model/register_fixture.h"

namespace model::test {

struct RawDatabase::Handle {
    sqlite3* database = nullptr;
};

LockByteAt::LockByteAt(int place) {
    sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, place);
}

LockByteAt::~LockByteAt() {
    sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, 0x40000000); // SQLite's own
}

RawDatabase::RawDatabase(const QString& path, const Secret& key)
    : m_handle(std::make_unique<Handle>()) {
    sqlite3_open(path.toUtf8().constData(), &m_handle->database);
    const std::string literal = "x'" + crypto::toHex(key.view()) + "'";
    sqlite3_key(m_handle->database, literal.data(), static_cast<int>(literal.size()));
    execute(QStringLiteral("PRAGMA cipher_compatibility = 3"));
    execute(QStringLiteral("PRAGMA cipher_page_size = 4096"));
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_handle->database);
}

QString RawDatabase::execute(const QString& sql) {
    char* message = nullptr;
    sqlite3_exec(m_handle->database, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString text = message ? QString::fromUtf8(message) : QString();
    sqlite3_free(message);
    return text;
}

QString RawDatabase::value(const QString& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(m_handle->database, sql.toUtf8().constData(), -1, &statement, nullptr);
    QString text;
    if (sqlite3_step(statement) == SQLITE_ROW)
        text = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return text;
}

QString RawDatabase::executeWith(const QString& sql, const Bytes& value) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(m_handle->database, sql.toUtf8().constData(), -1, &statement, nullptr);
    sqlite3_bind_blob(statement, 1, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    const int code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle->database));
}

} // namespace model::test
