// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// The national authority beside the root and the state bodies'. A CHECK cannot be changed: the
// table is made anew with the same rows (sqlite.org/lang_altertable.html, 7; foreign keys are off
// while steps run). Its triggers and its index go with the old one.
const char* const schema16 = R"sql(
CREATE TABLE ca_wider(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    authority TEXT NOT NULL CHECK(authority IN ('root', 'state-bodies', 'national')),
    algorithm TEXT NOT NULL CHECK(algorithm IN ('gost2004', 'gost2015', 'rsa')),
    name TEXT NOT NULL,
    certificate BLOB NOT NULL UNIQUE CHECK(length(certificate) > 0),
    issuer_id INTEGER REFERENCES ca(id),
    not_before INTEGER NOT NULL,
    not_after INTEGER NOT NULL CHECK(not_after > not_before));
INSERT INTO ca_wider SELECT * FROM ca;
DROP TABLE ca;
ALTER TABLE ca_wider RENAME TO ca;
CREATE INDEX ca_audit ON ca(audit);
)sql";

} // namespace model
