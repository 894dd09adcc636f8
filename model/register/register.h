// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/register/application_store.h"
#include "model/register/audit.h"
#include "model/register/ca_key_store.h"
#include "model/register/ca_store.h"
#include "model/register/certificate_store.h"
#include "model/register/clock_store.h"
#include "model/register/crl_entry_store.h"
#include "model/register/crl_start_store.h"
#include "model/register/crl_store.h"
#include "model/register/draft_store.h"
#include "model/register/filter_store.h"
#include "model/register/issue_store.h"
#include "model/register/journal_store.h"
#include "model/register/medium_store.h"
#include "model/register/revocation_store.h"
#include "model/register/settings_store.h"
#include "model/register/structure_issue_store.h"

namespace model {

/**
 * The register of one workplace, opened by one operator. One process has it at a time, one thread
 * uses it at a time. Reading needs nothing; every change goes through a Transaction:
 *
 *     KU_TRY(auto transaction, reg.begin());
 *     KU_TRY(const Id id, reg.applications().add(transaction, letter));
 *     KU_CHECK(transaction.commit({"application.added", letter.letterNumber}));
 */
class Register {
public:
    /** AlreadyExists, RegisterBusy. The clock must outlive the register. */
    static Result<Register> create(const QString& path, const Secret& key,
                                   const crypto::Clock& clock, QString operatorName);
    /** RegisterMissing, RegisterBusy, RegisterNewer, RegisterDamaged; see Database::open. */
    static Result<Register> open(const QString& path, const Secret& key, const crypto::Clock& clock,
                                 QString operatorName);

    /** One at a time: a second one inside the first is an error (Internal). */
    Result<Transaction> begin();

    SettingsStore settings() const { return SettingsStore(*m_database); }
    CaStore authorities() const { return CaStore(*m_database); }
    CaKeyStore caKeys() const { return CaKeyStore(*m_database); }
    ApplicationStore applications() const { return ApplicationStore(*m_database); }
    IssueStore issues() const { return IssueStore(*m_database, *m_clock); }
    StructureIssueStore structureIssues() const {
        return StructureIssueStore(*m_database, *m_clock);
    }
    CertificateStore certificates() const { return CertificateStore(*m_database, *m_clock); }
    MediumStore media() const { return MediumStore(*m_database); }
    JournalStore journal() const { return JournalStore(*m_database); }
    RevocationStore revocations() const { return RevocationStore(*m_database); }
    CrlStore crls() const { return CrlStore(*m_database); }
    CrlEntryStore crlEntries() const { return CrlEntryStore(*m_database); }
    CrlStartStore crlStarts() const { return CrlStartStore(*m_database); }
    ClockStore clockEvents() const { return ClockStore(*m_database); }
    DraftStore drafts() const { return DraftStore(*m_database, m_operatorName); }
    FilterStore filters() const { return FilterStore(*m_database); }
    AuditStore audit() const { return AuditStore(*m_database); }

    Time now() const { return m_clock->now(); }
    const crypto::Clock& clock() const { return *m_clock; }
    const QString& operatorName() const { return m_operatorName; }
    const QString& path() const { return m_database->path(); }

    /** Reads every page and tree: RegisterDamaged. Done at opening, too, unless the file is large.
     */
    Status checkIntegrity() { return m_database->checkIntegrity(); }
    /** Before a worker uses what another thread opened. */
    void moveToCurrentThread() { m_database->moveToCurrentThread(); }

private:
    Register(std::unique_ptr<Database> database, const crypto::Clock& clock, QString operatorName)
        : m_database(std::move(database))
        , m_clock(&clock)
        , m_operatorName(std::move(operatorName)) {}

    std::unique_ptr<Database> m_database;
    const crypto::Clock* m_clock;
    QString m_operatorName;
};

} // namespace model
