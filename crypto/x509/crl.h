// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/clock.h"
#include "crypto/x509/extension.h"
#include "crypto/x509/name.h"

namespace crypto::x509 {

struct CrlEntry {
    Bytes serial;
    Time revokedAt;
    std::optional<int> reason; // RFC 5280 5.3.1
    std::vector<Extension> extensions;
    Bytes extensionsDer; // the SEQUENCE as it stands; empty where there is none
};

/** An entry's parts where they stand; valid as long as what was read. */
struct CrlEntryView {
    ByteView serial; // INTEGER contents
    std::uint8_t timeTag = 0;
    std::size_t timeOffset = 0;
    Time revokedAt;
    ByteView extensions; // the SEQUENCE, whole; empty where there is none
};

/** A member of revokedCertificates (RFC 5280 5.1.2.6) without its extensions' insides. */
Result<CrlEntryView> viewCrlEntry(const asn1::Element& element);
/** The same, read whole. */
Result<CrlEntry> readCrlEntry(const asn1::Element& element);

/** A certificate revocation list (RFC 5280 5.1) as it was read. */
struct Crl {
    Bytes der;
    Bytes tbs;
    std::int64_t version = 0; // 2 for v2
    std::string signatureOid;
    Bytes innerAlgorithm;
    Bytes outerAlgorithm;
    Name issuer;
    Bytes issuerDer;
    Time thisUpdate;
    std::optional<Time> nextUpdate;
    std::vector<CrlEntry> entries;
    std::vector<Extension> extensions;
    Bytes signature;

    static Result<Crl> parse(ByteView der);
    static Result<Crl> parseTbs(ByteView tbs);

    /** cRLNumber, big-endian magnitude; nothing where the CRL has none. */
    std::optional<std::int64_t> number() const;
    const CrlEntry* find(ByteView serial) const;
};

} // namespace crypto::x509
