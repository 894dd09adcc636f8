// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/asn1/reader.h"

namespace crypto::x509 {

/** Extension OIDs of RFC 5280 that reading a chain needs. */
namespace oid {
inline constexpr const char* subjectKeyIdentifier = "2.5.29.14";
inline constexpr const char* keyUsage = "2.5.29.15";
inline constexpr const char* basicConstraints = "2.5.29.19";
inline constexpr const char* crlNumber = "2.5.29.20";
inline constexpr const char* reasonCode = "2.5.29.21";
inline constexpr const char* holdInstruction = "2.5.29.23";
inline constexpr const char* invalidityDate = "2.5.29.24";
inline constexpr const char* deltaCrlIndicator = "2.5.29.27";
inline constexpr const char* issuingDistributionPoint = "2.5.29.28";
inline constexpr const char* certificateIssuer = "2.5.29.29";
inline constexpr const char* distributionPoints = "2.5.29.31";
inline constexpr const char* authorityKeyIdentifier = "2.5.29.35";
inline constexpr const char* extendedKeyUsage = "2.5.29.37";
} // namespace oid

struct Extension {
    std::string oid;
    bool critical = false;
    Bytes value; // contents of extnValue
    std::size_t offset = 0;

    bool operator==(const Extension&) const = default;
};

/** The members of an Extensions SEQUENCE, in order. */
Result<std::vector<Extension>> readExtensions(const asn1::Element& sequence);

const Extension* findExtension(const std::vector<Extension>& extensions, std::string_view oid);

/** keyIdentifier of an AuthorityKeyIdentifier value; nothing where it has none. */
std::optional<Bytes> authorityKeyIdentifierOf(const std::vector<Extension>& extensions);

/** KeyPurposeIds of the extended key usage; empty where there is none, or none that can be read. */
std::vector<std::string> purposesOf(const std::vector<Extension>& extensions);

} // namespace crypto::x509
