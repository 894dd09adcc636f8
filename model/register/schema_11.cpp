// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// What an operator is writing and has not registered: no act, so nothing append-only and no audit.
const char* const schema11 = R"sql(
CREATE TABLE draft(
    operator TEXT NOT NULL CHECK(operator <> ''),
    form TEXT NOT NULL CHECK(form <> ''),
    body TEXT NOT NULL,
    PRIMARY KEY(operator, form)
) WITHOUT ROWID;
)sql";

} // namespace model
