// SPDX-License-Identifier: Apache-2.0
#include "crypto/asn1/writer.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstdio>
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

} // namespace

Bytes element(std::uint8_t tag, ByteView contents) {
    Bytes bytes = {tag};
    const std::size_t length = contents.size();
    if (length < 0x80) {
        bytes.push_back(static_cast<std::uint8_t>(length));
    } else {
        Bytes octets;
        for (std::size_t rest = length; rest != 0; rest >>= 8)
            octets.push_back(static_cast<std::uint8_t>(rest & 0xff));
        bytes.push_back(static_cast<std::uint8_t>(0x80 | octets.size()));
        bytes.insert(bytes.end(), octets.rbegin(), octets.rend());
    }
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

Bytes unsignedInteger(ByteView magnitude) {
    while (magnitude.size() > 1 && magnitude.front() == 0)
        magnitude = magnitude.subspan(1);
    Bytes contents;
    if (magnitude.empty() || magnitude.front() >= 0x80) contents.push_back(0);
    contents.insert(contents.end(), magnitude.begin(), magnitude.end());
    return element(tag::integer, contents);
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

namespace {

Bytes timeOf(Time time, bool isUtc) {
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[32];
    const int year = int(date.year());
    std::snprintf(text, sizeof text, "%0*d%02u%02u%02d%02d%02dZ", isUtc ? 2 : 4,
                  isUtc ? year % 100 : year, unsigned(date.month()), unsigned(date.day()),
                  int(clock.hours().count()), int(clock.minutes().count()),
                  int(clock.seconds().count()));
    return string(isUtc ? tag::utcTime : tag::generalizedTime, text);
}

} // namespace

Bytes time(Time time) {
    constexpr Time endOfUtcTime{std::chrono::sys_days(std::chrono::year(2050) / 1 / 1)};
    return timeOf(time, time < endOfUtcTime);
}

Bytes generalizedTime(Time time) {
    return timeOf(time, false);
}

Bytes algorithmWithNull(std::string_view dotted) {
    return sequence({oid(dotted), null()});
}

} // namespace crypto::asn1
