// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// As issue_event_guard of guards_1, and one step more: what was recorded for signing may be given
// up where its CA does not sign any more. Its serial number and key stay taken.
const char* const guards3 = R"sql(
DROP TRIGGER issue_event_guard;
CREATE TRIGGER issue_event_guard BEFORE INSERT ON issue_event
BEGIN
    SELECT RAISE(ABORT, 'issue/order') WHERE coalesce(
            (SELECT state FROM issue_event WHERE issue_id = NEW.issue_id ORDER BY id DESC LIMIT 1),
            '') || '>' || NEW.state NOT IN (
        '>begun', 'begun>key-generated', 'begun>abandoned', 'key-generated>recorded',
        'key-generated>abandoned', 'recorded>signed', 'recorded>abandoned', 'signed>written',
        'signed>not-delivered', 'written>handed-over', 'written>not-delivered');
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

-- A commit looks for the rows of its audit entry (the deferred key), a hand-over for its line.
CREATE INDEX clock_event_audit ON clock_event(audit);
CREATE INDEX ca_audit ON ca(audit);
CREATE INDEX ca_place_audit ON ca_place(audit);
CREATE INDEX application_audit ON application(audit);
CREATE INDEX row_decision_audit ON row_decision(audit);
CREATE INDEX issue_audit ON issue(audit);
CREATE INDEX issue_key_audit ON issue_key(audit);
CREATE INDEX issue_event_audit ON issue_event(audit);
CREATE INDEX tbs_audit ON tbs(audit);
CREATE INDEX certificate_audit ON certificate(audit);
CREATE INDEX medium_audit ON medium(audit);
CREATE INDEX medium_event_audit ON medium_event(audit);
CREATE INDEX journal_audit ON journal(audit);
CREATE INDEX revocation_letter_audit ON revocation_letter(audit);
CREATE INDEX revocation_audit ON revocation(audit);
CREATE INDEX crl_audit ON crl(audit);
CREATE INDEX crl_der_audit ON crl_der(audit);
CREATE INDEX journal_issue ON journal(issue_id);
)sql";

} // namespace model
