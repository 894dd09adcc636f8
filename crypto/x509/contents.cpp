// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/contents.h"

#include <algorithm>
#include <cstdio>
#include <map>

#include "crypto/x509/name.h"

namespace crypto::x509 {

namespace {

using asn1::Element;
using asn1::Reader;
namespace tag = asn1::tag;
using Lines = std::vector<ContentsLine>;

Error malformed() {
    return {ErrorCode::MalformedDer, {}, "extension"};
}

/** One line of text; in hexadecimal what would be none, or would look like two. */
std::string lineOf(ByteView octets) {
    const bool isLine =
        asn1::isUtf8(octets) && std::none_of(octets.begin(), octets.end(), [](std::uint8_t octet) {
            return octet < 0x20 || octet == 0x7f;
        });
    return isLine ? std::string(textOf(octets)) : toHex(octets);
}

/** Those of the terms whose bit is set (X.680 named bits); unknown bits are not one of them. */
Result<Lines> bitsOf(ByteView contents, const std::vector<const char*>& terms) {
    if (contents.size() < 2) return malformed();
    Lines lines;
    const std::size_t count = (contents.size() - 1) * 8;
    for (std::size_t bit = 0; bit < count; ++bit) {
        if ((contents[1 + bit / 8] & (0x80u >> bit % 8)) == 0) continue;
        if (bit >= terms.size()) return malformed();
        lines.push_back({terms[bit], {}});
    }
    return lines;
}

Result<Lines> keyUsage(Reader& reader) {
    KU_TRY(const Element bits, reader.expect(tag::bitString));
    return bitsOf(bits.contents,
                  {"digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment",
                   "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly"});
}

/** Extended key usages, and where a key is kept. */
Result<Lines> identifiers(Reader& reader) {
    KU_TRY(const Element list, reader.expect(tag::sequence));
    Lines lines;
    for (Reader inner(list); !inner.atEnd();) {
        KU_TRY(std::string oid, inner.oid());
        lines.push_back({std::move(oid), {}});
    }
    return lines;
}

Result<Lines> basicConstraints(Reader& reader) {
    KU_TRY(const Element whole, reader.expect(tag::sequence));
    Reader inner(whole);
    bool isCa = false;
    if (inner.peek() == tag::boolean) {
        KU_TRY(isCa, inner.boolean());
    }
    Lines lines{{isCa ? "cA: TRUE" : "cA: FALSE", {}}};
    if (!inner.atEnd()) {
        KU_TRY(const std::int64_t length, inner.smallInteger());
        lines.push_back({"pathLenConstraint", std::to_string(length)});
    }
    KU_CHECK(inner.expectEnd());
    return lines;
}

Result<Lines> keyIdentifier(Reader& reader) {
    KU_TRY(const ByteView octets, reader.octetString());
    return Lines{{{}, withColons(octets)}};
}

std::string numberText(const Bytes& number) {
    constexpr std::size_t mostOctets = 7; // what counts without a sign
    if (number.size() > mostOctets || number.front() >= 0x80) return "0x" + toHex(number);
    std::uint64_t value = 0;
    for (const std::uint8_t octet : number)
        value = value << 8 | octet;
    return std::to_string(value);
}

/** RFC 5280 5.3.2. */
Result<Lines> moment(Reader& reader) {
    KU_TRY(const Time time, reader.time());
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()));
    return Lines{{"", text}};
}

Result<Lines> number(Reader& reader) {
    KU_TRY(const Bytes octets, reader.integer());
    return Lines{{{}, numberText(octets)}};
}

Result<ContentsLine> directoryName(const Element& name) {
    Reader inner(name);
    KU_TRY(const Element sequence, inner.expect(tag::sequence));
    KU_CHECK(inner.expectEnd());
    KU_TRY(const Name parts, readName(sequence));
    return ContentsLine{"DirName", lineOf(viewOf(displayName(parts)))};
}

Result<ContentsLine> otherName(const Element& name) {
    Reader inner(name);
    KU_TRY(const std::string oid, inner.oid());
    KU_TRY(const Element wrapped, inner.expect(tag::contextConstructed(0)));
    KU_CHECK(inner.expectEnd());
    Reader value(wrapped);
    KU_TRY(const Element one, value.next());
    const auto text = asn1::stringText(one);
    return ContentsLine{oid, text ? lineOf(viewOf(*text)) : toHex(wrapped.contents)};
}

std::string addressText(ByteView octets) {
    constexpr std::size_t ofIpv4 = 4;
    if (octets.size() != ofIpv4) return withColons(octets);
    std::string text;
    for (const std::uint8_t octet : octets)
        text += (text.empty() ? "" : ".") + std::to_string(octet);
    return text;
}

/** RFC 5280 4.2.1.6. */
Result<ContentsLine> generalName(const Element& name) {
    switch (name.tag) {
    case tag::contextConstructed(0):
        return otherName(name);
    case tag::context(1):
        return ContentsLine{"email", lineOf(name.contents)};
    case tag::context(2):
        return ContentsLine{"DNS", lineOf(name.contents)};
    case tag::contextConstructed(4):
        return directoryName(name);
    case tag::context(6):
        return ContentsLine{"URI", lineOf(name.contents)};
    case tag::context(7):
        return ContentsLine{"IP", addressText(name.contents)};
    case tag::context(8): {
        KU_TRY(std::string oid, asn1::oidText(name.contents));
        return ContentsLine{"RID", std::move(oid)};
    }
    default:
        return malformed();
    }
}

/** The names inside an element, whatever its tag. */
Status addNames(Lines& lines, const Element& names) {
    for (Reader list(names); !list.atEnd();) {
        KU_TRY(const Element name, list.next());
        KU_TRY(ContentsLine line, generalName(name));
        lines.push_back(std::move(line));
    }
    return done();
}

Result<Lines> alternativeNames(Reader& reader) {
    KU_TRY(const Element names, reader.expect(tag::sequence));
    Lines lines;
    KU_CHECK(addNames(lines, names));
    return lines;
}

Result<Lines> authorityKeyIdentifier(Reader& reader) {
    KU_TRY(const Element whole, reader.expect(tag::sequence));
    Reader inner(whole);
    KU_TRY(const auto key, inner.optional(tag::context(0)));
    KU_TRY(const auto names, inner.optional(tag::contextConstructed(1)));
    KU_TRY(const auto serial, inner.optional(tag::context(2)));
    KU_CHECK(inner.expectEnd());
    Lines lines;
    if (key) lines.push_back({"keyid", withColons(key->contents)});
    if (names) KU_CHECK(addNames(lines, *names));
    if (serial) lines.push_back({"serial", withColons(serial->contents)});
    return lines;
}

Status addPoint(Lines& lines, const Element& point) {
    Reader parts(point);
    KU_TRY(const auto name, parts.optional(tag::contextConstructed(0)));
    KU_TRY(const auto reasons, parts.optional(tag::context(1)));
    KU_TRY(const auto issuer, parts.optional(tag::contextConstructed(2)));
    KU_CHECK(parts.expectEnd());
    if (name) {
        Reader full(*name);
        KU_TRY(const Element names, full.expect(tag::contextConstructed(0)));
        KU_CHECK(full.expectEnd());
        KU_CHECK(addNames(lines, names));
    }
    if (reasons) {
        KU_TRY(
            const Lines terms,
            bitsOf(reasons->contents, {"unused", "keyCompromise", "cACompromise",
                                       "affiliationChanged", "superseded", "cessationOfOperation",
                                       "certificateHold", "privilegeWithdrawn", "aACompromise"}));
        for (const ContentsLine& one : terms)
            lines.push_back({"reason", one.term});
    }
    if (issuer) KU_CHECK(addNames(lines, *issuer));
    return done();
}

Result<Lines> distributionPoints(Reader& reader) {
    KU_TRY(const Element list, reader.expect(tag::sequence));
    Lines lines;
    for (Reader inner(list); !inner.atEnd();) {
        KU_TRY(const Element point, inner.expect(tag::sequence));
        KU_CHECK(addPoint(lines, point));
    }
    return lines;
}

Result<Lines> informationAccess(Reader& reader) {
    KU_TRY(const Element list, reader.expect(tag::sequence));
    Lines lines;
    for (Reader inner(list); !inner.atEnd();) {
        KU_TRY(const Element one, inner.expect(tag::sequence));
        Reader parts(one);
        KU_TRY(std::string method, parts.oid());
        KU_TRY(const Element location, parts.next());
        KU_CHECK(parts.expectEnd());
        KU_TRY(ContentsLine place, generalName(location));
        lines.push_back({std::move(method), std::move(place.value)});
    }
    return lines;
}

/** RFC 5280 4.2.1.4: an address is told as text, whatever else there is in hexadecimal. */
Status addQualifiers(Lines& lines, const Element& qualifiers) {
    for (Reader list(qualifiers); !list.atEnd();) {
        KU_TRY(const Element one, list.expect(tag::sequence));
        Reader parts(one);
        KU_TRY(std::string kind, parts.oid());
        KU_TRY(const Element value, parts.next());
        KU_CHECK(parts.expectEnd());
        lines.push_back({std::move(kind), value.tag == tag::ia5String ? lineOf(value.contents)
                                                                      : toHex(value.whole)});
    }
    return done();
}

Result<Lines> policies(Reader& reader) {
    KU_TRY(const Element list, reader.expect(tag::sequence));
    Lines lines;
    for (Reader inner(list); !inner.atEnd();) {
        KU_TRY(const Element policy, inner.expect(tag::sequence));
        Reader parts(policy);
        KU_TRY(std::string oid, parts.oid());
        lines.push_back({std::move(oid), {}});
        KU_TRY(const auto qualifiers, parts.optional(tag::sequence));
        if (qualifiers) KU_CHECK(addQualifiers(lines, *qualifiers));
        KU_CHECK(parts.expectEnd());
    }
    return lines;
}

using Read = Result<Lines> (*)(Reader&);

Read readerOf(const std::string& extension) {
    static const std::map<std::string, Read> readers{
        {oid::subjectKeyIdentifier, keyIdentifier},
        {oid::keyUsage, keyUsage},
        {"2.5.29.17", alternativeNames},
        {"2.5.29.18", alternativeNames},
        {oid::basicConstraints, basicConstraints},
        {oid::crlNumber, number},
        {"2.5.29.24", moment},
        {"2.5.29.27", number}, // the list that a delta list goes on from
        {oid::distributionPoints, distributionPoints},
        {"2.5.29.32", policies},
        {oid::authorityKeyIdentifier, authorityKeyIdentifier},
        {"2.5.29.37", identifiers},
        {"2.5.29.46", distributionPoints}, // of delta lists
        {"1.3.6.1.5.5.7.1.1", informationAccess},
    };
    const auto found = readers.find(extension);
    // Of those that laws of their own add (where a key is kept), some are lists of OIDs.
    return found == readers.end() ? identifiers : found->second;
}

} // namespace

std::string withColons(ByteView octets) {
    std::string text;
    for (const std::uint8_t octet : octets) {
        std::string digits = toHex({&octet, 1});
        for (char& digit : digits)
            if (digit >= 'a') digit = static_cast<char>(digit - 'a' + 'A');
        text += (text.empty() ? "" : ":") + digits;
    }
    return text;
}

std::optional<Lines> contentsOf(const Extension& extension) {
    Reader reader(extension.value);
    auto lines = readerOf(extension.oid)(reader);
    if (!lines || !reader.atEnd() || lines->empty()) return std::nullopt;
    return std::move(*lines);
}

} // namespace crypto::x509
