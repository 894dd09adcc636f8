// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"

/** What a list is for, and where a certificate says that it is listed: RFC 5280 6.3.3 (b). */
namespace crypto::x509 {

/** Bit n is bit n of ReasonFlags (4.2.1.13); bit 0 is unused. */
using ReasonMask = unsigned;
inline constexpr ReasonMask allReasons = 0x1fe;

/** Names as they stand in the one distribution point and in the other. */
struct PointNames {
    std::vector<Bytes> full = {};  // GeneralName, DER
    std::optional<Bytes> relative; // the contents of a RelativeDistinguishedName

    bool empty() const { return full.empty() && !relative; }
};

/** DistributionPoint (4.2.1.13). */
struct DistributionPoint {
    PointNames names;
    ReasonMask reasons = allReasons;
    std::vector<Bytes> crlIssuers = {}; // GeneralName, DER
};

/** What the list's own extensions say: IssuingDistributionPoint (5.2.5), deltaCRLIndicator. */
struct ListScope {
    PointNames names;
    bool onlyUsers = false;
    bool onlyCas = false;
    bool onlyAttributes = false;
    bool isIndirect = false;
    ReasonMask reasons = allReasons;
    std::optional<std::int64_t> base = {}; // a delta list's BaseCRLNumber (5.2.4)
};

/**
 * MalformedDer where one of these extensions cannot be read; ChainInvalid with
 * "unknown-critical-extension" where the list or an entry of it has one that we cannot process
 * (5.2, 5.3): such a list tells of no certificate.
 */
Result<ListScope> scopeOf(const Crl& crl);

/** None where there are none, or none that can be read. */
std::vector<DistributionPoint> distributionPointsOf(const Certificate& certificate);

/** Equal octets, or equal as RFC 5280 7.1 compares names: case and spaces aside. */
bool isSameName(ByteView one, ByteView other);

/** For which reasons this list tells of the certificate; 0: it is not in the list's scope. */
ReasonMask reasonsTold(const Crl& crl, const ListScope& scope, const Certificate& certificate);

/** The certificate's entry; an indirect list has those of several issuers (5.3.3). */
const CrlEntry* entryOf(const Crl& crl, const ListScope& scope, const Certificate& certificate);

} // namespace crypto::x509
