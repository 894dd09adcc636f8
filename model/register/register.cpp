// SPDX-License-Identifier: Apache-2.0
#include "model/register/register.h"

namespace model {

Result<Register> Register::create(const QString& path, const Secret& key,
                                  const crypto::Clock& clock, QString operatorName) {
    KU_TRY(auto database, Database::create(path, key));
    return Register(std::move(database), clock, std::move(operatorName));
}

Result<Register> Register::open(const QString& path, const Secret& key, const crypto::Clock& clock,
                                QString operatorName) {
    KU_TRY(auto database, Database::open(path, key));
    return Register(std::move(database), clock, std::move(operatorName));
}

Result<Transaction> Register::begin() {
    return Transaction::begin(*m_database, m_clock->now(), m_operatorName);
}

} // namespace model
