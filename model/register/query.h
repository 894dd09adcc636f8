// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include <QDate>
#include <QString>

#include "model/domain/common.h"
#include "model/register/stored_names.h"

struct sqlite3_stmt;

namespace model {

class Database;

/** A value for a statement whose conditions are put together at run time. */
using BindValue = std::variant<std::int64_t, QString, Bytes>;

/**
 * A statement with its values, from Database::query(). It goes back to the database's cache when
 * it dies. A fault in a bound or read value is kept and comes out of next() or status().
 */
class Query {
public:
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    ~Query();

    /** True: there is a row to read. False: there is none left. */
    Result<bool> next();
    /** For statements that answer with no row. */
    Status run();
    /** RegisterDamaged where a value read so far is none that the register writes. */
    Status status() const;

    void bind(int index, std::string_view text);
    void bind(int index, const char* text) { bind(index, std::string_view(text)); }
    void bind(int index, const QString& text);
    void bind(int index, ByteView bytes);
    void bind(int index, const Bytes& bytes) { bind(index, ByteView(bytes)); }
    void bind(int index, QDate date); // an invalid date becomes NULL
    void bind(int index, Time time) { bindInteger(index, time.time_since_epoch().count()); }
    void bind(int index, std::nullopt_t) { bindNull(index); }
    void bind(int index, const BindValue& value);
    template <std::integral T>
    void bind(int index, T number) {
        bindInteger(index, static_cast<std::int64_t>(number));
    }
    template <typename E>
    requires std::is_enum_v<E>
    void bind(int index, E value) { bind(index, storedName(value)); }
    template <typename T>
    void bind(int index, const std::optional<T>& value) {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    Id id(int column) const { return integer(column); } // 0 where NULL
    int number(int column) const { return static_cast<int>(integer(column)); }
    QString text(int column) const;
    Bytes bytes(int column) const;
    QDate date(int column) const; // invalid where NULL
    Time time(int column) const { return Time(std::chrono::seconds(integer(column))); }
    template <typename E>
    E enumerator(int column) {
        if (const auto value = fromStoredName<E>(view(column))) return *value;
        m_unreadable = true;
        return storedNames<E>.front().value;
    }

private:
    friend class Database;
    Query(Database& database, std::string_view sql, sqlite3_stmt* statement);
    void bindInteger(int index, std::int64_t number);
    void bindNull(int index);
    void note(int code);
    std::string_view view(int column) const;

    Database* m_database;
    std::string_view m_sql;
    sqlite3_stmt* m_statement;
    int m_fault = 0;
    bool m_unreadable = false;
};

/** An id, or NULL for "none". */
inline std::optional<Id> orNull(Id id) {
    return id == 0 ? std::nullopt : std::optional<Id>(id);
}

/** All rows, each through read(Query&). */
template <typename Read>
auto readAll(Result<Query> query, Read read)
    -> Result<std::vector<std::invoke_result_t<Read, Query&>>> {
    if (!query) return std::move(query).error();
    std::vector<std::invoke_result_t<Read, Query&>> rows;
    for (;;) {
        KU_TRY(const bool more, query->next());
        if (!more) return rows;
        rows.push_back(read(*query));
        KU_CHECK(query->status());
    }
}

/** The first row through read(Query&), or nothing. */
template <typename Read>
auto readFirst(Result<Query> query, Read read)
    -> Result<std::optional<std::invoke_result_t<Read, Query&>>> {
    using Row = std::optional<std::invoke_result_t<Read, Query&>>;
    if (!query) return std::move(query).error();
    KU_TRY(const bool more, query->next());
    if (!more) return Row();
    Row row = read(*query);
    KU_CHECK(query->status());
    return row;
}

/** The first row through read(Query&); NotFound(what, key) where there is none. */
template <typename Read>
auto readOne(Result<Query> query, Read read, const char* what, const std::string& key)
    -> Result<std::invoke_result_t<Read, Query&>> {
    KU_TRY(auto row, readFirst(std::move(query), read));
    if (!row) return Error{ErrorCode::NotFound, {what, key}};
    return std::move(*row);
}

} // namespace model
