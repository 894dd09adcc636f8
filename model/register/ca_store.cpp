// SPDX-License-Identifier: Apache-2.0
#include "model/register/ca_store.h"

namespace model {

namespace {

#define KU_CA_SELECT                                                                               \
    "SELECT c.id, c.authority, c.algorithm, c.name, c.certificate, c.issuer_id, p.token_module, "  \
    "p.token_serial, p.key_id, c.not_before, c.not_after, p.active FROM ca c JOIN ca_place p ON "  \
    "p.id = (SELECT max(id) FROM ca_place WHERE ca_id = c.id) "

CaGeneration readCa(Query& row) {
    CaGeneration ca;
    ca.id = row.id(0);
    ca.authority = row.enumerator<AuthorityKind>(1);
    ca.algorithm = row.enumerator<Algorithm>(2);
    ca.name = row.text(3);
    ca.certificate = row.bytes(4);
    ca.issuerId = row.id(5);
    ca.tokenModule = row.text(6);
    ca.tokenSerial = row.text(7);
    ca.keyId = row.bytes(8);
    ca.notBefore = row.time(9);
    ca.notAfter = row.time(10);
    ca.active = row.number(11) != 0;
    return ca;
}

} // namespace

Result<Id> CaStore::add(Transaction& transaction, const CaGeneration& generation) {
    KU_TRY(const Id id,
           transaction.insert("INSERT INTO ca(audit, authority, algorithm, name, certificate, "
                              "issuer_id, not_before, not_after) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                              transaction.auditId(), generation.authority, generation.algorithm,
                              generation.name, generation.certificate, orNull(generation.issuerId),
                              generation.notBefore, generation.notAfter));
    CaGeneration placed = generation;
    placed.id = id;
    KU_CHECK(setPlace(transaction, placed));
    return id;
}

Status CaStore::setPlace(Transaction& transaction, const CaGeneration& generation) {
    return transaction.run("INSERT INTO ca_place(audit, ca_id, token_module, token_serial, key_id, "
                           "active) VALUES(?, ?, ?, ?, ?, ?)",
                           transaction.auditId(), generation.id, generation.tokenModule,
                           generation.tokenSerial, generation.keyId, generation.active);
}

Result<std::vector<CaGeneration>> CaStore::list() const {
    return readAll(m_db->query(KU_CA_SELECT "ORDER BY c.id"), readCa);
}

Result<CaGeneration> CaStore::byId(Id id) const {
    return readOne(m_db->query(KU_CA_SELECT "WHERE c.id = ?", id), readCa, "ca",
                   std::to_string(id));
}

Result<std::optional<CaGeneration>> CaStore::active(AuthorityKind authority,
                                                    Algorithm algorithm) const {
    return readFirst(m_db->query(KU_CA_SELECT "WHERE c.authority = ? AND c.algorithm = ? AND "
                                              "p.active = 1 ORDER BY c.id DESC LIMIT 1",
                                 authority, algorithm),
                     readCa);
}

} // namespace model
