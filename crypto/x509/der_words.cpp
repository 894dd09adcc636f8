// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/der_words.h"

#include <algorithm>

#include <QDateTime>

#include "crypto/asn1/reader.h"
#include "crypto/x509/view.h"

namespace crypto::x509 {

namespace {

namespace tag = asn1::tag;

constexpr std::uint8_t classBits = 0xc0;

std::string shortHex(ByteView octets, std::size_t most) {
    return octets.size() <= most ? toHex(octets) : toHex(octets.first(most)) + "…";
}

/** Cut between characters, which are UTF-8. */
std::string shortText(const std::string& text, std::size_t most) {
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<std::uint8_t>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

std::string oidWords(ByteView contents) {
    const auto oid = asn1::oidText(contents);
    if (!oid) return toHex(contents);
    const std::string name = longName(*oid);
    return name == *oid ? *oid : *oid + " (" + name + ')';
}

std::string timeWords(const asn1::Element& element) {
    const auto time = asn1::Reader(element.whole).time();
    if (!time) return toHex(element.contents);
    return QDateTime::fromSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
        .toStdString();
}

/** In figures where it is short, as serial numbers are not. */
std::string numberWords(const asn1::Element& element, std::size_t most) {
    asn1::Reader reader(element.whole);
    const auto number = reader.smallInteger();
    return number ? std::to_string(*number) : shortHex(element.contents, most);
}

std::string bitWords(ByteView contents, std::size_t most) {
    if (contents.empty()) return {};
    const std::string bits = shortHex(contents.subspan(1), most);
    const int unused = contents.front();
    return unused == 0 ? bits : bits + " (unused bits: " + std::to_string(unused) + ')';
}

/** A URI of general names has a tag of the context; hexadecimal where it is none. */
std::string otherWords(const asn1::Element& element, std::size_t most) {
    const ByteView octets = element.contents;
    const bool isText = (element.tag & classBits) == tag::context(0) && !octets.empty() &&
                        std::all_of(octets.begin(), octets.end(),
                                    [](std::uint8_t c) { return c >= 0x20 && c < 0x7f; });
    return isText ? shortText(std::string(textOf(octets)), most) : shortHex(octets, most);
}

} // namespace

std::string wordsOf(const asn1::TreeNode& node, ByteView octets, std::size_t mostOctets) {
    if (node.hasElements()) return {};
    const asn1::Element element{node.identifier, node.offset,
                                octets.subspan(node.offset, node.headerSize + node.size),
                                octets.subspan(node.contents(), node.size)};
    switch (element.tag) {
    case tag::oid:
        return oidWords(element.contents);
    case tag::utcTime:
    case tag::generalizedTime:
        return timeWords(element);
    case tag::integer:
        return numberWords(element, mostOctets);
    case tag::bitString:
        return bitWords(element.contents, mostOctets);
    case tag::boolean:
        return element.contents.size() == 1 && element.contents.front() == 0 ? "FALSE" : "TRUE";
    case tag::utf8String:
    case tag::printableString:
    case tag::t61String:
    case tag::ia5String:
    case tag::bmpString:
        if (const auto string = asn1::stringText(element)) return shortText(*string, mostOctets);
        break;
    default:
        break;
    }
    return otherWords(element, mostOctets);
}

} // namespace crypto::x509
