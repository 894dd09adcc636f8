// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/name.h"

#include <openssl/objects.h>

namespace crypto::x509 {

Result<Name> readName(const asn1::Element& element) {
    Name name;
    asn1::Reader sets(element);
    while (!sets.atEnd()) {
        KU_TRY(const asn1::Element set, sets.expect(asn1::tag::set));
        asn1::Reader attributes(set);
        do {
            KU_TRY(const asn1::Element pair, attributes.expect(asn1::tag::sequence));
            asn1::Reader inner(pair);
            KU_TRY(std::string oid, inner.oid());
            KU_TRY(const asn1::Element value, inner.next());
            KU_TRY(std::string text, asn1::stringText(value));
            KU_CHECK(inner.expectEnd());
            name.push_back({std::move(oid), value.tag, std::move(text), value.offset});
        } while (!attributes.atEnd());
    }
    return name;
}

std::string valueOf(const Name& name, std::string_view oid) {
    for (const NameAttribute& attribute : name)
        if (attribute.oid == oid) return attribute.value;
    return {};
}

std::string displayName(const Name& name) {
    std::string text;
    for (const NameAttribute& attribute : name) {
        const int nid = OBJ_txt2nid(attribute.oid.c_str());
        if (!text.empty()) text += ", ";
        text += (nid == NID_undef ? attribute.oid : std::string(OBJ_nid2sn(nid))) + '=' +
                attribute.value;
    }
    return text;
}

std::string_view stringTypeName(std::uint8_t tag) {
    switch (tag) {
    case asn1::tag::utf8String:
        return "UTF8String";
    case asn1::tag::printableString:
        return "PrintableString";
    case asn1::tag::ia5String:
        return "IA5String";
    case asn1::tag::t61String:
        return "TeletexString";
    case asn1::tag::bmpString:
        return "BMPString";
    default:
        return "unknown";
    }
}

} // namespace crypto::x509
