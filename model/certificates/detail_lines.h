// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include <QString>

#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"
#include "crypto/x509/request.h"

namespace model {

/** What a line of an object's contents belongs to. */
enum class DetailGroup { Certificate, Subject, Issuer, Extensions, Entries };

/** One field: its technical name ("CN", "X509v3 Key Usage") and its contents in words. */
struct DetailLine {
    DetailGroup group = DetailGroup::Certificate;
    QString name;
    QString value;
    bool critical = false; // an extension
};

/** A CRL's entries beyond these have no lines: nobody reads them one by one. */
inline constexpr std::size_t mostEntryLines = 500;

/** The fields of an object; algorithms by name where the provider is there. */
std::vector<DetailLine> linesOf(const crypto::x509::Certificate& certificate);
/** Entries with their times where clocks are ahead of UTC by this. */
std::vector<DetailLine> linesOf(const crypto::x509::Crl& crl, std::chrono::seconds utcOffset);
std::vector<DetailLine> linesOf(const crypto::x509::Request& request);

} // namespace model
