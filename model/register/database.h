// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <thread>
#include <unordered_map>

#include "model/register/file_lock.h"
#include "model/register/page_check.h"
#include "model/register/query.h"

struct sqlite3;

namespace model {

struct Migration;

/**
 * One encrypted SQLCipher file (AES-256 with an HMAC a page, raw 256-bit key), opened by one
 * process at a time and used by one thread at a time. Durable before visible: WAL with
 * synchronous=FULL. The settings are written out so that SQLCipher 3.4.1 and 4.x read the same
 * file.
 */
class Database {
public:
    /**
     * AlreadyExists; RegisterBusy after a short wait where another process has it. The file is
     * readable by its owner only.
     */
    static Result<std::unique_ptr<Database>> create(const QString& path, const Secret& key);

    /** In octets. A larger file is in use before all of it is read. */
    static constexpr std::int64_t readAtOpening = 32 << 20;

    /**
     * Checks the whole file, a large one while it is in use already, and brings it to this
     * program's version. RegisterMissing, RegisterBusy, RegisterNewer, RegisterDamaged (also where
     * the key is not the file's). Damage found later makes every query fail with RegisterDamaged.
     */
    static Result<std::unique_ptr<Database>> open(const QString& path, const Secret& key,
                                                  std::int64_t atOnce = readAtOpening);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /** sql: a literal, or text that lives as long as the answer. Statements are kept prepared. */
    template <typename... Values>
    Result<Query> query(std::string_view sql, const Values&... values) {
        KU_TRY(Query prepared, prepare(sql));
        int index = 0;
        (prepared.bind(++index, values), ...);
        return prepared;
    }
    Result<Query> query(std::string_view sql, const std::vector<BindValue>& values);

    /** Statements without values, separated by semicolons. */
    Status execute(const char* sql);
    Id lastInsertId() const;

    /** Every page's HMAC and the trees' shape: RegisterDamaged. */
    Status checkIntegrity();
    /** What reads a large file while it is in use; null where all was read at opening. */
    const PageCheck* laterCheck() const { return m_check.get(); }

    /** The thread that may use it from now on; the one that opened it before. */
    void moveToCurrentThread() { m_thread = std::this_thread::get_id(); }

    const QString& path() const { return m_path; }

    /** What a result code of the last call means to the operator. */
    Error errorOf(int code) const;

private:
    friend class Query;
    struct Closer {
        void operator()(sqlite3* handle) const;
    };

    Database(QString path, FileLock lock);
    static Result<std::unique_ptr<Database>> connect(const QString& path, const Secret& key,
                                                     FileLock lock);
    Result<Query> prepare(std::string_view sql);
    void takeBack(std::string_view sql, sqlite3_stmt* statement);
    Status requireWhole() const;
    Status setKey(const Secret& key);
    Status configure();
    Status checkOurs();
    Status migrate();
    Status migrate(const Migration& step);

    QString m_path;
    FileLock m_lock;
    std::thread::id m_thread;
    // Of a large file; null: all of it was read. It closes its file after SQLite has let go.
    std::unique_ptr<PageCheck> m_check;
    std::unique_ptr<sqlite3, Closer> m_handle;
    std::unordered_map<std::string, sqlite3_stmt*> m_idle;
};

} // namespace model
