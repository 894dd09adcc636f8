// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Searches that an operator keeps under a name. They are his tools and no record of anything: they
// may be renamed and deleted.
const char* const schema12 = R"sql(
CREATE TABLE saved_filter(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    operator TEXT NOT NULL CHECK(operator <> ''),
    name TEXT NOT NULL CHECK(name <> ''),
    text TEXT NOT NULL,
    status TEXT CHECK(status IN ('valid', 'expired', 'revoked')), -- NULL: any
    UNIQUE(operator, name));
CREATE INDEX saved_filter_audit ON saved_filter(audit);
)sql";

} // namespace model
