// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Lists of any length. What stands here before a signature is a list's number, its times, how far
// in the register it goes and the digest of its to-be-signed octets; its octets may lie in a file.
// A CHECK cannot be changed, so the table is made anew with the same rows, as in step 16.
const char* const schema18 = R"sql(
DROP TRIGGER crl_der_of_tbs;
DROP TRIGGER crl_der_newest;
DROP TRIGGER crl_start_goes_up;
CREATE TABLE crl_wider(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    number INTEGER NOT NULL CHECK(number > 0),
    this_update INTEGER NOT NULL,
    next_update INTEGER NOT NULL CHECK(next_update > this_update),
    entries INTEGER NOT NULL,
    base INTEGER CHECK(base < number), -- of a delta list: the full one that it goes on from
    covers INTEGER NOT NULL, -- the last revocation that it takes into account; 0: none
    tbs BLOB NOT NULL, -- whole, of lists that were made before this step; empty since
    digest BLOB NOT NULL CHECK(length(digest) > 0 OR length(tbs) > 0)); -- the hash of tbs
INSERT INTO crl_wider SELECT id, audit, ca_id, number, this_update, next_update, entries, NULL,
    coalesce((SELECT r.id FROM revocation r WHERE r.ca_id = crl.ca_id AND r.audit < crl.audit
              ORDER BY r.id DESC LIMIT 1), 0), tbs, x'' FROM crl;
DROP TABLE crl;
ALTER TABLE crl_wider RENAME TO crl;
CREATE INDEX crl_audit ON crl(audit);
CREATE INDEX crl_number_of_ca ON crl(ca_id, number);
CREATE TABLE crl_file( -- a signed list that is too long for crl_der, in the folder beside this file
    crl_id INTEGER PRIMARY KEY REFERENCES crl(id),
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK(name <> ''),
    octets INTEGER NOT NULL CHECK(octets > 0),
    sha256 BLOB NOT NULL CHECK(length(sha256) = 32));
CREATE INDEX crl_file_audit ON crl_file(audit);
CREATE TABLE crl_given_up( -- recorded and never signed: its number is taken again
    crl_id INTEGER PRIMARY KEY REFERENCES crl(id),
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX crl_given_up_audit ON crl_given_up(audit);
CREATE VIEW crl_signed AS
    SELECT c.id, c.ca_id, c.number, c.this_update, c.base, c.covers FROM crl c
    WHERE EXISTS(SELECT 1 FROM crl_der WHERE crl_id = c.id)
        OR EXISTS(SELECT 1 FROM crl_file WHERE crl_id = c.id);
CREATE VIEW crl_last_full AS
    SELECT * FROM crl_signed s WHERE base IS NULL AND NOT EXISTS(
        SELECT 1 FROM crl_signed WHERE ca_id = s.ca_id AND base IS NULL AND number > s.number);

CREATE INDEX certificate_end_of_ca ON certificate(ca_id, not_after);
ALTER TABLE revocation ADD COLUMN invalid_since INTEGER; -- RFC 5280 5.3.2; NULL: not said

CREATE TABLE crl_entry( -- derived by triggers: what lists are made of, in their order
    ca_id INTEGER NOT NULL REFERENCES ca(id),
    size INTEGER NOT NULL, -- octets of the magnitude: the shorter serial number is the smaller
    magnitude BLOB NOT NULL,
    revoked_at INTEGER NOT NULL,
    reason INTEGER,
    invalid_since INTEGER,
    not_after INTEGER, -- of the certificate; NULL: it is not in this register
    revocation_id INTEGER NOT NULL, -- 0: of a list from elsewhere
    extensions BLOB NOT NULL, -- of such an entry, DER
    PRIMARY KEY(ca_id, size, magnitude)) WITHOUT ROWID;
CREATE VIEW crl_foreign_now AS
    SELECT ca_id, serial, revoked_at, reason, extensions, CASE WHEN substr(serial, 1, 1) = x'00'
        THEN substr(serial, 2) ELSE serial END AS magnitude
    FROM crl_foreign f WHERE id = (
        SELECT max(id) FROM crl_foreign WHERE ca_id = f.ca_id AND serial = f.serial);
CREATE VIEW crl_revoked AS
    SELECT r.id, r.ca_id, r.revoked_at, r.reason, r.invalid_since, c.not_after,
        CASE WHEN substr(c.serial, 1, 1) = x'00'
        THEN substr(c.serial, 2) ELSE c.serial END AS magnitude
    FROM revocation r JOIN certificate c ON c.id = r.certificate_id;
INSERT INTO crl_entry SELECT ca_id, length(magnitude), magnitude, revoked_at, reason, NULL, NULL,
    0, extensions FROM crl_foreign_now;
INSERT INTO crl_entry SELECT ca_id, length(magnitude), magnitude, revoked_at, reason,
    invalid_since, not_after, id, x'' FROM crl_revoked v WHERE NOT EXISTS(
        SELECT 1 FROM crl_entry e WHERE e.ca_id = v.ca_id AND e.size = length(v.magnitude)
            AND e.magnitude = v.magnitude);

CREATE TRIGGER crl_entry_of_revocation AFTER INSERT ON revocation
BEGIN
    INSERT INTO crl_entry SELECT ca_id, length(magnitude), magnitude, revoked_at, reason,
        invalid_since, not_after, id, x'' FROM crl_revoked v WHERE id = NEW.id AND NOT EXISTS(
            SELECT 1 FROM crl_entry e WHERE e.ca_id = v.ca_id AND e.size = length(v.magnitude)
                AND e.magnitude = v.magnitude);
END;
-- What stands in a list from elsewhere goes on as it stands there.
CREATE TRIGGER crl_entry_of_foreign AFTER INSERT ON crl_foreign
BEGIN
    INSERT OR REPLACE INTO crl_entry SELECT ca_id, length(magnitude), magnitude, revoked_at,
        reason, NULL, NULL, 0, extensions FROM crl_foreign_now
        WHERE ca_id = NEW.ca_id AND serial = NEW.serial;
END;
)sql";

const char* const guards18 = R"sql(
CREATE TRIGGER crl_start_known BEFORE INSERT ON crl
WHEN NOT EXISTS(SELECT 1 FROM crl_start WHERE ca_id = NEW.ca_id)
BEGIN SELECT RAISE(ABORT, 'crl/start-known'); END;
CREATE TRIGGER crl_start_goes_up BEFORE INSERT ON crl_start
WHEN NEW.kind = 'last-crl' AND NEW.number <= max(
    coalesce((SELECT max(number) FROM crl WHERE ca_id = NEW.ca_id
              AND id NOT IN (SELECT crl_id FROM crl_given_up)), -1),
    coalesce((SELECT max(number) FROM crl_start WHERE ca_id = NEW.ca_id), -1))
BEGIN SELECT RAISE(ABORT, 'crl-start/number-goes-up'); END;
CREATE TRIGGER crl_number BEFORE INSERT ON crl
WHEN NEW.number <= max(
    coalesce((SELECT max(number) FROM crl WHERE ca_id = NEW.ca_id
              AND id NOT IN (SELECT crl_id FROM crl_given_up)), 0),
    coalesce((SELECT max(number) FROM crl_start WHERE ca_id = NEW.ca_id), 0))
BEGIN SELECT RAISE(ABORT, 'crl/number-goes-up'); END;
CREATE TRIGGER crl_base BEFORE INSERT ON crl
WHEN NEW.base IS NOT NULL
    AND NEW.base IS NOT (SELECT number FROM crl_last_full WHERE ca_id = NEW.ca_id)
BEGIN SELECT RAISE(ABORT, 'crl/base-is-the-last-full'); END;
-- Neither revocations nor entries from elsewhere are ever undone, so a full count loses none. RFC
-- 5280 3.3: one that has expired is left out once it stood in a full list that is later than that.
CREATE TRIGGER crl_complete BEFORE INSERT ON crl
WHEN NEW.entries <> (
    SELECT count(*) FROM crl_entry e WHERE e.ca_id = NEW.ca_id AND e.revocation_id <= NEW.covers
        AND e.revocation_id > CASE WHEN NEW.base IS NULL THEN -1 ELSE coalesce(
            (SELECT covers FROM crl_last_full WHERE ca_id = NEW.ca_id), -1) END
        AND NOT (coalesce(e.not_after < (SELECT this_update FROM crl_last_full
                                         WHERE ca_id = NEW.ca_id), 0)
                 AND e.revocation_id <= coalesce((SELECT covers FROM crl_last_full
                                                  WHERE ca_id = NEW.ca_id), -1)))
BEGIN SELECT RAISE(ABORT, 'crl/complete'); END;
CREATE TRIGGER crl_given_up_unsigned BEFORE INSERT ON crl_given_up
WHEN EXISTS(SELECT 1 FROM crl_signed WHERE id = NEW.crl_id)
BEGIN SELECT RAISE(ABORT, 'crl/signed'); END;

CREATE TRIGGER crl_der_of_tbs BEFORE INSERT ON crl_der
WHEN NOT coalesce((SELECT length(tbs) = 0 OR instr(NEW.der, tbs) BETWEEN 3 AND 7
                   FROM crl WHERE id = NEW.crl_id), 0)
BEGIN SELECT RAISE(ABORT, 'crl/holds-its-tbs'); END;
CREATE TRIGGER crl_der_newest BEFORE INSERT ON crl_der
WHEN EXISTS(SELECT 1 FROM crl mine JOIN crl_signed other ON other.ca_id = mine.ca_id
            WHERE mine.id = NEW.crl_id AND other.number > mine.number)
BEGIN SELECT RAISE(ABORT, 'crl/newer-one-signed'); END;
CREATE TRIGGER crl_der_once BEFORE INSERT ON crl_der
WHEN EXISTS(SELECT 1 FROM crl_given_up WHERE crl_id = NEW.crl_id)
    OR EXISTS(SELECT 1 FROM crl_file WHERE crl_id = NEW.crl_id)
BEGIN SELECT RAISE(ABORT, 'crl/once'); END;
CREATE TRIGGER crl_file_newest BEFORE INSERT ON crl_file
WHEN EXISTS(SELECT 1 FROM crl mine JOIN crl_signed other ON other.ca_id = mine.ca_id
            WHERE mine.id = NEW.crl_id AND other.number > mine.number)
BEGIN SELECT RAISE(ABORT, 'crl/newer-one-signed'); END;
CREATE TRIGGER crl_file_once BEFORE INSERT ON crl_file
WHEN EXISTS(SELECT 1 FROM crl_given_up WHERE crl_id = NEW.crl_id)
    OR EXISTS(SELECT 1 FROM crl_der WHERE crl_id = NEW.crl_id)
BEGIN SELECT RAISE(ABORT, 'crl/once'); END;
)sql";

} // namespace model
