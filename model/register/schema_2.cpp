// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// Word search. unicode61 folds the case of Kazakh letters; remove_diacritics=0 keeps Й apart from
// И. Without a copy of the content: rows of the register are never changed or deleted.
const char* const schema2 = R"sql(
CREATE VIRTUAL TABLE certificate_search USING fts4(
    name, iin, bin, serial, letter, content="", tokenize=unicode61 "remove_diacritics=0");
INSERT INTO certificate_search(docid, name, iin, bin, serial, letter)
    SELECT id, full_name, iin, bin, lower(hex(serial)), letter_number FROM certificate;
CREATE TRIGGER certificate_is_found AFTER INSERT ON certificate
BEGIN
    INSERT INTO certificate_search(docid, name, iin, bin, serial, letter)
        VALUES(NEW.id, NEW.full_name, NEW.iin, NEW.bin, lower(hex(NEW.serial)), NEW.letter_number);
END;
)sql";

} // namespace model
