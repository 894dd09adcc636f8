// SPDX-License-Identifier: Apache-2.0
#include "model/register/draft_store.h"

namespace model {

Result<std::optional<QString>> DraftStore::body(const QString& form) const {
    return readFirst(
        m_db->query("SELECT body FROM draft WHERE operator = ? AND form = ?", m_operatorName, form),
        [](Query& row) { return row.text(0); });
}

Status DraftStore::keep(const QString& form, const QString& body) {
    KU_TRY(Query put, m_db->query("INSERT OR REPLACE INTO draft(operator, form, body) "
                                  "VALUES(?, ?, ?)",
                                  m_operatorName, form, body));
    return put.run();
}

Status DraftStore::drop(const QString& form) {
    KU_TRY(Query remove,
           m_db->query("DELETE FROM draft WHERE operator = ? AND form = ?", m_operatorName, form));
    return remove.run();
}

} // namespace model
