// SPDX-License-Identifier: Apache-2.0
#include "crypto/asn1/writer.h"

#include <cassert>
#include <charconv>
#include <optional>
#include <vector>

namespace crypto::asn1 {

namespace {

std::optional<std::vector<std::uint64_t>> arcsOf(std::string_view dotted) {
    std::vector<std::uint64_t> arcs;
    while (true) {
        std::uint64_t arc = 0;
        const auto [end, error] = std::from_chars(dotted.begin(), dotted.end(), arc);
        if (error != std::errc() || end == dotted.begin()) return std::nullopt;
        arcs.push_back(arc);
        if (end == dotted.end()) break;
        if (*end != '.') return std::nullopt;
        dotted.remove_prefix(static_cast<std::size_t>(end + 1 - dotted.begin()));
    }
    if (arcs.size() < 2 || arcs[0] > 2 || (arcs[0] < 2 && arcs[1] > 39)) return std::nullopt;
    return arcs;
}

void appendBase128(Bytes& bytes, std::uint64_t arc) {
    Bytes groups = {static_cast<std::uint8_t>(arc & 0x7f)};
    while (arc >>= 7)
        groups.push_back(static_cast<std::uint8_t>(0x80 | (arc & 0x7f)));
    bytes.insert(bytes.end(), groups.rbegin(), groups.rend());
}

void appendDigits(Bytes& bytes, unsigned value, unsigned places) {
    for (unsigned unit = places == 4 ? 1000 : 10; unit != 0; unit /= 10)
        bytes.push_back(static_cast<std::uint8_t>('0' + value / unit % 10));
}

void appendTimeAs(Bytes& bytes, std::uint8_t tag, Time time) {
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    const bool isUtc = tag == tag::utcTime;
    appendHeader(bytes, tag, isUtc ? 13 : 15);
    const auto year = static_cast<unsigned>(int(date.year()));
    appendDigits(bytes, isUtc ? year % 100 : year, isUtc ? 2 : 4);
    appendDigits(bytes, unsigned(date.month()), 2);
    appendDigits(bytes, unsigned(date.day()), 2);
    appendDigits(bytes, static_cast<unsigned>(clock.hours().count()), 2);
    appendDigits(bytes, static_cast<unsigned>(clock.minutes().count()), 2);
    appendDigits(bytes, static_cast<unsigned>(clock.seconds().count()), 2);
    bytes.push_back('Z');
}

} // namespace

void appendHeader(Bytes& bytes, std::uint8_t tag, std::uint64_t length) {
    bytes.push_back(tag);
    if (length < 0x80) {
        bytes.push_back(static_cast<std::uint8_t>(length));
        return;
    }
    unsigned count = 1;
    while (count < 8 && length >> (8 * count) != 0)
        ++count;
    bytes.push_back(static_cast<std::uint8_t>(0x80 | count));
    while (count-- > 0)
        bytes.push_back(static_cast<std::uint8_t>(length >> (8 * count) & 0xff));
}

Bytes element(std::uint8_t tag, ByteView contents) {
    Bytes bytes;
    appendHeader(bytes, tag, contents.size());
    bytes.insert(bytes.end(), contents.begin(), contents.end());
    return bytes;
}

Bytes concat(std::initializer_list<ByteView> parts) {
    Bytes bytes;
    for (const ByteView part : parts)
        bytes.insert(bytes.end(), part.begin(), part.end());
    return bytes;
}

bool isOid(std::string_view dotted) {
    return arcsOf(dotted).has_value();
}

Bytes oid(std::string_view dotted) {
    const auto arcs = arcsOf(dotted);
    assert(arcs);
    if (!arcs) return {};
    Bytes contents;
    appendBase128(contents, (*arcs)[0] * 40 + (*arcs)[1]);
    for (std::size_t i = 2; i < arcs->size(); ++i)
        appendBase128(contents, (*arcs)[i]);
    return element(tag::oid, contents);
}

void appendUnsignedInteger(Bytes& bytes, ByteView magnitude) {
    while (magnitude.size() > 1 && magnitude.front() == 0)
        magnitude = magnitude.subspan(1);
    const bool isPadded = magnitude.empty() || magnitude.front() >= 0x80;
    appendHeader(bytes, tag::integer, magnitude.size() + (isPadded ? 1 : 0));
    if (isPadded) bytes.push_back(0);
    bytes.insert(bytes.end(), magnitude.begin(), magnitude.end());
}

Bytes unsignedInteger(ByteView magnitude) {
    Bytes bytes;
    appendUnsignedInteger(bytes, magnitude);
    return bytes;
}

Bytes smallInteger(std::int64_t value) {
    Bytes contents;
    auto rest = value;
    do {
        contents.insert(contents.begin(), static_cast<std::uint8_t>(rest & 0xff));
        rest >>= 8;
    } while (!((rest == 0 && contents.front() < 0x80) || (rest == -1 && contents.front() >= 0x80)));
    return element(tag::integer, contents);
}

Bytes boolean(bool value) {
    const std::uint8_t contents[] = {static_cast<std::uint8_t>(value ? 0xff : 0x00)};
    return element(tag::boolean, contents);
}

Bytes null() {
    return element(tag::null, {});
}

Bytes octetString(ByteView contents) {
    return element(tag::octetString, contents);
}

Bytes bitString(ByteView octets, unsigned unusedBits) {
    Bytes contents = {static_cast<std::uint8_t>(unusedBits)};
    contents.insert(contents.end(), octets.begin(), octets.end());
    return element(tag::bitString, contents);
}

Bytes string(std::uint8_t tag, std::string_view text) {
    return element(tag, viewOf(text));
}

void appendTime(Bytes& bytes, Time time) {
    constexpr Time endOfUtcTime{std::chrono::sys_days(std::chrono::year(2050) / 1 / 1)};
    appendTimeAs(bytes, time < endOfUtcTime ? tag::utcTime : tag::generalizedTime, time);
}

Bytes time(Time time) {
    Bytes bytes;
    appendTime(bytes, time);
    return bytes;
}

Bytes generalizedTime(Time time) {
    Bytes bytes;
    appendTimeAs(bytes, tag::generalizedTime, time);
    return bytes;
}

Bytes algorithmWithNull(std::string_view dotted) {
    return sequence({oid(dotted), null()});
}

} // namespace crypto::asn1
