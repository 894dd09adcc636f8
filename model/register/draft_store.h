// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/store.h"

namespace model {

/**
 * Forms that an operator has begun and not registered, one of each kind. The only store that is
 * written outside a Transaction: a draft is no act, and has no entry in the audit.
 */
class DraftStore : public Store {
public:
    DraftStore(Database& database, QString operatorName)
        : Store(database)
        , m_operatorName(std::move(operatorName)) {}

    Result<std::optional<QString>> body(const QString& form) const;
    Status keep(const QString& form, const QString& body);
    Status drop(const QString& form);

private:
    QString m_operatorName;
};

} // namespace model
