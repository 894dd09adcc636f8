// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Authorities' own keys that are made here. What is needed to find a key on its medium again stands
// here before there is one, and a root's certificate before it is signed.
const char* const schema19 = R"sql(
CREATE TABLE ca_key(
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    authority TEXT NOT NULL CHECK(authority IN ('root', 'state-bodies', 'national')),
    algorithm TEXT NOT NULL,
    renews INTEGER REFERENCES ca(id), -- the generation that it comes after
    above_national INTEGER NOT NULL CHECK(above_national IN (0, 1)),
    years INTEGER NOT NULL CHECK((years > 0) = (authority = 'root')), -- a root certifies itself
    structure TEXT NOT NULL,
    edition TEXT NOT NULL,
    medium_serial TEXT NOT NULL CHECK(medium_serial <> ''),
    key_id BLOB NOT NULL UNIQUE CHECK(length(key_id) > 0));
CREATE INDEX ca_key_audit ON ca_key(audit);
CREATE INDEX ca_key_renews ON ca_key(renews);
CREATE TABLE ca_key_octets( -- what the key signs first
    ca_key_id INTEGER PRIMARY KEY REFERENCES ca_key(id),
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    public_key BLOB NOT NULL UNIQUE CHECK(length(public_key) > 0),
    octets BLOB NOT NULL CHECK(length(octets) > 0)); -- a root's TBSCertificate, else the PKCS#10
CREATE INDEX ca_key_octets_audit ON ca_key_octets(audit);
CREATE TABLE ca_key_end(
    ca_key_id INTEGER PRIMARY KEY REFERENCES ca_key(id),
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    ca_id INTEGER UNIQUE REFERENCES ca(id), -- what it became; NULL: it was given up
    note TEXT NOT NULL);
CREATE INDEX ca_key_end_audit ON ca_key_end(audit);

CREATE TRIGGER ca_key_renews_once BEFORE INSERT ON ca_key
WHEN NEW.renews IS NOT NULL AND EXISTS(
    SELECT 1 FROM ca_key k WHERE k.renews = NEW.renews
        AND NOT EXISTS(SELECT 1 FROM ca_key_end WHERE ca_key_id = k.id AND ca_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'ca-key/renewed-once'); END;
CREATE TRIGGER ca_key_renews_same BEFORE INSERT ON ca_key
WHEN NEW.renews IS NOT NULL AND NOT EXISTS(
    SELECT 1 FROM ca WHERE id = NEW.renews AND authority = NEW.authority
        AND algorithm = NEW.algorithm)
BEGIN SELECT RAISE(ABORT, 'ca-key/renews-its-own'); END;
CREATE TRIGGER ca_key_octets_in_time BEFORE INSERT ON ca_key_octets
WHEN EXISTS(SELECT 1 FROM ca_key_end WHERE ca_key_id = NEW.ca_key_id)
BEGIN SELECT RAISE(ABORT, 'ca-key/ended'); END;
CREATE TRIGGER ca_key_end_of_its_ca BEFORE INSERT ON ca_key_end
WHEN NEW.ca_id IS NOT NULL AND NOT EXISTS(
    SELECT 1 FROM ca_key k JOIN ca_key_octets o ON o.ca_key_id = k.id JOIN ca c ON c.id = NEW.ca_id
    WHERE k.id = NEW.ca_key_id AND c.authority = k.authority AND c.algorithm = k.algorithm
        AND instr(c.certificate, o.public_key) > 0
        AND (k.authority <> 'root' OR instr(c.certificate, o.octets) BETWEEN 3 AND 7))
BEGIN SELECT RAISE(ABORT, 'ca-key/of-its-ca'); END;
)sql";

} // namespace model
