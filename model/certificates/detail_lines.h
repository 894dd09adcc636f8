// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"
#include "crypto/x509/request.h"
#include "model/domain/detail_line.h"

namespace model {

/** A CRL's entries beyond these have no lines: nobody reads them one by one. */
inline constexpr std::size_t mostEntryLines = 500;

/** The fields of an object, or of a to-be-signed part; algorithms by name where the provider is
 * there. */
std::vector<DetailLine> linesOf(const crypto::x509::Certificate& certificate);
/** Entries with their times where clocks are ahead of UTC by this. */
std::vector<DetailLine> linesOf(const crypto::x509::Crl& crl, std::chrono::seconds utcOffset);
std::vector<DetailLine> linesOf(const crypto::x509::Request& request);

} // namespace model
