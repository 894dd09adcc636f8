// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "crypto/asn1/reader.h"

namespace crypto::x509 {

/** Attribute types that readers ask for by themselves. */
namespace oid {
inline constexpr const char* commonName = "2.5.4.3";
} // namespace oid

/** One attribute of a distinguished name, in the order of the certificate. */
struct NameAttribute {
    std::string oid;
    std::uint8_t tag = 0; // the string type's DER tag
    std::string value;    // UTF-8
    std::size_t offset = 0;

    bool operator==(const NameAttribute&) const = default;
};

using Name = std::vector<NameAttribute>;

/** The RDNs of a Name element; MalformedDer otherwise. */
Result<Name> readName(const asn1::Element& element);

/** The first value of this attribute, or empty. */
std::string valueOf(const Name& name, std::string_view oid);

/** "CN=…, O=…" for people; attributes without a short name by OID. */
std::string displayName(const Name& name);

/** "UTF8String", "PrintableString" … */
std::string_view stringTypeName(std::uint8_t tag);

} // namespace crypto::x509
