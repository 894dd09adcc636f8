// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Typing mistakes of a row, put right before its certificate is issued. What was registered first
// stays; a decision made on it is none on the corrected row.
const char* const schema6 = R"sql(
CREATE TABLE row_correction( -- the last line of a row counts
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    row_id INTEGER NOT NULL REFERENCES application_row(id),
    full_name TEXT NOT NULL,
    iin TEXT NOT NULL,
    bin TEXT NOT NULL,
    organization TEXT NOT NULL,
    position TEXT NOT NULL,
    region TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    region_code TEXT NOT NULL,
    category TEXT NOT NULL CHECK(category IN ('administrative', 'political')),
    medium_kind TEXT NOT NULL CHECK(medium_kind IN ('usb-a', 'type-c')),
    why TEXT NOT NULL CHECK(why <> ''));
CREATE INDEX row_correction_row ON row_correction(row_id, id);
CREATE INDEX row_correction_iin ON row_correction(iin);
CREATE INDEX row_correction_audit ON row_correction(audit);
CREATE TRIGGER row_corrected AFTER INSERT ON row_correction
BEGIN UPDATE row_now SET state = 'undecided' WHERE row_id = NEW.row_id; END;

-- A certificate, or what is recorded to become one, says what the row said.
CREATE TRIGGER row_correction_in_time BEFORE INSERT ON row_correction
WHEN EXISTS(SELECT 1 FROM issue i WHERE i.row_id = NEW.row_id AND NOT EXISTS(
    SELECT 1 FROM issue_event e WHERE e.issue_id = i.id AND e.state = 'abandoned'))
BEGIN SELECT RAISE(ABORT, 'row/being-issued'); END;

DROP TRIGGER issue_of_accepted_row;
CREATE TRIGGER issue_of_accepted_row BEFORE INSERT ON issue
WHEN 'accepted' IS NOT (
    SELECT decision FROM row_decision WHERE row_id = NEW.row_id AND audit >
        coalesce((SELECT max(audit) FROM row_correction WHERE row_id = NEW.row_id), 0)
    ORDER BY id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'issue/row-accepted'); END;

-- A letter is looked for by number and date before it is registered.
DROP INDEX application_letter;
CREATE INDEX application_letter ON application(letter_number, letter_date);
)sql";

} // namespace model
