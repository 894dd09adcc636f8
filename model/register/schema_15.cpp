// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// A row whose certificate a letter revoked before the hand-over waits for nothing any more: it is
// neither issued again, as one whose medium died is, nor handed over. What was revoked so before
// this step ends with the act that revoked it: its medium is at the desk, and nobody's.
const char* const schema15 = R"sql(
DROP TRIGGER issue_moves;
CREATE TRIGGER issue_moves AFTER INSERT ON issue_event
BEGIN
    INSERT OR IGNORE INTO issue_now VALUES(NEW.issue_id, NEW.state);
    UPDATE issue_now SET state = NEW.state WHERE issue_id = NEW.issue_id;
    UPDATE row_now SET state = CASE NEW.state
            WHEN 'written' THEN 'issued' WHEN 'handed-over' THEN 'handed-over'
            WHEN 'not-delivered' THEN CASE WHEN EXISTS(
                SELECT 1 FROM certificate c JOIN revocation r ON r.certificate_id = c.id
                WHERE c.issue_id = NEW.issue_id AND r.row_id IS NOT NULL)
                THEN 'revoked' ELSE 'not-delivered' END
            WHEN 'abandoned' THEN 'accepted' ELSE 'issuing' END
        WHERE row_id = (SELECT row_id FROM issue WHERE id = NEW.issue_id);
END;

-- Its issue is not-delivered, which the guards of a row that is issued again let through.
CREATE TRIGGER row_decision_not_revoked BEFORE INSERT ON row_decision
WHEN 'revoked' IS (SELECT state FROM row_now WHERE row_id = NEW.row_id)
BEGIN SELECT RAISE(ABORT, 'row/revoked'); END;
CREATE TRIGGER row_correction_not_revoked BEFORE INSERT ON row_correction
WHEN 'revoked' IS (SELECT state FROM row_now WHERE row_id = NEW.row_id)
BEGIN SELECT RAISE(ABORT, 'row/revoked'); END;
CREATE TRIGGER issue_not_revoked BEFORE INSERT ON issue
WHEN 'revoked' IS (SELECT state FROM row_now WHERE row_id = NEW.row_id)
BEGIN SELECT RAISE(ABORT, 'row/revoked'); END;

-- A scan may come in letters of another case.
CREATE INDEX medium_serial_any_case ON medium(serial COLLATE NOCASE);

INSERT INTO medium_event(audit, medium_id, state, holder_name, holder_iin, issue_id, note)
    SELECT r.audit, m.id, 'returned', '', '', c.issue_id, '' FROM revocation r
        JOIN certificate c ON c.id = r.certificate_id
        JOIN issue_now n ON n.issue_id = c.issue_id AND n.state IN ('signed', 'written')
        JOIN medium m ON m.serial = c.medium_serial
        JOIN medium_now w ON w.medium_id = m.id AND w.state = 'used'
    WHERE r.row_id IS NOT NULL ORDER BY r.id;
INSERT INTO issue_event(audit, issue_id, state, note)
    SELECT r.audit, c.issue_id, 'not-delivered', '' FROM revocation r
        JOIN certificate c ON c.id = r.certificate_id
        JOIN issue_now n ON n.issue_id = c.issue_id AND n.state IN ('signed', 'written')
    WHERE r.row_id IS NOT NULL ORDER BY r.id;
-- What somebody closed already after the letter waited to be issued again.
UPDATE row_now SET state = 'revoked' WHERE state = 'not-delivered' AND EXISTS(
    SELECT 1 FROM certificate c JOIN revocation r ON r.certificate_id = c.id
    WHERE r.row_id IS NOT NULL
        AND c.issue_id = (SELECT max(i.id) FROM issue i WHERE i.row_id = row_now.row_id));
)sql";

} // namespace model
