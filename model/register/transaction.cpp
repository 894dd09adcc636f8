// SPDX-License-Identifier: Apache-2.0
#include "model/register/transaction.h"

#include <QJsonDocument>

#include "model/register/clock_store.h"

namespace model {

Transaction::Transaction(Transaction&& other) noexcept
    : m_db(other.m_db)
    , m_now(other.m_now)
    , m_operatorName(std::move(other.m_operatorName))
    , m_auditId(other.m_auditId)
    , m_previous(std::move(other.m_previous))
    , m_lastKnown(other.m_lastKnown)
    , m_open(std::exchange(other.m_open, false))
    , m_acceptsClock(other.m_acceptsClock) {}

Transaction::~Transaction() {
    undo();
}

void Transaction::undo() {
    if (!std::exchange(m_open, false)) return;
    // SQLite undoes it by itself on some errors; then there is nothing left to undo.
    static_cast<void>(m_db->execute("ROLLBACK"));
}

Result<Transaction> Transaction::begin(Database& database, Time now, QString operatorName) {
    Transaction transaction(database, now, std::move(operatorName));
    KU_TRY(Query begin, database.query("BEGIN IMMEDIATE"));
    KU_CHECK(begin.run());
    transaction.m_open = true;
    KU_TRY(auto last, AuditStore(database).last());
    transaction.m_auditId = last ? last->id + 1 : 1;
    transaction.m_previous = last ? std::move(last->hash) : Bytes(32, 0);
    transaction.m_lastKnown = last ? last->known : now;
    return transaction;
}

Status Transaction::checkOpen() const {
    if (!m_open) return Error{ErrorCode::WrongState, {"transaction", "ended"}};
    return done();
}

Status Transaction::commit(const AuditEntry& entry) {
    KU_CHECK(checkOpen());
    Status appended = appendAudit(entry);
    if (!appended) {
        undo();
        return appended;
    }
    KU_TRY(Query commit, m_db->query("COMMIT"));
    if (Status committed = commit.run(); !committed) {
        undo();
        return committed;
    }
    m_open = false;
    return done();
}

/** A time that the clock guard would stop at does not become the measure of later ones. */
Result<Time> Transaction::knownTime() const {
    if (m_acceptsClock || m_auditId == 1) return m_now;
    KU_TRY(const ClockLimits limits, ClockStore(*m_db).limits());
    const bool plausible = m_now >= m_lastKnown && m_now <= m_lastKnown + limits.mostAhead;
    return plausible ? m_now : m_lastKnown;
}

Status Transaction::appendAudit(const AuditEntry& entry) {
    KU_TRY(const Time known, knownTime());
    AuditRecord record{
        m_auditId,
        m_now,
        known,
        m_operatorName,
        entry.act,
        entry.subject,
        QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact)),
        m_previous,
        {}};
    record.hash = auditHash(record);
    return run("INSERT INTO audit(id, at, known, operator, act, subject, detail, previous, hash) "
               "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
               record.id, record.at, record.known, record.operatorName, record.act, record.subject,
               record.detail, record.previous, record.hash);
}

} // namespace model
