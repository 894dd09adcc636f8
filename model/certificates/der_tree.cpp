// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/der_tree.h"

#include <algorithm>
#include <map>

#include <QDateTime>

#include "crypto/asn1/reader.h"
#include "crypto/x509/view.h"

namespace model {

namespace {

namespace asn1 = crypto::asn1;
namespace tag = crypto::asn1::tag;

constexpr int mostDepth = 40; // a certificate has a dozen
constexpr std::uint8_t constructedBit = 0x20;
constexpr std::uint8_t classBits = 0xc0;
constexpr std::uint8_t numberBits = 0x1f;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString hex(ByteView octets) {
    return text(crypto::toHex(octets));
}

QString tagName(std::uint8_t octet) {
    static const std::map<std::uint8_t, const char*> names{
        {tag::boolean, "BOOLEAN"},
        {tag::integer, "INTEGER"},
        {tag::bitString, "BIT STRING"},
        {tag::octetString, "OCTET STRING"},
        {tag::null, "NULL"},
        {tag::oid, "OBJECT IDENTIFIER"},
        {tag::enumerated, "ENUMERATED"},
        {tag::utf8String, "UTF8String"},
        {tag::printableString, "PrintableString"},
        {tag::t61String, "T61String"},
        {tag::ia5String, "IA5String"},
        {tag::utcTime, "UTCTime"},
        {tag::generalizedTime, "GeneralizedTime"},
        {tag::bmpString, "BMPString"},
        {tag::sequence, "SEQUENCE"},
        {tag::set, "SET"},
    };
    if (const auto found = names.find(octet); found != names.end())
        return QLatin1String(found->second);
    static constexpr const char* classes[] = {"UNIVERSAL ", "APPLICATION ", "", "PRIVATE "};
    return QStringLiteral("[%1%2]").arg(QLatin1String(classes[octet >> 6])).arg(octet & numberBits);
}

QString oidWords(const asn1::Element& element) {
    const auto oid = asn1::oidText(element.contents, element.offset);
    if (!oid) return hex(element.contents);
    const std::string name = crypto::x509::longName(*oid);
    return name == *oid ? text(*oid) : QStringLiteral("%1 (%2)").arg(text(*oid), text(name));
}

QString timeWords(const asn1::Element& element) {
    const auto time = asn1::Reader(element.whole).time();
    if (!time) return hex(element.contents);
    return QDateTime::fromSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

/** In figures where it is short, as serial numbers are not. */
QString numberWords(const asn1::Element& element) {
    asn1::Reader reader(element.whole);
    const auto number = reader.smallInteger();
    return number ? QString::number(static_cast<qlonglong>(*number)) : hex(element.contents);
}

QString bitWords(const asn1::Element& element) {
    if (element.contents.empty()) return {};
    const QString bits = hex(element.contents.subspan(1));
    const int unused = element.contents.front();
    return unused == 0 ? bits : QStringLiteral("%1 (unused bits: %2)").arg(bits).arg(unused);
}

QString words(const asn1::Element& element) {
    switch (element.tag) {
    case tag::oid:
        return oidWords(element);
    case tag::utcTime:
    case tag::generalizedTime:
        return timeWords(element);
    case tag::integer:
        return numberWords(element);
    case tag::bitString:
        return bitWords(element);
    case tag::boolean:
        return element.contents.size() == 1 && element.contents.front() == 0
                   ? QStringLiteral("FALSE")
                   : QStringLiteral("TRUE");
    case tag::utf8String:
    case tag::printableString:
    case tag::t61String:
    case tag::ia5String:
    case tag::bmpString:
        if (const auto string = asn1::stringText(element)) return text(*string);
        break;
    default:
        break;
    }
    const auto& octets = element.contents;
    const bool isText = (element.tag & classBits) == tag::context(0) && !octets.empty() &&
                        std::all_of(octets.begin(), octets.end(),
                                    [](std::uint8_t c) { return c >= 0x20 && c < 0x7f; });
    return isText ? text(crypto::textOf(octets)) : hex(octets); // a URI of general names
}

class Tree {
public:
    /** Each element from here to the end, and what it holds. */
    Status add(asn1::Reader reader, int depth) {
        if (depth > mostDepth) return Error{ErrorCode::MalformedDer, {}, "too deep"};
        while (!reader.atEnd()) {
            KU_TRY(const auto element, reader.next());
            KU_CHECK(add(element, depth));
        }
        return done();
    }
    std::vector<DerNode> take() { return std::move(m_nodes); }

private:
    Status add(const asn1::Element& element, int depth) {
        const std::size_t length = element.contents.size();
        m_nodes.push_back({depth, element.offset, element.whole.size() - length, length,
                           tagName(element.tag), QString()});
        if ((element.tag & constructedBit) != 0) return add(asn1::Reader(element), depth + 1);
        if (!open(element, depth + 1)) m_nodes.back().value = words(element);
        return done();
    }

    /** What it wraps, where that is DER to its last octet; nothing of it stays otherwise. */
    bool open(const asn1::Element& element, int depth) {
        const std::size_t before = m_nodes.size();
        if (element.tag == tag::octetString && !element.contents.empty()) {
            if (add(asn1::Reader(element), depth)) return true;
        } else if (element.tag == tag::bitString && element.contents.size() > 1 &&
                   element.contents[0] == 0 && element.contents[1] == tag::sequence) {
            const std::size_t header = element.whole.size() - element.contents.size();
            if (add(asn1::Reader(element.contents.subspan(1), element.offset + header + 1), depth))
                return true;
        }
        m_nodes.resize(before);
        return false;
    }

    std::vector<DerNode> m_nodes;
};

} // namespace

Result<std::vector<DerNode>> derTree(ByteView der) {
    Tree tree;
    KU_CHECK(tree.add(asn1::Reader(der), 0));
    return tree.take();
}

} // namespace model
