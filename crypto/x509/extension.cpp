// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/extension.h"

namespace crypto::x509 {

Result<std::vector<Extension>> readExtensions(const asn1::Element& sequence) {
    std::vector<Extension> extensions;
    asn1::Reader list(sequence);
    while (!list.atEnd()) {
        KU_TRY(const asn1::Element one, list.expect(asn1::tag::sequence));
        asn1::Reader inner(one);
        Extension extension;
        extension.offset = one.offset;
        KU_TRY(extension.oid, inner.oid());
        if (inner.peek() == asn1::tag::boolean) {
            KU_TRY(extension.critical, inner.boolean());
        }
        KU_TRY(const ByteView value, inner.octetString());
        extension.value.assign(value.begin(), value.end());
        KU_CHECK(inner.expectEnd());
        extensions.push_back(std::move(extension));
    }
    return extensions;
}

const Extension* findExtension(const std::vector<Extension>& extensions, std::string_view oid) {
    for (const Extension& extension : extensions)
        if (extension.oid == oid) return &extension;
    return nullptr;
}

std::optional<Bytes> authorityKeyIdentifierOf(const std::vector<Extension>& extensions) {
    const Extension* extension = findExtension(extensions, oid::authorityKeyIdentifier);
    if (!extension) return std::nullopt;
    const auto outer = asn1::only(extension->value, asn1::tag::sequence);
    if (!outer) return std::nullopt;
    asn1::Reader reader(*outer);
    const auto identifier = reader.optional(asn1::tag::context(0));
    if (!identifier || !*identifier) return std::nullopt;
    const ByteView octets = (*identifier)->contents;
    return Bytes(octets.begin(), octets.end());
}

std::vector<std::string> purposesOf(const std::vector<Extension>& extensions) {
    const Extension* extension = findExtension(extensions, oid::extendedKeyUsage);
    if (!extension) return {};
    const auto outer = asn1::only(extension->value, asn1::tag::sequence);
    if (!outer) return {};
    std::vector<std::string> purposes;
    asn1::Reader reader(*outer);
    while (!reader.atEnd()) {
        auto purpose = reader.oid();
        if (!purpose) return {};
        purposes.push_back(std::move(purpose).value());
    }
    return purposes;
}

} // namespace crypto::x509
