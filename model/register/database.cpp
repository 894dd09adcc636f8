// SPDX-License-Identifier: Apache-2.0
#include "model/register/database.h"

#include <cerrno>

#include "crypto/system_fault.h"
#include "model/register/sqlite.h"

namespace model {

void Database::Closer::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Database::Database(QString path, FileLock lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_thread(std::this_thread::get_id()) {}

Database::~Database() {
    if (m_check) m_check->stop();
    for (const auto& [sql, statement] : m_idle)
        sqlite3_finalize(statement);
}

Error Database::errorOf(int code) const {
    const std::string path = m_path.toStdString();
    const std::string message = sqlite3_errmsg(m_handle.get());
    const int system = sqlite3_system_errno(m_handle.get());
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return {ErrorCode::RegisterRefused, {message}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {path}};
    case SQLITE_IOERR:
        if (system == ENOSPC || system == EDQUOT || system == EFBIG)
            return {ErrorCode::DiskFull, {path}};
        return {ErrorCode::FileNotReadable,
                {path, crypto::systemFault(system != 0 ? system : EIO)},
                message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::RegisterBusy, {path}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::RegisterDamaged, {path}, message};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return {ErrorCode::FileNotWritable,
                {path, crypto::systemFault(system != 0 ? system : EROFS)},
                message};
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfMemory};
    default:
        return {ErrorCode::Internal, {}, "SQLite " + std::to_string(code) + ": " + message};
    }
}

Status Database::requireWhole() const {
    const std::uint32_t page = m_check ? m_check->damagedPage() : 0;
    if (page == 0) return done();
    return Error{ErrorCode::RegisterDamaged, {m_path.toStdString()}, "page " + std::to_string(page)};
}

Result<Query> Database::prepare(std::string_view sql) {
    if (m_thread != std::this_thread::get_id())
        return Error{ErrorCode::Internal, {}, "the register was called from a foreign thread"};
    KU_CHECK(requireWhole());
    if (const auto idle = m_idle.find(std::string(sql)); idle != m_idle.end()) {
        sqlite3_stmt* statement = idle->second;
        m_idle.erase(idle);
        return Query(*this, sql, statement);
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        &statement, nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    return Query(*this, sql, statement);
}

Result<Query> Database::query(std::string_view sql, const std::vector<BindValue>& values) {
    KU_TRY(Query prepared, prepare(sql));
    int index = 0;
    for (const BindValue& value : values)
        prepared.bind(++index, value);
    return prepared;
}

void Database::takeBack(std::string_view sql, sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    // A second statement of the same text was needed while the first one ran: one is enough.
    if (!m_idle.emplace(std::string(sql), statement).second) sqlite3_finalize(statement);
}

Status Database::execute(const char* sql) {
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    return done();
}

Id Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle.get());
}

} // namespace model
