// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/error_codes.h"
#include "model/domain/finding_codes.h"

namespace model::text {

using crypto::ErrorCode;

/** The English source texts that the catalogues translate; null: the table has no such row. */
const char* errorSource(ErrorCode code);     // context "errors"
const char* findingSource(FindingCode code); // context "findings"
const char* adviceSource(FindingCode code);  // context "advice"

} // namespace model::text
