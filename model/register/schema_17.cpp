// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Certificates issued by a structure and not on a letter: what was ordered, and how far it has
// come. Everything that is needed to go on without the form stands here before anything is signed.
const char* const schema17 = R"sql(
CREATE TABLE structure_issue(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    structure TEXT NOT NULL,
    edition TEXT NOT NULL,
    source TEXT NOT NULL CHECK(source IN ('request', 'medium', 'key-file', 'certificate')),
    medium_serial TEXT NOT NULL CHECK((medium_serial <> '') = (source = 'medium')),
    key_id BLOB NOT NULL CHECK((length(key_id) > 0) = (source = 'medium')),
    file BLOB NOT NULL CHECK((length(file) > 0) = (source IN ('request', 'certificate'))),
    given TEXT NOT NULL, -- the form's values, JSON
    days INTEGER NOT NULL CHECK(days >= 0), -- of validity; 0: by the rules
    full_name TEXT NOT NULL,
    iin TEXT NOT NULL,
    bin TEXT NOT NULL,
    organization TEXT NOT NULL);
CREATE INDEX structure_issue_audit ON structure_issue(audit);
CREATE TABLE structure_issue_tbs(
    issue_id INTEGER PRIMARY KEY REFERENCES structure_issue(id),
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    tbs_id INTEGER NOT NULL UNIQUE REFERENCES tbs(id),
    public_key BLOB NOT NULL CHECK(length(public_key) > 0),
    proof BLOB NOT NULL); -- PKCS#10 signed by the key; empty where a CA's certificate was given
CREATE INDEX structure_issue_tbs_audit ON structure_issue_tbs(audit);
CREATE TABLE structure_issue_event(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    issue_id INTEGER NOT NULL REFERENCES structure_issue(id),
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE(issue_id, state));
CREATE INDEX structure_issue_event_audit ON structure_issue_event(audit);
CREATE TABLE structure_issue_now( -- derived by triggers
    issue_id INTEGER PRIMARY KEY REFERENCES structure_issue(id),
    state TEXT NOT NULL);
CREATE INDEX structure_issue_now_state ON structure_issue_now(state);

CREATE TRIGGER structure_issue_event_guard BEFORE INSERT ON structure_issue_event
BEGIN
    SELECT RAISE(ABORT, 'structure-issue/order') WHERE coalesce(
            (SELECT state FROM structure_issue_event WHERE issue_id = NEW.issue_id
             ORDER BY id DESC LIMIT 1), '') || '>' || NEW.state NOT IN (
        '>begun', 'begun>recorded', 'begun>abandoned', 'recorded>signed', 'recorded>abandoned',
        'signed>delivered', 'signed>revoked');
    SELECT RAISE(ABORT, 'structure-issue/needs-tbs') WHERE NEW.state = 'recorded'
        AND NOT EXISTS(SELECT 1 FROM structure_issue_tbs WHERE issue_id = NEW.issue_id);
    SELECT RAISE(ABORT, 'structure-issue/needs-certificate') WHERE NEW.state = 'signed'
        AND NOT EXISTS(SELECT 1 FROM structure_issue_tbs t JOIN certificate c
                       ON c.tbs_id = t.tbs_id WHERE t.issue_id = NEW.issue_id);
    SELECT RAISE(ABORT, 'structure-issue/needs-revocation') WHERE NEW.state = 'revoked'
        AND NOT EXISTS(SELECT 1 FROM structure_issue_tbs t JOIN certificate c
                       ON c.tbs_id = t.tbs_id JOIN revocation r ON r.certificate_id = c.id
                       WHERE t.issue_id = NEW.issue_id);
END;
CREATE TRIGGER structure_issue_moves AFTER INSERT ON structure_issue_event
BEGIN
    INSERT OR IGNORE INTO structure_issue_now VALUES(NEW.issue_id, NEW.state);
    UPDATE structure_issue_now SET state = NEW.state WHERE issue_id = NEW.issue_id;
END;
CREATE TRIGGER structure_issue_of_tbs BEFORE INSERT ON structure_issue_tbs
WHEN NOT EXISTS(
    SELECT 1 FROM structure_issue s JOIN tbs t ON t.id = NEW.tbs_id
    WHERE s.id = NEW.issue_id AND t.issue_id IS NULL AND t.ca_id = s.ca_id
        AND t.structure = s.structure AND t.edition = s.edition)
BEGIN SELECT RAISE(ABORT, 'structure-issue/of-its-tbs'); END;
)sql";

} // namespace model
