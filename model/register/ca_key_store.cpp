// SPDX-License-Identifier: Apache-2.0
#include "model/register/ca_key_store.h"

namespace model {

namespace {

#define KU_CA_KEY_SELECT                                                                           \
    "SELECT k.id, k.authority, k.algorithm, k.renews, k.above_national, k.years, k.structure, "    \
    "k.edition, k.medium_serial, k.key_id, o.public_key, o.octets, e.ca_key_id, e.ca_id "          \
    "FROM ca_key k LEFT JOIN ca_key_octets o ON o.ca_key_id = k.id "                               \
    "LEFT JOIN ca_key_end e ON e.ca_key_id = k.id "

CaKey readKey(Query& row) {
    CaKey key;
    key.id = row.id(0);
    key.authority = row.enumerator<AuthorityKind>(1);
    key.algorithm = row.enumerator<Algorithm>(2);
    key.renews = row.id(3);
    key.aboveNational = row.number(4) != 0;
    key.years = row.number(5);
    key.structure = row.text(6).toStdString();
    key.edition = row.text(7).toStdString();
    key.mediumSerial = row.text(8);
    key.keyId = row.bytes(9);
    key.publicKey = row.bytes(10);
    key.octets = row.bytes(11);
    key.caId = row.id(13);
    if (row.id(12) != 0)
        key.state = key.caId != 0 ? CaKeyState::Adopted : CaKeyState::Abandoned;
    else
        key.state = key.octets.empty() ? CaKeyState::Begun : CaKeyState::Recorded;
    return key;
}

} // namespace

Result<Id> CaKeyStore::begin(Transaction& transaction, const CaKey& key) {
    return transaction.insert(
        "INSERT INTO ca_key(audit, authority, algorithm, renews, above_national, years, structure, "
        "edition, medium_serial, key_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        transaction.auditId(), key.authority, key.algorithm, orNull(key.renews), key.aboveNational,
        key.years, std::string_view(key.structure), std::string_view(key.edition), key.mediumSerial,
        key.keyId);
}

Status CaKeyStore::recorded(Transaction& transaction, Id keyId, ByteView publicKey,
                            ByteView octets) {
    return transaction.run("INSERT INTO ca_key_octets(ca_key_id, audit, public_key, octets) "
                           "VALUES(?, ?, ?, ?)",
                           keyId, transaction.auditId(), publicKey, octets);
}

Status CaKeyStore::adopted(Transaction& transaction, Id keyId, Id caId) {
    return transaction.run("INSERT INTO ca_key_end(ca_key_id, audit, ca_id, note) "
                           "VALUES(?, ?, ?, '')",
                           keyId, transaction.auditId(), caId);
}

Status CaKeyStore::abandoned(Transaction& transaction, Id keyId, const QString& note) {
    return transaction.run("INSERT INTO ca_key_end(ca_key_id, audit, ca_id, note) "
                           "VALUES(?, ?, NULL, ?)",
                           keyId, transaction.auditId(), note);
}

Result<CaKey> CaKeyStore::byId(Id id) const {
    return readOne(m_db->query(KU_CA_KEY_SELECT "WHERE k.id = ?", id), readKey, "ca-key",
                   std::to_string(id));
}

Result<std::vector<CaKey>> CaKeyStore::unfinished() const {
    return readAll(m_db->query(KU_CA_KEY_SELECT "WHERE e.ca_key_id IS NULL ORDER BY k.id"),
                   readKey);
}

} // namespace model
