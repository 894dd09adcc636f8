// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Conventions: "audit" in a table is the audit entry under which a row was made. The key is
// deferred, so that no transaction can end without its entry. Days are ISO text, times are seconds
// of UTC.
const char* const schema1 = R"sql(
CREATE TABLE setting(
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE audit(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    known INTEGER NOT NULL, -- the last time known to be right, see ClockStore
    operator TEXT NOT NULL CHECK(operator <> ''),
    act TEXT NOT NULL CHECK(act <> ''),
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous BLOB NOT NULL CHECK(length(previous) = 32),
    hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32));

CREATE TABLE clock_event(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK(kind IN ('confirmed', 'accepted')),
    day TEXT NOT NULL,
    system_at INTEGER NOT NULL,
    known INTEGER NOT NULL,
    note TEXT NOT NULL);
CREATE INDEX clock_event_day ON clock_event(day);

CREATE TABLE ca(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    authority TEXT NOT NULL CHECK(authority IN ('root', 'state-bodies')),
    algorithm TEXT NOT NULL CHECK(algorithm IN ('gost2004', 'gost2015', 'rsa')),
    name TEXT NOT NULL,
    certificate BLOB NOT NULL UNIQUE CHECK(length(certificate) > 0),
    issuer_id INTEGER REFERENCES ca(id),
    not_before INTEGER NOT NULL,
    not_after INTEGER NOT NULL CHECK(not_after > not_before));
CREATE TABLE ca_place( -- the last line of a CA says where its key is now
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    token_module TEXT NOT NULL,
    token_serial TEXT NOT NULL,
    key_id BLOB NOT NULL,
    active INTEGER NOT NULL CHECK(active IN (0, 1)));
CREATE INDEX ca_place_ca ON ca_place(ca_id, id);

CREATE TABLE application(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    letter_number TEXT NOT NULL,
    letter_date TEXT,
    received TEXT NOT NULL,
    state_body TEXT NOT NULL,
    head_name TEXT NOT NULL,
    executor_name TEXT NOT NULL,
    executor_phone TEXT NOT NULL,
    media_count INTEGER NOT NULL CHECK(media_count >= 0));
CREATE INDEX application_letter ON application(letter_number);
CREATE INDEX application_received ON application(received);
CREATE TABLE application_row( -- columns 1-9 as the letter has them; the rest is the first choice
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application(id),
    number INTEGER NOT NULL,
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
    second TEXT NOT NULL CHECK(second IN
        ('none', 'two-state-bodies', 'e-kyzmet-signer', 'second-medium-type-c')),
    second_proof TEXT NOT NULL,
    UNIQUE(application_id, number));
CREATE INDEX application_row_iin ON application_row(iin);
CREATE TABLE row_decision( -- the last line of a row counts
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    row_id INTEGER NOT NULL REFERENCES application_row(id),
    decision TEXT NOT NULL CHECK(decision IN ('accepted', 'refused')),
    region_code TEXT NOT NULL,
    category TEXT NOT NULL CHECK(category IN ('administrative', 'political')),
    medium_kind TEXT NOT NULL CHECK(medium_kind IN ('usb-a', 'type-c')),
    second TEXT NOT NULL CHECK(second IN
        ('none', 'two-state-bodies', 'e-kyzmet-signer', 'second-medium-type-c')),
    second_proof TEXT NOT NULL,
    ground TEXT NOT NULL CHECK((ground <> '') = (decision = 'refused')),
    note TEXT NOT NULL);
CREATE INDEX row_decision_row ON row_decision(row_id, id);
CREATE TABLE row_now( -- derived by triggers: what the desk lists
    row_id INTEGER PRIMARY KEY REFERENCES application_row(id),
    state TEXT NOT NULL);
CREATE INDEX row_now_state ON row_now(state);

CREATE TABLE issue(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    row_id INTEGER NOT NULL REFERENCES application_row(id),
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    medium_serial TEXT NOT NULL,
    key_id BLOB NOT NULL UNIQUE CHECK(length(key_id) > 0),
    structure TEXT NOT NULL,
    edition TEXT NOT NULL);
CREATE INDEX issue_row ON issue(row_id);
CREATE TABLE issue_key(
    issue_id INTEGER PRIMARY KEY REFERENCES issue(id),
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    public_key BLOB NOT NULL CHECK(length(public_key) > 0),
    public_key_hash BLOB NOT NULL CHECK(length(public_key_hash) = 32),
    request BLOB NOT NULL CHECK(length(request) > 0));
CREATE TABLE issue_event(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    issue_id INTEGER NOT NULL REFERENCES issue(id),
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE(issue_id, state));
CREATE INDEX issue_event_issue ON issue_event(issue_id, id);
CREATE TABLE issue_now( -- derived by triggers
    issue_id INTEGER PRIMARY KEY REFERENCES issue(id),
    state TEXT NOT NULL);
CREATE INDEX issue_now_state ON issue_now(state);

CREATE TABLE tbs( -- recorded before signing: no signature exists that is not here
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    issue_id INTEGER UNIQUE REFERENCES issue(id), -- NULL: a CA's own certificate
    serial BLOB NOT NULL CHECK(length(serial) BETWEEN 1 AND 20), -- RFC 5280 4.1.2.2
    public_key_hash BLOB NOT NULL CHECK(length(public_key_hash) = 32),
    structure TEXT NOT NULL,
    edition TEXT NOT NULL,
    bytes BLOB NOT NULL CHECK(length(bytes) > 0),
    UNIQUE(ca_id, serial),
    UNIQUE(ca_id, public_key_hash));
CREATE TABLE certificate(
    id INTEGER PRIMARY KEY
        REFERENCES certificate_der(certificate_id) DEFERRABLE INITIALLY DEFERRED,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    tbs_id INTEGER NOT NULL UNIQUE REFERENCES tbs(id),
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    issue_id INTEGER UNIQUE REFERENCES issue(id),
    serial BLOB NOT NULL,
    structure TEXT NOT NULL,
    edition TEXT NOT NULL,
    full_name TEXT NOT NULL,
    iin TEXT NOT NULL,
    bin TEXT NOT NULL,
    organization TEXT NOT NULL,
    letter_number TEXT NOT NULL,
    medium_serial TEXT NOT NULL,
    not_before INTEGER NOT NULL,
    not_after INTEGER NOT NULL CHECK(not_after > not_before),
    UNIQUE(ca_id, serial));
CREATE INDEX certificate_serial ON certificate(serial);
CREATE INDEX certificate_iin ON certificate(iin);
CREATE INDEX certificate_bin ON certificate(bin);
CREATE TABLE certificate_der( -- apart: a scan of the rows need not step over it
    certificate_id INTEGER PRIMARY KEY REFERENCES certificate(id),
    der BLOB NOT NULL);

CREATE TABLE medium(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    serial TEXT NOT NULL UNIQUE CHECK(serial <> ''),
    kind TEXT NOT NULL CHECK(kind IN ('usb-a', 'type-c')));
CREATE TABLE medium_event(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    medium_id INTEGER NOT NULL REFERENCES medium(id),
    state TEXT NOT NULL CHECK(state IN
        ('received', 'used', 'handed-over', 'due-back', 'returned', 'failed')),
    holder_name TEXT NOT NULL,
    holder_iin TEXT NOT NULL,
    application_id INTEGER REFERENCES application(id),
    issue_id INTEGER REFERENCES issue(id),
    due_back TEXT CHECK((due_back IS NOT NULL) = (state = 'due-back')),
    note TEXT NOT NULL);
CREATE INDEX medium_event_medium ON medium_event(medium_id, id);
CREATE TABLE medium_now( -- derived by triggers
    medium_id INTEGER PRIMARY KEY REFERENCES medium(id),
    event_id INTEGER NOT NULL REFERENCES medium_event(id),
    state TEXT NOT NULL,
    holder_iin TEXT NOT NULL);
CREATE INDEX medium_now_state ON medium_now(state);
CREATE INDEX medium_now_holder ON medium_now(holder_iin);

CREATE TABLE journal(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL UNIQUE,
    issue_id INTEGER NOT NULL REFERENCES issue(id),
    state_body TEXT NOT NULL,
    letter_number TEXT NOT NULL,
    letter_date TEXT,
    user_name TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    medium_serial TEXT NOT NULL,
    receiver_name TEXT NOT NULL,
    receiver_document TEXT NOT NULL,
    channel TEXT NOT NULL CHECK(channel IN ('by-hand', 'post', 'special-post')),
    pin_set_by TEXT NOT NULL CHECK(pin_set_by IN ('operator', 'holder')),
    handed_over_on TEXT NOT NULL,
    corrects INTEGER REFERENCES journal(id));
CREATE INDEX journal_day ON journal(handed_over_on);
CREATE UNIQUE INDEX journal_once ON journal(issue_id) WHERE corrects IS NULL;
CREATE INDEX journal_corrects ON journal(corrects);

CREATE TABLE revocation_letter(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    letter_number TEXT NOT NULL,
    letter_date TEXT,
    registered TEXT NOT NULL,
    state_body TEXT NOT NULL,
    head_name TEXT NOT NULL,
    executor_name TEXT NOT NULL,
    executor_phone TEXT NOT NULL,
    media_count INTEGER NOT NULL CHECK(media_count >= 0));
CREATE TABLE revocation_row(
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES revocation_letter(id),
    number INTEGER NOT NULL,
    full_name TEXT NOT NULL,
    iin TEXT NOT NULL,
    bin TEXT NOT NULL,
    organization TEXT NOT NULL,
    ground TEXT NOT NULL,
    serial BLOB NOT NULL,
    UNIQUE(letter_id, number));
CREATE TABLE revocation(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    certificate_id INTEGER NOT NULL UNIQUE REFERENCES certificate(id),
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    row_id INTEGER UNIQUE REFERENCES revocation_row(id), -- NULL: without a letter
    revoked_at INTEGER NOT NULL,
    ground TEXT NOT NULL CHECK(ground <> ''),
    reason INTEGER CHECK(reason BETWEEN 1 AND 10 AND reason <> 7)); -- RFC 5280 5.3.1; never 0
CREATE INDEX revocation_ca ON revocation(ca_id, id);

CREATE TABLE crl(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    number INTEGER NOT NULL CHECK(number > 0),
    this_update INTEGER NOT NULL,
    next_update INTEGER NOT NULL CHECK(next_update > this_update),
    entries INTEGER NOT NULL,
    tbs BLOB NOT NULL CHECK(length(tbs) > 0),
    UNIQUE(ca_id, number));
CREATE TABLE crl_der(
    crl_id INTEGER PRIMARY KEY REFERENCES crl(id),
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    der BLOB NOT NULL);
)sql";

} // namespace model
