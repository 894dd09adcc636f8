// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// As in schema_5, and one step more: what a list from elsewhere revokes is revoked, so a row that
// names it does not wait.
const char* const schema10 = R"sql(
DROP VIEW revocation_row_now;
CREATE VIEW revocation_row_now AS
    SELECT w.id, w.letter_id, w.number,
        coalesce(e.full_name, w.full_name) AS full_name, coalesce(e.iin, w.iin) AS iin,
        coalesce(e.bin, w.bin) AS bin, coalesce(e.organization, w.organization) AS organization,
        coalesce(e.ground, w.ground) AS ground, coalesce(e.serial, w.serial) AS serial,
        r.certificate_id, coalesce(e.why, '') AS why,
        CASE WHEN r.id IS NOT NULL THEN 'revoked'
            WHEN e.kind = 'answered' THEN 'answered'
            WHEN EXISTS(SELECT 1 FROM certificate c
                        WHERE c.serial = coalesce(e.serial, w.serial)
                            AND c.iin = coalesce(e.iin, w.iin)
                            AND (EXISTS(SELECT 1 FROM revocation o WHERE o.certificate_id = c.id)
                                OR EXISTS(SELECT 1 FROM crl_foreign f
                                          WHERE f.ca_id = c.ca_id AND f.serial = c.serial)))
                THEN 'revoked-otherwise'
            ELSE 'open' END AS state
    FROM revocation_row w
    LEFT JOIN revocation r ON r.row_id = w.id
    LEFT JOIN revocation_row_event e
        ON e.id = (SELECT max(id) FROM revocation_row_event WHERE row_id = w.id);
)sql";

} // namespace model
