// SPDX-License-Identifier: Apache-2.0
#include "crypto/object/recognise.h"

#include <QByteArray>

#include <openssl/err.h>

#include "crypto/cms/signed_data.h"
#include "crypto/tsp/token.h"

namespace crypto::object {

namespace {

namespace tag = asn1::tag;

Bytes copyOf(ByteView view) {
    return {view.begin(), view.end()};
}

bool isSpace(std::uint8_t octet) {
    return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
}

/** Base64 without armour, in lines or not. */
Bytes fromBase64(ByteView text) {
    QByteArray dense;
    dense.reserve(static_cast<qsizetype>(text.size()));
    for (const std::uint8_t octet : text)
        if (!isSpace(octet)) dense += static_cast<char>(octet);
    const auto decoded =
        QByteArray::fromBase64Encoding(dense, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return {};
    return {decoded.decoded.begin(), decoded.decoded.end()};
}

/** The octets inside; empty where there are none. */
Bytes unwrap(ByteView file) {
    // UTF-8's mark, which editors put before text.
    if (file.size() > 3 && file[0] == 0xef && file[1] == 0xbb && file[2] == 0xbf)
        file = file.subspan(3);
    // A SEQUENCE in Base64 begins with M: what begins with 30 hex is none.
    if (file.empty() || file.front() == tag::sequence) return copyOf(file);
    auto pem = x509::readDerOrPem(file);
    ERR_clear_error();
    return pem ? std::move(pem).value() : fromBase64(file);
}

/** Past the identifier and length octets of a constructed element, whatever its length's form. */
ByteView inside(ByteView element) {
    if (element.size() < 2) return {};
    const std::size_t length = element[1];
    const std::size_t head = 2 + (length > 0x80 ? length & 0x7f : 0);
    return element.size() > head ? element.subspan(head) : ByteView();
}

Kind kindOfContentInfo(ByteView encoded) {
    const auto signedData = cms::SignedData::parse(encoded);
    if (!signedData) return Kind::Unknown;
    if (signedData->contentType == tsp::oid::tokenInfo) return Kind::TimeStampToken;
    return signedData->isBundle() ? Kind::Bundle : Kind::Cms;
}

/** TBSCertificate, TBSCertList or CertificationRequestInfo, by how it begins. */
Kind kindOfSignedPart(const asn1::Element& part) {
    asn1::Reader reader(part);
    if (reader.peek() == tag::contextConstructed(0)) return Kind::Certificate;
    const bool hasNumber = reader.peek() == tag::integer; // a serial number, or a version
    if (hasNumber && !reader.next()) return Kind::Unknown;
    const auto first = reader.expect(tag::sequence);
    if (!first) return Kind::Unknown;
    // An algorithm begins with an OID, the subject's name of a request with a SET or is empty.
    asn1::Reader inner(*first);
    if (inner.peek() != tag::oid) return hasNumber ? Kind::Request : Kind::Unknown;
    if (!reader.expect(tag::sequence)) return Kind::Unknown; // issuer
    const std::uint8_t next = reader.peek();
    if (next == tag::utcTime || next == tag::generalizedTime) return Kind::Crl;
    return hasNumber && next == tag::sequence ? Kind::Certificate : Kind::Unknown;
}

Kind kindOfSequence(const asn1::Element& whole) {
    asn1::Reader reader(whole);
    const auto first = reader.expect(tag::sequence);
    if (!first) return Kind::Unknown;
    asn1::Reader inner(*first);
    const bool hasNumber = inner.peek() == tag::integer;
    if (reader.atEnd()) return hasNumber ? Kind::TimeStampResponse : Kind::Unknown;
    const auto second = reader.expect(tag::sequence);
    if (!second) return Kind::Unknown;
    if (reader.peek() == tag::bitString) return kindOfSignedPart(*first);
    return hasNumber && reader.atEnd() ? Kind::TimeStampResponse : Kind::Unknown;
}

Kind kindOf(ByteView encoded) {
    const ByteView contents = inside(encoded);
    if (contents.empty()) return Kind::Unknown;
    switch (contents.front()) {
    case tag::oid:
        return kindOfContentInfo(encoded);
    case tag::enumerated:
        return Kind::OcspResponse;
    case tag::integer: {
        // RFC 7292 4: PFX { version 3, ContentInfo … }.
        asn1::Reader reader(contents);
        const auto version = reader.smallInteger();
        return version && *version == 3 && reader.peek() == tag::sequence ? Kind::Pkcs12
                                                                          : Kind::Unknown;
    }
    default:
        break;
    }
    const auto whole = asn1::only(encoded, tag::sequence);
    return whole ? kindOfSequence(*whole) : Kind::Unknown;
}

} // namespace

std::string_view nameOf(Kind kind) {
    switch (kind) {
    case Kind::Certificate:
        return "certificate";
    case Kind::Crl:
        return "crl";
    case Kind::Request:
        return "request";
    case Kind::Bundle:
        return "p7b";
    case Kind::Cms:
        return "cms";
    case Kind::OcspResponse:
        return "ocsp";
    case Kind::TimeStampToken:
        return "tst";
    case Kind::TimeStampResponse:
        return "tsr";
    case Kind::Pkcs12:
        return "pkcs12";
    case Kind::Unknown:
        break;
    }
    return "unknown";
}

Recognised recognise(ByteView file) {
    Recognised found;
    found.encoded = unwrap(file);
    found.kind = kindOf(found.encoded);
    if (found.kind == Kind::Unknown) found.encoded.clear();
    return found;
}

} // namespace crypto::object
