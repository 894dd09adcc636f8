// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "model/domain/certificate_act.h"
#include "model/domain/certificate_record.h"
#include "model/register/store.h"

namespace model {

/** To-be-signed bytes that are on record before a signature is made. */
struct TbsRecord {
    Id caId = 0;
    Id issueId = 0; // 0: a CA's own certificate, or one issued by a structure
    Bytes serial;
    Bytes publicKey; // as crypto::Signer::publicKey(): certified once by a CA
    QString structure;
    QString edition;
    Bytes tbs;
};

/** Certificates: never changed, never deleted. Status is derived from revocations and the clock. */
class CertificateStore : public Store {
public:
    CertificateStore(Database& database, const crypto::Clock& clock)
        : Store(database)
        , m_clock(&clock) {}

    /** KeyAlreadyCertified(serial); RegisterRefused where the serial is taken. */
    Result<Id> recordTbs(Transaction& transaction, const TbsRecord& record);
    /**
     * The signed certificate of a TbsRecord: of the record it takes all but id, caId, issueId,
     * serial, structure, edition and status, which are the TbsRecord's. RegisterRefused where der
     * does not hold the recorded bytes.
     */
    Result<Id> insert(Transaction& transaction, Id tbsId, const CertificateRecord& record,
                      ByteView der);

    /** NotFound(certificate, id). */
    Result<CertificateRecord> byId(Id id) const;
    Result<std::optional<CertificateRecord>> bySerial(Id caId, ByteView serial) const;
    Result<std::optional<CertificateRecord>> byIssue(Id issueId) const;
    Result<std::vector<CertificateRecord>> find(const CertificateQuery& query) const;
    /** All that find() would answer with were there no limit, newest first. */
    Result<std::vector<Id>> findIds(const CertificateQuery& query) const;
    /** Asked now and then with how many are read; an error ends it. */
    using GoesOn = std::function<Status(std::size_t read)>;
    /**
     * What certificates are sorted by, one column read alone, in the order of the ids, which is
     * findIds()': texts as they are, a serial's octets, a time's seconds; of the state 0 is valid,
     * 1 expired, 2 revoked.
     */
    Result<std::vector<BindValue>> column(CertificateColumn column, const std::vector<Id>& ids,
                                          const GoesOn& goesOn) const;
    /** In this order; an id that is not there is left out. At most some hundred at a time. */
    Result<std::vector<CertificateRecord>> byIds(const std::vector<Id>& ids) const;
    /** All of a person, newest first. */
    Result<std::vector<CertificateRecord>> ofPerson(const QString& iin) const;
    /** Those neither revoked nor expired at this time. */
    Result<std::vector<CertificateRecord>> validOf(const QString& iin, Time at) const;
    /** The serial under which this CA has certified a key, or is about to. */
    Result<std::optional<Bytes>> serialOfKey(Id caId, ByteView publicKey) const;
    /** Neither revoked nor a CA's own, and valid until a time between these; soonest first. */
    Result<std::vector<CertificateRecord>> ending(Time from, Time to, int limit) const;
    Result<int> endingCount(Time from, Time to) const;
    /** The beginnings of validity of all issued to holders from this time on, in order. */
    Result<std::vector<Time>> issuedSince(Time from) const;
    Result<Bytes> der(Id id) const;
    /** Everything that was done about it, oldest first: from its letter to the list that names it.
     */
    Result<std::vector<CertificateAct>> acts(Id id) const;
    /** What was recorded for an issue and not signed yet, or signed. NotFound(tbs, issue id). */
    struct StoredTbs {
        Id id = 0;
        Bytes serial;
        Bytes tbs;
    };
    Result<StoredTbs> tbsOfIssue(Id issueId) const;

private:
    CertificateRecord read(Query& row) const;
    Result<std::vector<CertificateRecord>> readMany(Result<Query> query) const;
    Result<std::optional<CertificateRecord>> readOptional(Result<Query> query) const;

    const crypto::Clock* m_clock;
};

/** SHA-256 of a public key's octets: by it the database knows a key. */
Bytes publicKeyHash(ByteView publicKey);

} // namespace model
