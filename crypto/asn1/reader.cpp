// SPDX-License-Identifier: Apache-2.0
#include "crypto/asn1/reader.h"

namespace crypto::asn1 {

namespace {

Error malformedAt(std::size_t offset, const char* what) {
    return Error{ErrorCode::MalformedDer, {what}, "offset " + std::to_string(offset)};
}

std::optional<int> twoDigits(std::string_view text, std::size_t at) {
    const char high = text[at];
    const char low = text[at + 1];
    if (high < '0' || high > '9' || low < '0' || low > '9') return std::nullopt;
    return (high - '0') * 10 + (low - '0');
}

} // namespace

Error Reader::malformed(const char* what) const {
    return malformedAt(m_offset, what);
}

Result<std::optional<Header>> headerOf(ByteView input, std::size_t offset) {
    if (input.size() < 2) return std::optional<Header>();
    const std::uint8_t identifier = input[0];
    if ((identifier & 0x1f) == 0x1f) return malformedAt(offset, "multi-octet tag");
    std::size_t length = input[1];
    if (length < 0x80) return std::optional(Header{identifier, 2, length});
    if (length == 0x80) return malformedAt(offset, "indefinite length");
    const std::size_t count = length & 0x7f;
    if (count > 4) return malformedAt(offset, "length octets");
    if (input.size() < 2 + count) return std::optional<Header>();
    length = 0;
    for (std::size_t i = 0; i < count; ++i)
        length = (length << 8) | input[2 + i];
    // X.690 10.1: the shortest form of the length.
    if (length < 0x80 || input[2] == 0) return malformedAt(offset, "length not minimal");
    return std::optional(Header{identifier, 2 + count, length});
}

Result<Element> Reader::next() {
    KU_TRY(const auto header, headerOf(m_rest, m_offset));
    if (!header || header->length > m_rest.size() - header->size)
        return malformed("element cut short");
    const std::size_t whole = header->size + header->length;
    const Element element{header->tag, m_offset, m_rest.first(whole),
                          m_rest.subspan(header->size, header->length)};
    m_rest = m_rest.subspan(whole);
    m_offset += whole;
    return element;
}

Result<Element> Reader::expect(std::uint8_t tag) {
    if (peek() != tag) return malformed("unexpected tag");
    return next();
}

Result<std::optional<Element>> Reader::optional(std::uint8_t tag) {
    if (atEnd() || peek() != tag) return std::optional<Element>();
    KU_TRY(const Element element, next());
    return std::optional<Element>(element);
}

Status Reader::expectEnd() const {
    if (!atEnd()) return malformed("octets after the end");
    return done();
}

Result<std::string> Reader::oid() {
    KU_TRY(const Element element, expect(tag::oid));
    return oidText(element.contents, element.offset);
}

Result<ByteView> Reader::integerView() {
    KU_TRY(const Element element, expect(tag::integer));
    const ByteView c = element.contents;
    // X.690 8.3.2: the first nine bits must not be all equal.
    if (c.empty() ||
        (c.size() > 1 && ((c[0] == 0 && c[1] < 0x80) || (c[0] == 0xff && c[1] >= 0x80))))
        return malformedAt(element.offset, "padded INTEGER");
    return c;
}

Result<Bytes> Reader::integer() {
    KU_TRY(const ByteView octets, integerView());
    return Bytes(octets.begin(), octets.end());
}

Result<std::int64_t> Reader::smallInteger() {
    const std::size_t start = m_offset;
    KU_TRY(const Bytes octets, integer());
    if (octets.size() > 8) return malformedAt(start, "INTEGER too large");
    std::uint64_t value = octets[0] >= 0x80 ? ~std::uint64_t{0} : 0;
    for (const std::uint8_t octet : octets)
        value = (value << 8) | octet;
    return static_cast<std::int64_t>(value);
}

Result<bool> Reader::boolean() {
    KU_TRY(const Element element, expect(tag::boolean));
    if (element.contents.size() != 1 || (element.contents[0] != 0 && element.contents[0] != 0xff))
        return malformedAt(element.offset, "BOOLEAN");
    return element.contents[0] != 0;
}

Result<ByteView> Reader::bitStringOctets() {
    KU_TRY(const Element element, expect(tag::bitString));
    if (element.contents.empty() || element.contents[0] != 0)
        return malformedAt(element.offset, "BIT STRING with unused bits");
    return element.contents.subspan(1);
}

Result<ByteView> Reader::octetString() {
    KU_TRY(const Element element, expect(tag::octetString));
    return element.contents;
}

Result<Time> Reader::time() {
    const bool isUtc = peek() == tag::utcTime;
    KU_TRY(const Element element, expect(isUtc ? tag::utcTime : tag::generalizedTime));
    const auto value = timeOf(element);
    if (!value) return malformedAt(element.offset, "time");
    return *value;
}

std::optional<Time> timeOf(const Element& element) {
    const bool isUtc = element.tag == tag::utcTime;
    const std::string_view text = textOf(element.contents);
    if (text.size() != (isUtc ? 13u : 15u) || text.back() != 'Z') return std::nullopt;
    int parts[7];
    // RFC 5280 4.1.2.5.1: YY of 50 and above is 19YY.
    parts[0] = text[0] >= '5' ? 19 : 20;
    const std::size_t first = isUtc ? 1 : 0;
    for (std::size_t i = first; i < 7; ++i) {
        const auto value = twoDigits(text, (i - first) * 2);
        if (!value) return std::nullopt;
        parts[i] = *value;
    }
    using namespace std::chrono;
    const year_month_day day{year(parts[0] * 100 + parts[1]),
                             month(static_cast<unsigned>(parts[2])),
                             std::chrono::day(static_cast<unsigned>(parts[3]))};
    if (!day.ok() || parts[4] > 23 || parts[5] > 59 || parts[6] > 59) return std::nullopt;
    return Time(sys_days(day)) + hours(parts[4]) + minutes(parts[5]) + seconds(parts[6]);
}

Result<Element> only(ByteView input, std::uint8_t tag) {
    Reader reader(input);
    KU_TRY(const Element element, reader.expect(tag));
    KU_CHECK(reader.expectEnd());
    return element;
}

Result<std::string> oidText(ByteView contents, std::size_t offset) {
    const Error bad = malformedAt(offset, "OBJECT IDENTIFIER");
    if (contents.empty() || contents.back() >= 0x80) return bad;
    std::string text;
    std::uint64_t arc = 0;
    bool begins = true;
    for (const std::uint8_t octet : contents) {
        if ((begins && octet == 0x80) || arc > (~std::uint64_t{0} >> 7)) return bad;
        arc = (arc << 7) | (octet & 0x7f);
        begins = (octet & 0x80) == 0;
        if (!begins) continue;
        if (text.empty()) {
            const std::uint64_t first = arc < 80 ? arc / 40 : 2;
            text = std::to_string(first) + '.' + std::to_string(arc - first * 40);
        } else {
            text += '.' + std::to_string(arc);
        }
        arc = 0;
    }
    return text;
}

bool isUtf8(ByteView octets) {
    for (std::size_t i = 0; i < octets.size();) {
        const std::uint8_t lead = octets[i++];
        if (lead < 0x80) continue;
        const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
        if (lead < 0xc2 || lead > 0xf4 || octets.size() - i < static_cast<std::size_t>(more))
            return false;
        std::uint32_t code = lead & (0x3fu >> more);
        for (int k = 0; k < more; ++k) {
            const std::uint8_t next = octets[i++];
            if ((next & 0xc0) != 0x80) return false;
            code = (code << 6) | (next & 0x3fu);
        }
        const std::uint32_t least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
        if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return false;
    }
    return true;
}

namespace {

std::string latin1ToUtf8(ByteView octets) {
    std::string text;
    for (const std::uint8_t octet : octets) {
        if (octet < 0x80) {
            text.push_back(static_cast<char>(octet));
            continue;
        }
        text.push_back(static_cast<char>(0xc0 | (octet >> 6)));
        text.push_back(static_cast<char>(0x80 | (octet & 0x3f)));
    }
    return text;
}

std::string bmpToUtf8(ByteView octets) {
    std::string text;
    for (std::size_t i = 0; i + 1 < octets.size(); i += 2) {
        const unsigned unit = static_cast<unsigned>(octets[i] << 8) | octets[i + 1];
        if (unit < 0x80) {
            text.push_back(static_cast<char>(unit));
        } else if (unit < 0x800) {
            text.push_back(static_cast<char>(0xc0 | (unit >> 6)));
            text.push_back(static_cast<char>(0x80 | (unit & 0x3f)));
        } else {
            text.push_back(static_cast<char>(0xe0 | (unit >> 12)));
            text.push_back(static_cast<char>(0x80 | ((unit >> 6) & 0x3f)));
            text.push_back(static_cast<char>(0x80 | (unit & 0x3f)));
        }
    }
    return text;
}

} // namespace

Result<std::string> stringText(const Element& element) {
    switch (element.tag) {
    case tag::utf8String:
        if (!isUtf8(element.contents)) return malformedAt(element.offset, "UTF8String");
        return std::string(textOf(element.contents));
    case tag::printableString:
    case tag::ia5String:
    case tag::t61String:
        return latin1ToUtf8(element.contents);
    case tag::bmpString:
        if (element.contents.size() % 2 != 0) return malformedAt(element.offset, "BMPString");
        return bmpToUtf8(element.contents);
    default:
        return malformedAt(element.offset, "not a directory string");
    }
}

} // namespace crypto::asn1
