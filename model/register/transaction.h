// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/audit.h"

namespace model {

/**
 * The only way to change the register: Register::begin(). It ends with commit(), which takes the
 * audit entry of the act; without it everything is undone when the object dies. After a successful
 * commit everything is on the disk.
 */
class Transaction {
public:
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /** Appends the entry and commits. After an error everything is undone. */
    Status commit(const AuditEntry& entry);

    /** The id that this transaction's audit entry will have. */
    Id auditId() const { return m_auditId; }
    Time now() const { return m_now; }

private:
    friend class Register;
    friend class ApplicationStore;
    friend class CaKeyStore;
    friend class CaStore;
    friend class CertificateStore;
    friend class ClockStore;
    friend class CrlStore;
    friend class CrlStartStore;
    friend class FilterStore;
    friend class IssueStore;
    friend class StructureIssueStore;
    friend class JournalStore;
    friend class MediumStore;
    friend class RevocationStore;
    friend class SettingsStore;

    static Result<Transaction> begin(Database& database, Time now, QString operatorName);
    Transaction(Database& database, Time now, QString operatorName)
        : m_db(&database)
        , m_now(now)
        , m_operatorName(std::move(operatorName)) {}

    /** For the stores: a change. WrongState after the end. */
    template <typename... Values>
    Status run(std::string_view sql, const Values&... values) {
        KU_CHECK(checkOpen());
        KU_TRY(Query query, m_db->query(sql, values...));
        return query.run();
    }
    template <typename... Values>
    Result<Id> insert(std::string_view sql, const Values&... values) {
        KU_CHECK(run(sql, values...));
        return m_db->lastInsertId();
    }
    Status checkOpen() const;
    Status appendAudit(const AuditEntry& entry);
    Result<Time> knownTime() const;
    void undo();

    Database* m_db;
    Time m_now;
    QString m_operatorName;
    Id m_auditId = 0;
    Bytes m_previous = {};
    Time m_lastKnown = {};
    bool m_open = false;
    bool m_acceptsClock = false; // the operator says that the system's time is right
};

} // namespace model
