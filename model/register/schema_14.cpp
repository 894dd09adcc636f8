// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// What a search of letters and media asks of each certificate that has a word: of ten thousand, in
// three tables with long rows, that takes seconds; these rows are short and lie side by side.
const char* const schema14 = R"sql(
CREATE TABLE certificate_whose( -- derived by triggers
    certificate_id INTEGER PRIMARY KEY,
    application_id INTEGER, -- NULL: of no letter
    iin TEXT NOT NULL);
INSERT INTO certificate_whose(certificate_id, application_id, iin)
    SELECT c.id, r.application_id, c.iin FROM certificate c
        LEFT JOIN issue i ON i.id = c.issue_id LEFT JOIN application_row r ON r.id = i.row_id;
CREATE TRIGGER certificate_has_owner AFTER INSERT ON certificate
BEGIN
    INSERT INTO certificate_whose(certificate_id, application_id, iin) VALUES(NEW.id,
        (SELECT r.application_id FROM issue i JOIN application_row r ON r.id = i.row_id
            WHERE i.id = NEW.issue_id), NEW.iin);
END;
DROP INDEX medium_now_holder;
CREATE INDEX medium_now_holder ON medium_now(holder_iin, state);
)sql";

} // namespace model
