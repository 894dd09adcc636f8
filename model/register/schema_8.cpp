// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

namespace model {

// A connector's kind that was mistyped: the last one said counts.
const char* const schema8 = R"sql(
ALTER TABLE medium_event ADD COLUMN kind TEXT CHECK(kind IN ('usb-a', 'type-c'));
)sql";

} // namespace model
