// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// A row of a revocation letter stays as it came. What was put right in it later, or why it was
// answered instead, is an event; the last one counts.
const char* const schema5 = R"sql(
CREATE TABLE revocation_row_event(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    row_id INTEGER NOT NULL REFERENCES revocation_row(id),
    kind TEXT NOT NULL CHECK(kind IN ('corrected', 'answered')),
    full_name TEXT NOT NULL,
    iin TEXT NOT NULL,
    bin TEXT NOT NULL,
    organization TEXT NOT NULL,
    ground TEXT NOT NULL,
    serial BLOB NOT NULL,
    why TEXT NOT NULL CHECK(why <> ''));
CREATE INDEX revocation_row_event_row ON revocation_row_event(row_id, id);
CREATE INDEX revocation_row_event_audit ON revocation_row_event(audit);

CREATE VIEW revocation_row_now AS
    SELECT w.id, w.letter_id, w.number,
        coalesce(e.full_name, w.full_name) AS full_name, coalesce(e.iin, w.iin) AS iin,
        coalesce(e.bin, w.bin) AS bin, coalesce(e.organization, w.organization) AS organization,
        coalesce(e.ground, w.ground) AS ground, coalesce(e.serial, w.serial) AS serial,
        r.certificate_id, coalesce(e.why, '') AS why,
        CASE WHEN r.id IS NOT NULL THEN 'revoked'
            WHEN e.kind = 'answered' THEN 'answered'
            WHEN EXISTS(SELECT 1 FROM certificate c JOIN revocation o ON o.certificate_id = c.id
                        WHERE c.serial = coalesce(e.serial, w.serial)
                            AND c.iin = coalesce(e.iin, w.iin)) THEN 'revoked-otherwise'
            ELSE 'open' END AS state
    FROM revocation_row w
    LEFT JOIN revocation r ON r.row_id = w.id
    LEFT JOIN revocation_row_event e
        ON e.id = (SELECT max(id) FROM revocation_row_event WHERE row_id = w.id);

CREATE TRIGGER revocation_row_open BEFORE INSERT ON revocation_row_event
WHEN EXISTS(SELECT 1 FROM revocation WHERE row_id = NEW.row_id)
BEGIN SELECT RAISE(ABORT, 'revocation/row-open'); END;
CREATE TRIGGER revocation_row_not_answered BEFORE INSERT ON revocation
WHEN 'answered' IS (SELECT kind FROM revocation_row_event WHERE row_id = NEW.row_id
                    ORDER BY id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'revocation/row-not-answered'); END;
)sql";

} // namespace model
