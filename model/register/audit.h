// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "model/register/database.h"

namespace model {

/** What a transaction did; time and operator are the register's. No PIN, no password, ever. */
struct AuditEntry {
    QString act;     // "issue.begun": room, dot, what happened
    QString subject; // what it was done to: "row 12", a serial in hex
    QJsonObject detail = {};
};

struct AuditRecord {
    Id id = 0;
    Time at;
    Time known; // the last time known to be right when it was written
    QString operatorName;
    QString act;
    QString subject;
    QString detail; // compact JSON
    Bytes previous; // hash of the entry before; 32 zero octets for the first
    Bytes hash;
};

/** SHA-256 over all fields but the hash, each with its length before it. */
Bytes auditHash(const AuditRecord& record);

struct AuditVerdict {
    std::int64_t entries = 0;
    std::optional<Id> firstBroken; // nothing: the chain is whole
    bool intact() const { return !firstBroken; }
};

/** Reads the audit; only a Transaction writes it. */
class AuditStore {
public:
    explicit AuditStore(Database& database)
        : m_db(&database) {}

    /** Every entry's hash and link, and that none is missing inside or at the end. */
    Result<AuditVerdict> verify() const;
    /** In order, those with ids greater than this one. */
    Result<std::vector<AuditRecord>> list(Id after = 0, int limit = 1000) const;
    Result<std::optional<AuditRecord>> last() const;
    /** The newest entry of an act. */
    Result<std::optional<AuditRecord>> lastOf(const QString& act) const;

private:
    Database* m_db;
};

} // namespace model
