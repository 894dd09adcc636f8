// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Typing mistakes in the head of a letter, put right at any time: nothing that was decided, issued
// or handed over says what the head says, but what it copied then. What was registered first stays.
const char* const schema13 = R"sql(
CREATE TABLE application_correction( -- the last line of a letter counts
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    application_id INTEGER NOT NULL REFERENCES application(id),
    letter_number TEXT NOT NULL,
    letter_date TEXT NOT NULL,
    received TEXT NOT NULL,
    state_body TEXT NOT NULL,
    head_name TEXT NOT NULL,
    executor_name TEXT NOT NULL,
    executor_phone TEXT NOT NULL,
    media_count INTEGER NOT NULL CHECK(media_count >= 0),
    why TEXT NOT NULL CHECK(why <> ''));
CREATE INDEX application_correction_of ON application_correction(application_id, id);
CREATE INDEX application_correction_letter ON application_correction(letter_number, letter_date);
CREATE INDEX application_correction_audit ON application_correction(audit);

CREATE TABLE revocation_letter_correction( -- the last line of a letter counts
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED,
    letter_id INTEGER NOT NULL REFERENCES revocation_letter(id),
    letter_number TEXT NOT NULL,
    letter_date TEXT NOT NULL,
    registered TEXT NOT NULL,
    state_body TEXT NOT NULL,
    head_name TEXT NOT NULL,
    executor_name TEXT NOT NULL,
    executor_phone TEXT NOT NULL,
    media_count INTEGER NOT NULL CHECK(media_count >= 0),
    why TEXT NOT NULL CHECK(why <> ''));
CREATE INDEX revocation_letter_correction_of ON revocation_letter_correction(letter_id, id);
CREATE INDEX revocation_letter_correction_audit ON revocation_letter_correction(audit);
)sql";

} // namespace model
