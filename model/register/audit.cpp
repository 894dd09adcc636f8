// SPDX-License-Identifier: Apache-2.0
#include "model/register/audit.h"

#include <QCryptographicHash>

namespace model {

namespace {

constexpr std::size_t hashSize = 32;

#define KU_AUDIT_SELECT                                                                            \
    "SELECT id, at, known, operator, act, subject, detail, previous, hash FROM audit "

AuditRecord readRecord(Query& row) {
    return {row.id(0),   row.time(1), row.time(2),  row.text(3), row.text(4),
            row.text(5), row.text(6), row.bytes(7), row.bytes(8)};
}

void add(QCryptographicHash& hash, const QByteArray& field) {
    hash.addData(QByteArray::number(field.size()) + ':');
    hash.addData(field);
}

} // namespace

Bytes auditHash(const AuditRecord& record) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, "kualik audit 1");
    add(hash, QByteArray::number(static_cast<qlonglong>(record.id)));
    add(hash, QByteArray::number(static_cast<qlonglong>(record.at.time_since_epoch().count())));
    add(hash, QByteArray::number(static_cast<qlonglong>(record.known.time_since_epoch().count())));
    add(hash, record.operatorName.toUtf8());
    add(hash, record.act.toUtf8());
    add(hash, record.subject.toUtf8());
    add(hash, record.detail.toUtf8());
    add(hash, QByteArray(reinterpret_cast<const char*>(record.previous.data()),
                         static_cast<qsizetype>(record.previous.size())));
    const QByteArray result = hash.result();
    return Bytes(result.begin(), result.end());
}

Result<AuditVerdict> AuditStore::verify() const {
    AuditVerdict verdict;
    KU_TRY(Query rows, m_db->query(KU_AUDIT_SELECT "ORDER BY id"));
    Bytes previous(hashSize, 0);
    Id last = 0;
    for (;;) {
        KU_TRY(const bool more, rows.next());
        if (!more) break;
        AuditRecord record = readRecord(rows);
        ++verdict.entries;
        if (record.id != last + 1 || record.previous != previous ||
            record.hash != auditHash(record)) {
            verdict.firstBroken = last + 1;
            return verdict;
        }
        last = record.id;
        previous = std::move(record.hash);
    }
    // AUTOINCREMENT remembers the greatest id ever given: entries cut off the end leave a trace.
    KU_TRY(const auto given, readFirst(m_db->query("SELECT seq FROM sqlite_sequence "
                                                   "WHERE name = 'audit'"),
                                       [](Query& row) { return row.id(0); }));
    if (given.value_or(0) != last) verdict.firstBroken = last + 1;
    return verdict;
}

Result<std::vector<AuditRecord>> AuditStore::list(Id after, int limit) const {
    return readAll(m_db->query(KU_AUDIT_SELECT "WHERE id > ? ORDER BY id LIMIT ?", after, limit),
                   readRecord);
}

Result<std::optional<AuditRecord>> AuditStore::last() const {
    return readFirst(m_db->query(KU_AUDIT_SELECT "ORDER BY id DESC LIMIT 1"), readRecord);
}

Result<std::optional<AuditRecord>> AuditStore::lastOf(const QString& act) const {
    return readFirst(m_db->query(KU_AUDIT_SELECT "WHERE act = ? ORDER BY id DESC LIMIT 1", act),
                     readRecord);
}

} // namespace model
