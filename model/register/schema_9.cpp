// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// What the desk shows of the days before and after today must not scan the register.
const char* const schema9 = R"sql(
CREATE INDEX certificate_not_before ON certificate(not_before);
CREATE INDEX certificate_not_after ON certificate(not_after);
)sql";

} // namespace model
