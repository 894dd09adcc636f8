// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Where the lists of each CA begin. A CA that was made here begins with number 1; of one that was
// taken in, an operator says it.
const char* const schema4 = R"sql(
CREATE TABLE crl_start( -- a later line has a greater number
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    kind TEXT NOT NULL CHECK(kind IN ('made-here', 'never-published', 'last-crl')),
    number INTEGER NOT NULL CHECK(number >= 0 AND (kind = 'last-crl' OR number = 0)),
    this_update INTEGER CHECK((this_update IS NOT NULL) = (kind = 'last-crl')),
    next_update INTEGER,
    der BLOB NOT NULL CHECK((length(der) > 0) = (kind = 'last-crl')));
CREATE INDEX crl_start_ca ON crl_start(ca_id, number);
CREATE INDEX crl_start_audit ON crl_start(audit);
CREATE TABLE crl_foreign( -- entries of those lists; the last line of a serial number counts
    id INTEGER PRIMARY KEY,
    start_id INTEGER NOT NULL REFERENCES crl_start(id),
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    serial BLOB NOT NULL CHECK(length(serial) > 0),
    revoked_at INTEGER NOT NULL,
    reason INTEGER,
    extensions BLOB NOT NULL); -- DER, as they stood
CREATE INDEX crl_foreign_serial ON crl_foreign(ca_id, serial, id);
INSERT INTO crl_start(audit, ca_id, kind, number, der)
    SELECT c.audit, c.id, 'made-here', 0, x'' FROM ca c JOIN audit a ON a.id = c.audit
    WHERE a.act = 'ca.added';
)sql";

const char* const guards4 = R"sql(
CREATE TRIGGER crl_start_goes_up BEFORE INSERT ON crl_start
WHEN NEW.kind = 'last-crl' AND NEW.number <= max(
    coalesce((SELECT max(number) FROM crl WHERE ca_id = NEW.ca_id), -1),
    coalesce((SELECT max(number) FROM crl_start WHERE ca_id = NEW.ca_id), -1))
BEGIN SELECT RAISE(ABORT, 'crl-start/number-goes-up'); END;
CREATE TRIGGER crl_start_first BEFORE INSERT ON crl_start
WHEN NEW.kind <> 'last-crl' AND EXISTS(SELECT 1 FROM crl_start WHERE ca_id = NEW.ca_id)
BEGIN SELECT RAISE(ABORT, 'crl-start/first'); END;
CREATE TRIGGER crl_foreign_of_start BEFORE INSERT ON crl_foreign
WHEN NEW.ca_id IS NOT (SELECT ca_id FROM crl_start WHERE id = NEW.start_id AND kind = 'last-crl')
BEGIN SELECT RAISE(ABORT, 'crl-foreign/of-its-start'); END;

CREATE TRIGGER crl_start_known BEFORE INSERT ON crl
WHEN NOT EXISTS(SELECT 1 FROM crl_start WHERE ca_id = NEW.ca_id)
BEGIN SELECT RAISE(ABORT, 'crl/start-known'); END;
DROP TRIGGER crl_number;
CREATE TRIGGER crl_number BEFORE INSERT ON crl
WHEN NEW.number <= max(
    coalesce((SELECT max(number) FROM crl WHERE ca_id = NEW.ca_id), 0),
    coalesce((SELECT max(number) FROM crl_start WHERE ca_id = NEW.ca_id), 0))
BEGIN SELECT RAISE(ABORT, 'crl/number-goes-up'); END;
-- Neither revocations nor entries from elsewhere are ever undone, so a full count loses none. What
-- was revoked here and stands in a list from elsewhere, too, is one entry.
DROP TRIGGER crl_complete;
CREATE TRIGGER crl_complete BEFORE INSERT ON crl
WHEN NEW.entries <> (SELECT count(DISTINCT serial) FROM crl_foreign WHERE ca_id = NEW.ca_id)
    + (SELECT count(*) FROM revocation r JOIN certificate c ON c.id = r.certificate_id
       WHERE r.ca_id = NEW.ca_id AND NOT EXISTS(
           SELECT 1 FROM crl_foreign f WHERE f.ca_id = r.ca_id AND f.serial = c.serial))
BEGIN SELECT RAISE(ABORT, 'crl/complete'); END;
)sql";

} // namespace model
