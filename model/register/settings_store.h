// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/store.h"

namespace model {

/** Names and values that the operator may change; the audit entry of the change says how. */
class SettingsStore : public Store {
public:
    using Store::Store;

    Result<std::optional<QString>> text(const QString& name) const;
    /** NotFound(setting, name) where it was never set; RegisterDamaged where it is no number. */
    Result<int> number(const QString& name) const;
    Status set(Transaction& transaction, const QString& name, const QString& value); // null: unset
};

} // namespace model
