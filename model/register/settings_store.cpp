// SPDX-License-Identifier: Apache-2.0
#include "model/register/settings_store.h"

namespace model {

Result<std::optional<QString>> SettingsStore::text(const QString& name) const {
    return readFirst(m_db->query("SELECT value FROM setting WHERE name = ?", name),
                     [](Query& row) { return row.text(0); });
}

Result<int> SettingsStore::number(const QString& name) const {
    KU_TRY(const auto value, text(name));
    if (!value) return Error{ErrorCode::NotFound, {"setting", name.toStdString()}};
    bool isNumber = false;
    const int number = value->toInt(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::RegisterDamaged,
                     {m_db->path().toStdString()},
                     "setting " + name.toStdString()};
    return number;
}

Status SettingsStore::set(Transaction& transaction, const QString& name, const QString& value) {
    if (value.isNull()) return transaction.run("DELETE FROM setting WHERE name = ?", name);
    KU_CHECK(
        transaction.run("INSERT OR IGNORE INTO setting(name, value) VALUES(?, ?)", name, value));
    return transaction.run("UPDATE setting SET value = ? WHERE name = ?", value, name);
}

} // namespace model
