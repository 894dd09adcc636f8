// SPDX-License-Identifier: Apache-2.0
#include "model/register/filter_store.h"

namespace model {

namespace {

#define KU_FILTER_SELECT "SELECT id, name, text, status FROM saved_filter "

SavedFilter readFilter(Query& row) {
    SavedFilter filter{row.id(0), row.text(1), row.text(2), std::nullopt};
    if (!row.isNull(3)) filter.status = row.enumerator<CertificateStatus>(3);
    return filter;
}

} // namespace

Result<std::vector<SavedFilter>> FilterStore::of(const QString& operatorName) const {
    return readAll(m_db->query(KU_FILTER_SELECT "WHERE operator = ? ORDER BY name", operatorName),
                   readFilter);
}

Result<SavedFilter> FilterStore::byId(const QString& operatorName, Id id) const {
    return readOne(m_db->query(KU_FILTER_SELECT "WHERE operator = ? AND id = ?", operatorName, id),
                   readFilter, "filter", std::to_string(id));
}

Result<Id> FilterStore::add(Transaction& transaction, const QString& operatorName,
                            const SavedFilter& filter) {
    return transaction.insert(
        "INSERT INTO saved_filter(audit, operator, name, text, status) VALUES(?, ?, ?, ?, ?)",
        transaction.auditId(), operatorName, filter.name, filter.text, filter.status);
}

Status FilterStore::rename(Transaction& transaction, Id id, const QString& name) {
    return transaction.run("UPDATE saved_filter SET name = ? WHERE id = ?", name, id);
}

Status FilterStore::remove(Transaction& transaction, Id id) {
    return transaction.run("DELETE FROM saved_filter WHERE id = ?", id);
}

} // namespace model
