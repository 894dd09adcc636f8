// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// What must hold whatever the program above does. The text of a RAISE is the rule's name, the
// argument of RegisterRefused.
const char* const guards1 = R"sql(
CREATE TRIGGER audit_chain BEFORE INSERT ON audit
WHEN NEW.previous IS NOT
    coalesce((SELECT hash FROM audit ORDER BY id DESC LIMIT 1), zeroblob(32))
BEGIN SELECT RAISE(ABORT, 'audit/chain'); END;

CREATE TRIGGER row_begins AFTER INSERT ON application_row
BEGIN INSERT INTO row_now VALUES(NEW.id, 'undecided'); END;

-- A row that is being issued, or was, is not decided again.
CREATE TRIGGER row_decision_in_time BEFORE INSERT ON row_decision
WHEN EXISTS(SELECT 1 FROM issue i WHERE i.row_id = NEW.row_id AND NOT EXISTS(
    SELECT 1 FROM issue_event e WHERE e.issue_id = i.id AND e.state IN ('not-delivered', 'abandoned')))
BEGIN SELECT RAISE(ABORT, 'row/being-issued'); END;
CREATE TRIGGER row_decided AFTER INSERT ON row_decision
BEGIN UPDATE row_now SET state = NEW.decision WHERE row_id = NEW.row_id; END;

CREATE TRIGGER issue_of_accepted_row BEFORE INSERT ON issue
WHEN 'accepted' IS NOT
    (SELECT decision FROM row_decision WHERE row_id = NEW.row_id ORDER BY id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'issue/row-accepted'); END;
CREATE TRIGGER issue_one_open BEFORE INSERT ON issue
WHEN EXISTS(SELECT 1 FROM issue i WHERE i.row_id = NEW.row_id AND NOT EXISTS(
    SELECT 1 FROM issue_event e WHERE e.issue_id = i.id AND e.state IN ('not-delivered', 'abandoned')))
BEGIN SELECT RAISE(ABORT, 'issue/one-open'); END;

-- First the order of steps, then what the step is about, which is stored before it.
CREATE TRIGGER issue_event_guard BEFORE INSERT ON issue_event
BEGIN
    SELECT RAISE(ABORT, 'issue/order') WHERE coalesce(
            (SELECT state FROM issue_event WHERE issue_id = NEW.issue_id ORDER BY id DESC LIMIT 1),
            '') || '>' || NEW.state NOT IN (
        '>begun', 'begun>key-generated', 'begun>abandoned', 'key-generated>recorded',
        'key-generated>abandoned', 'recorded>signed', 'signed>written', 'signed>not-delivered',
        'written>handed-over', 'written>not-delivered');
    SELECT RAISE(ABORT, 'issue/needs-key') WHERE NEW.state = 'key-generated'
        AND NOT EXISTS(SELECT 1 FROM issue_key WHERE issue_id = NEW.issue_id);
    SELECT RAISE(ABORT, 'issue/needs-tbs') WHERE NEW.state = 'recorded'
        AND NOT EXISTS(SELECT 1 FROM tbs WHERE issue_id = NEW.issue_id);
    SELECT RAISE(ABORT, 'issue/needs-certificate') WHERE NEW.state = 'signed'
        AND NOT EXISTS(SELECT 1 FROM certificate WHERE issue_id = NEW.issue_id);
    SELECT RAISE(ABORT, 'issue/needs-journal-line') WHERE NEW.state = 'handed-over'
        AND NOT EXISTS(SELECT 1 FROM journal WHERE issue_id = NEW.issue_id);
    SELECT RAISE(ABORT, 'issue/needs-revocation') WHERE NEW.state = 'not-delivered'
        AND NOT EXISTS(SELECT 1 FROM revocation r JOIN certificate c ON c.id = r.certificate_id
                       WHERE c.issue_id = NEW.issue_id);
END;
CREATE TRIGGER issue_moves AFTER INSERT ON issue_event
BEGIN
    INSERT OR IGNORE INTO issue_now VALUES(NEW.issue_id, NEW.state);
    UPDATE issue_now SET state = NEW.state WHERE issue_id = NEW.issue_id;
    UPDATE row_now SET state = CASE NEW.state
            WHEN 'written' THEN 'issued' WHEN 'handed-over' THEN 'handed-over'
            WHEN 'not-delivered' THEN 'not-delivered' WHEN 'abandoned' THEN 'accepted'
            ELSE 'issuing' END
        WHERE row_id = (SELECT row_id FROM issue WHERE id = NEW.issue_id);
END;

CREATE TRIGGER tbs_of_issue BEFORE INSERT ON tbs
WHEN NEW.issue_id IS NOT NULL AND NOT EXISTS(
    SELECT 1 FROM issue i JOIN issue_key k ON k.issue_id = i.id
    WHERE i.id = NEW.issue_id AND i.ca_id = NEW.ca_id AND i.structure = NEW.structure
        AND i.edition = NEW.edition AND k.public_key_hash = NEW.public_key_hash)
BEGIN SELECT RAISE(ABORT, 'tbs/of-its-issue'); END;

CREATE TRIGGER certificate_of_tbs BEFORE INSERT ON certificate
WHEN NOT EXISTS(
    SELECT 1 FROM tbs t WHERE t.id = NEW.tbs_id AND t.ca_id = NEW.ca_id AND t.serial = NEW.serial
        AND t.issue_id IS NEW.issue_id AND t.structure = NEW.structure AND t.edition = NEW.edition)
BEGIN SELECT RAISE(ABORT, 'certificate/of-its-tbs'); END;
-- The to-be-signed part follows the outer SEQUENCE's tag and length: at most six octets (X.690).
CREATE TRIGGER certificate_der_of_tbs BEFORE INSERT ON certificate_der
WHEN NOT coalesce((SELECT instr(NEW.der, t.bytes) FROM certificate c JOIN tbs t ON t.id = c.tbs_id
                   WHERE c.id = NEW.certificate_id), 0) BETWEEN 3 AND 7
BEGIN SELECT RAISE(ABORT, 'certificate/holds-its-tbs'); END;

CREATE TRIGGER medium_moves AFTER INSERT ON medium_event
BEGIN
    DELETE FROM medium_now WHERE medium_id = NEW.medium_id;
    INSERT INTO medium_now VALUES(NEW.medium_id, NEW.id, NEW.state, NEW.holder_iin);
END;

CREATE TRIGGER journal_number BEFORE INSERT ON journal
WHEN NEW.number IS NOT coalesce((SELECT max(number) FROM journal), 0) + 1
BEGIN SELECT RAISE(ABORT, 'journal/next-number'); END;
CREATE TRIGGER journal_written BEFORE INSERT ON journal
WHEN NEW.corrects IS NULL AND 'written' IS NOT (
    SELECT state FROM issue_event WHERE issue_id = NEW.issue_id ORDER BY id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'journal/medium-written'); END;
CREATE TRIGGER journal_correction BEFORE INSERT ON journal
WHEN NEW.corrects IS NOT NULL
    AND NEW.issue_id IS NOT (SELECT issue_id FROM journal WHERE id = NEW.corrects)
BEGIN SELECT RAISE(ABORT, 'journal/corrects-its-issue'); END;

CREATE TRIGGER revocation_of_ca BEFORE INSERT ON revocation
WHEN NEW.ca_id IS NOT (SELECT ca_id FROM certificate WHERE id = NEW.certificate_id)
BEGIN SELECT RAISE(ABORT, 'revocation/of-its-ca'); END;

CREATE TRIGGER crl_number BEFORE INSERT ON crl
WHEN NEW.number <= coalesce((SELECT max(number) FROM crl WHERE ca_id = NEW.ca_id), 0)
BEGIN SELECT RAISE(ABORT, 'crl/number-goes-up'); END;
-- Revocations are never undone, so a full count loses none.
CREATE TRIGGER crl_complete BEFORE INSERT ON crl
WHEN NEW.entries <> (SELECT count(*) FROM revocation WHERE ca_id = NEW.ca_id)
BEGIN SELECT RAISE(ABORT, 'crl/complete'); END;
CREATE TRIGGER crl_der_of_tbs BEFORE INSERT ON crl_der
WHEN NOT coalesce((SELECT instr(NEW.der, tbs) FROM crl WHERE id = NEW.crl_id), 0) BETWEEN 3 AND 7
BEGIN SELECT RAISE(ABORT, 'crl/holds-its-tbs'); END;
CREATE TRIGGER crl_der_newest BEFORE INSERT ON crl_der
WHEN EXISTS(SELECT 1 FROM crl mine JOIN crl other ON other.ca_id = mine.ca_id
            JOIN crl_der d ON d.crl_id = other.id
            WHERE mine.id = NEW.crl_id AND other.number > mine.number)
BEGIN SELECT RAISE(ABORT, 'crl/newer-one-signed'); END;
)sql";

} // namespace model
