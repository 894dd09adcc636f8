// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/transaction.h"

namespace model {

/** What all stores are: a view on the register's database. Changes go through a Transaction. */
class Store {
public:
    explicit Store(Database& database)
        : m_db(&database) {}

protected:
    Database* m_db;
};

} // namespace model
