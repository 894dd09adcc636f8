// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// A row whose certificate was not delivered is put right before the next one says what it says:
// the certificate that said it otherwise is revoked.
const char* const schema7 = R"sql(
DROP TRIGGER row_correction_in_time;
CREATE TRIGGER row_correction_in_time BEFORE INSERT ON row_correction
WHEN EXISTS(SELECT 1 FROM issue i WHERE i.row_id = NEW.row_id AND NOT EXISTS(
    SELECT 1 FROM issue_event e WHERE e.issue_id = i.id AND e.state IN ('not-delivered', 'abandoned')))
BEGIN SELECT RAISE(ABORT, 'row/being-issued'); END;
)sql";

} // namespace model
