// SPDX-License-Identifier: Apache-2.0
#include "model/register/query.h"

#include "model/register/database.h"
#include "model/register/sqlite.h"

namespace model {

Query::Query(Database& database, std::string_view sql, sqlite3_stmt* statement)
    : m_database(&database)
    , m_sql(sql)
    , m_statement(statement) {}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database)
    , m_sql(other.m_sql)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_fault(other.m_fault)
    , m_unreadable(other.m_unreadable) {}

Query::~Query() {
    if (m_statement) m_database->takeBack(m_sql, m_statement);
}

Result<bool> Query::next() {
    KU_CHECK(status());
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    Error error = m_database->errorOf(code);
    sqlite3_reset(m_statement);
    return error;
}

Status Query::run() {
    KU_CHECK(next());
    return done();
}

Status Query::status() const {
    if (m_fault) return m_database->errorOf(m_fault);
    if (m_unreadable)
        return Error{ErrorCode::RegisterDamaged,
                     {m_database->path().toStdString()},
                     "a word that stands for nothing"};
    return done();
}

void Query::note(int code) {
    if (code != SQLITE_OK && !m_fault) m_fault = code;
}

void Query::bind(int index, std::string_view text) {
    // A null pointer would bind NULL; an empty text is a text.
    note(sqlite3_bind_text64(m_statement, index, text.data() ? text.data() : "", text.size(),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Query::bind(int index, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    bind(index, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void Query::bind(int index, ByteView bytes) {
    if (bytes.empty())
        note(sqlite3_bind_zeroblob(m_statement, index, 0));
    else
        note(sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
}

void Query::bind(int index, QDate date) {
    if (date.isValid())
        bind(index, date.toString(Qt::ISODate));
    else
        bindNull(index);
}

void Query::bind(int index, const BindValue& value) {
    std::visit([&](const auto& content) { bind(index, content); }, value);
}

void Query::bindInteger(int index, std::int64_t number) {
    note(sqlite3_bind_int64(m_statement, index, number));
}

void Query::bindNull(int index) {
    note(sqlite3_bind_null(m_statement, index));
}

bool Query::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Query::view(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return text ? std::string_view(text, size) : std::string_view();
}

QString Query::text(int column) const {
    const auto utf8 = view(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Bytes Query::bytes(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data ? Bytes(data, data + size) : Bytes();
}

QDate Query::date(int column) const {
    return QDate::fromString(text(column), Qt::ISODate);
}

} // namespace model
