// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/crypto/lint_rows_private.h"

using namespace crypto;
using namespace crypto::profile;
using der_tree::Tree;

namespace lint_rows {

void ExtensionRows::addGeneral() {
    const bool isRequired = m_rule.presence == Presence::Required;
    add(isRequired ? "dropped" : "left out", isRequired ? "extension.missing" : "",
        [](Tree& list, std::size_t at) { erase(list, at); });
    add(m_rule.critical ? "not critical" : "critical", "extension.criticality",
        [](Tree& list, std::size_t at) {
            auto& parts = list.children[at].children;
            if (parts.size() == 3)
                parts.erase(parts.begin() + 1);
            else
                parts.insert(parts.begin() + 1, primitive(asn1::tag::boolean, "ff"));
        });
    add("twice", "extension.twice",
        [](Tree& list, std::size_t at) { list.children.push_back(list.children[at]); });
    m_rows.back().place = m_rule.oid;
    m_rows.back().orderLine = 0;
    add("under another OID", "extension.unexpected",
        [](Tree& list, std::size_t at) { list.children[at].children[0] = oidTree("1.2.3.4"); });
    m_rows.back().place = "1.2.3.4";
    m_rows.back().orderLine = 0;
    // Any octets are binary data (oddity S34); a reason that is none the reader itself refuses.
    if (m_rule.content == Content::BinaryData || m_rule.content == Content::ReasonCode) return;
    const char* code =
        m_rule.content == Content::OcspNoCheck ? "noCheck.value" : "extension.malformed";
    add("of garbage", code, [](Tree& list, std::size_t at) {
        list.children[at].children.back().contents = {0x01, 0x01, 0x00};
    });
    add("with octets behind", code, [](Tree& list, std::size_t at) {
        Bytes& value = list.children[at].children.back().contents;
        value.insert(value.end(), {0x05, 0x00});
    });
}

void ExtensionRows::addForbidden() {
    m_rows.push_back(
        {m_rule.field + " put in", "extension.forbidden", m_rule.field, m_rule.orderLine,
         [listOf = m_listOf, oid = m_rule.oid](Tree& tbs) {
             const Tree value = primitive(asn1::tag::octetString, "3000");
             listOf(tbs).children.push_back({asn1::tag::sequence, {}, {oidTree(oid), value}});
         }});
}

void ExtensionRows::edit(const std::string& what, const std::string& code, const Edit& change) {
    add(what, code, [change](Tree& list, std::size_t at) {
        Bytes& value = list.children[at].children.back().contents;
        Tree tree = der_tree::readWhole(value).value();
        change(tree);
        value = der_tree::write(tree);
    });
}

void ExtensionRows::add(const std::string& what, const std::string& code,
                        const std::function<void(Tree& list, std::size_t at)>& change) {
    m_rows.push_back({m_rule.field + ' ' + what, code, m_rule.field, m_rule.orderLine,
                      [listOf = m_listOf, oid = m_rule.oid, change](Tree& tbs) {
                          Tree& list = listOf(tbs);
                          change(list, indexOf(list, oid));
                      }});
}

namespace {

/** A list of named bits, minimal (X.690 11.2.2); bit 0 is the octet's highest. */
Tree namedBits(unsigned bits) {
    std::uint8_t octet = 0;
    for (unsigned i = 0; i < 8; ++i)
        if (bits & (1u << i)) octet = std::uint8_t(octet | (0x80u >> i));
    std::uint8_t unused = 0;
    while (unused < 7 && !(octet & (1u << unused)))
        ++unused;
    return {asn1::tag::bitString, {unused, octet}, {}};
}

void keyUsage(ExtensionRows& rows, const ExtensionRule& rule) {
    for (unsigned bit = 0; bit < 8; ++bit) {
        const unsigned mask = 1u << bit;
        const bool isSet = rule.bits & mask, isFree = rule.optionalBits & mask;
        const char* code = (rule.bits ^ mask) == 0 ? "extension.malformed" : "keyUsage.bits";
        rows.edit((isSet ? "without bit " : "with bit ") + std::to_string(bit), isFree ? "" : code,
                  [=, bits = rule.bits](Tree& value) { value = namedBits(bits ^ mask); });
    }
    rows.edit("with a trailing zero bit", "extension.malformed",
              [](Tree& value) { value.contents[0] = std::uint8_t(value.contents[0] - 1); });
    rows.edit("with a ninth bit", "keyUsage.bits", [](Tree& value) {
        value.contents = {7, value.contents[1], 0x80};
    });
}

void basicConstraints(ExtensionRows& rows) {
    rows.edit("that is no CA", "basicConstraints.ca", [](Tree& value) { value.children.clear(); });
    rows.edit("with a path length", "basicConstraints.pathLength",
              [](Tree& value) { value.children.push_back(primitive(asn1::tag::integer, "00")); });
}

void policies(ExtensionRows& rows, const ExtensionRule& rule) {
    for (const std::string& other : rule.otherPolicies) {
        rows.edit("of the OID that the Order prints elsewhere", "policies.oid",
                  [=](Tree& value) { value.children[0].children[0] = oidTree(other); });
        rows.isOnly(LintLevel::Warning);
    }
    rows.edit("of another OID", "policies.oid",
              [](Tree& value) { value.children[0].children[0].contents.back() ^= 1; });
    rows.edit("and one more", "policies.count",
              [](Tree& value) { value.children.push_back(value.children[0]); });
    rows.edit("without a qualifier", "policies.cps",
              [](Tree& value) { value.children[0].children.pop_back(); });
    rows.edit("with another CPS", "policies.cps", [](Tree& value) {
        value.children[0].children[1].children[0].children[1].contents.back() ^= 1;
    });
    rows.edit("with a qualifier of another kind", "policies.qualifier", [](Tree& value) {
        value.children[0].children[1].children[0].children[0].contents.back() ^= 3;
    });
    rows.edit("with two qualifiers", "policies.qualifier", [](Tree& value) {
        auto& qualifiers = value.children[0].children[1].children;
        qualifiers.push_back(qualifiers[0]);
    });
}

void informationAccess(ExtensionRows& rows, const ExtensionRule& rule) {
    for (std::size_t i = 0; i < rule.locations.size(); ++i) {
        const std::string one = "place " + std::to_string(i + 1);
        rows.edit("without " + one, "location.missing", [=](Tree& value) { erase(value, i); });
        rows.edit("with another " + one, "location.unexpected",
                  [=](Tree& value) { value.children[i].children[1].contents[4] ^= 1; });
        rows.edit("with another method for " + one, "location.missing",
                  [=](Tree& value) { value.children[i].children[0].contents.back() ^= 4; });
        rows.edit("with " + one + " as a DNS name", "extension.malformed",
                  [=](Tree& value) { value.children[i].children[1].tag = asn1::tag::context(2); });
    }
}

void distributionPoints(ExtensionRows& rows, const ExtensionRule& rule) {
    const auto names = [](Tree& value) -> std::vector<Tree>& {
        return value.children[0].children[0].children[0].children;
    };
    for (std::size_t i = 0; i < rule.locations.size(); ++i) {
        const std::string one = "place " + std::to_string(i + 1);
        rows.edit("without " + one, "location.missing", [=](Tree& value) {
            names(value).erase(names(value).begin() + std::ptrdiff_t(i));
        });
        rows.edit("with another " + one, "location.unexpected",
                  [=](Tree& value) { names(value)[i].contents[4] ^= 1; });
        rows.edit("with " + one + " as a DNS name", "extension.malformed",
                  [=](Tree& value) { names(value)[i].tag = asn1::tag::context(2); });
    }
    rows.edit("with other reasons", "distributionPoint.reasons", [](Tree& value) {
        value.children[0].children.resize(1);
        value.children[0].children.push_back(primitive(asn1::tag::context(1), "000e"));
    });
    if (rule.reasonsHex.empty()) return;
    rows.edit("without reasons", "distributionPoint.reasons",
              [](Tree& value) { value.children[0].children.resize(1); });
}

void authorityKeyIdentifier(ExtensionRows& rows, const ExtensionRule& rule) {
    rows.edit("of another key", "authorityKeyIdentifier.value",
              [](Tree& value) { value.children[0].contents[3] ^= 1; });
    rows.edit("without the key's", "authorityKeyIdentifier.keyIdentifier",
              [](Tree& value) { value.children.erase(value.children.begin()); });
    if (rule.issuerAndSerial == IssuerAndSerial::Allowed) { // where they stand, they are looked at
        rows.edit("with another certificate's number", "authorityKeyIdentifier.serial",
                  [](Tree& value) { value.children.push_back(primitive(0x82, "0102")); });
        rows.edit("with another issuer", "authorityKeyIdentifier.issuer", [](Tree& value) {
            const Tree empty{asn1::tag::sequence, {}, {}};
            value.children.push_back({asn1::tag::contextConstructed(1), {}, {{0xa4, {}, {empty}}}});
        });
        return;
    }
    rows.edit("of another certificate", "authorityKeyIdentifier.serial",
              [](Tree& value) { value.children[2].contents[3] ^= 1; });
    rows.edit("of another issuer", "authorityKeyIdentifier.issuer", [](Tree& value) {
        auto& sets = value.children[1].children[0].children[0].children;
        std::reverse(sets.begin(), sets.end());
    });
    const bool isRequired = rule.issuerAndSerial == IssuerAndSerial::Required;
    for (const std::size_t part : {1u, 2u}) {
        const char* what = part == 1 ? "without the issuer" : "without its serial number";
        const auto change = [=](Tree& value) { erase(value, part); };
        if (isRequired) rows.edit(what, "authorityKeyIdentifier.issuerAndSerial", change);
        rows.edit(what, "authorityKeyIdentifier.pair", change);
        rows.isBy("RFC 5280 4.2.1.1");
    }
    rows.edit("without both", isRequired ? "authorityKeyIdentifier.issuerAndSerial" : "",
              [](Tree& value) {
                  erase(value, 2);
                  erase(value, 1);
              });
}

void number(ExtensionRows& rows) {
    rows.edit("that is negative", "crlNumber.range",
              [](Tree& value) { value = primitive(asn1::tag::integer, "81"); });
    rows.edit("of 21 octets", "crlNumber.range",
              [](Tree& value) { value = primitive(asn1::tag::integer, std::string(42, '1')); });
}

void reasonCode(ExtensionRows& rows) {
    for (const char* reason : {"00", "07", "0b", "ff"})
        rows.edit(std::string("of value ") + reason, "reasonCode.value",
                  [=](Tree& value) { value = primitive(asn1::tag::enumerated, reason); });
}

void addContents(ExtensionRows& rows, const ExtensionRule& rule) {
    switch (rule.content) {
    case Content::KeyUsage:
        return keyUsage(rows, rule);
    case Content::BasicConstraints:
        return basicConstraints(rows);
    case Content::CertificatePolicies:
        return policies(rows, rule);
    case Content::AuthorityInformationAccess:
        return informationAccess(rows, rule);
    case Content::CrlDistributionPoints:
    case Content::FreshestCrl:
        return distributionPoints(rows, rule);
    case Content::SubjectKeyIdentifier:
        return rows.edit("of another key", "subjectKeyIdentifier.value",
                         [](Tree& value) { value.contents[3] ^= 1; });
    case Content::AuthorityKeyIdentifier:
        return authorityKeyIdentifier(rows, rule);
    case Content::ExtendedKeyUsage:
        return choiceRows(rows, rule, "extendedKeyUsage");
    case Content::KeyStorage:
        return choiceRows(rows, rule, "keyStorage");
    case Content::SubjectAlternativeName:
        return alternativeNameRows(rows, rule);
    case Content::CrlNumber:
    case Content::DeltaCrlIndicator:
        return number(rows);
    case Content::ReasonCode:
        return reasonCode(rows);
    case Content::InvalidityDate: // RFC 5280 5.3.2
        return rows.edit("in UTCTime", "extension.malformed",
                         [](Tree& value) { value = text(asn1::tag::utcTime, "251020060000Z"); });
    case Content::BinaryData:
    case Content::OcspNoCheck:
        return;
    }
}

} // namespace

void addExtensionRows(std::vector<Row>& rows, const ExtensionRule& rule, const ListOf& listOf) {
    ExtensionRows one(rows, rule, listOf);
    if (rule.presence == Presence::Forbidden) return one.addForbidden();
    one.addGeneral();
    addContents(one, rule);
}

} // namespace lint_rows
