// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "crypto/x509/certificate.h"
#include "model/domain/common.h"
#include "model/domain/detail_line.h"

namespace model {

/** A certificate's contents by name; also of a to-be-signed part. */
Result<std::vector<DetailLine>> linesOf(const crypto::x509::Certificate& certificate);

} // namespace model
