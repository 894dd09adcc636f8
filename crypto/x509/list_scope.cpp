// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/list_scope.h"

#include <algorithm>
#include <array>
#include <memory>

#include <openssl/err.h>
#include <openssl/x509.h>

#include "crypto/asn1/writer.h"

namespace crypto::x509 {

namespace {

using asn1::tag::context;
using asn1::tag::contextConstructed;

constexpr std::uint8_t directoryName = 0xa4; // GeneralName [4], explicit

Bytes copyOf(ByteView view) {
    return {view.begin(), view.end()};
}

Result<std::vector<Bytes>> readNames(const asn1::Element& outer) {
    std::vector<Bytes> names;
    asn1::Reader reader(outer);
    while (!reader.atEnd()) {
        KU_TRY(const asn1::Element name, reader.next());
        names.push_back(copyOf(name.whole));
    }
    return names;
}

/** [0] DistributionPointName, a CHOICE and so explicit. */
Result<PointNames> readPointNames(const asn1::Element& outer) {
    asn1::Reader reader(outer);
    PointNames names;
    KU_TRY(const asn1::Element choice, reader.next());
    if (choice.tag == contextConstructed(0)) {
        KU_TRY(names.full, readNames(choice));
    } else if (choice.tag == contextConstructed(1)) {
        names.relative = copyOf(choice.contents);
    } else {
        return Error{ErrorCode::MalformedDer, {"DistributionPointName"}};
    }
    KU_CHECK(reader.expectEnd());
    return names;
}

/** An implicit BIT STRING: the number of unused bits first. */
ReasonMask readReasons(const asn1::Element& flags) {
    ReasonMask mask = 0;
    for (unsigned bit = 1; bit <= 8; ++bit) {
        const std::size_t octet = 1 + bit / 8;
        if (octet < flags.contents.size() && (flags.contents[octet] & (0x80u >> (bit % 8))))
            mask |= 1u << bit;
    }
    return mask;
}

Result<DistributionPoint> readPoint(const asn1::Element& element) {
    DistributionPoint point;
    asn1::Reader reader(element);
    KU_TRY(const auto names, reader.optional(contextConstructed(0)));
    if (names) {
        KU_TRY(point.names, readPointNames(*names));
    }
    KU_TRY(const auto reasons, reader.optional(context(1)));
    if (reasons) point.reasons = readReasons(*reasons);
    KU_TRY(const auto issuers, reader.optional(contextConstructed(2)));
    if (issuers) {
        KU_TRY(point.crlIssuers, readNames(*issuers));
    }
    KU_CHECK(reader.expectEnd());
    return point;
}

Result<std::vector<DistributionPoint>> readPoints(ByteView value) {
    KU_TRY(const asn1::Element list, asn1::only(value, asn1::tag::sequence));
    std::vector<DistributionPoint> points;
    asn1::Reader reader(list);
    while (!reader.atEnd()) {
        KU_TRY(const asn1::Element element, reader.expect(asn1::tag::sequence));
        KU_TRY(DistributionPoint point, readPoint(element));
        points.push_back(std::move(point));
    }
    return points;
}

/** BOOLEAN DEFAULT FALSE. */
Result<bool> readFlag(asn1::Reader& reader, unsigned number) {
    KU_TRY(const auto flag, reader.optional(context(number)));
    if (!flag) return false;
    if (flag->contents.size() != 1)
        return Error{ErrorCode::MalformedDer, {"IssuingDistributionPoint"}};
    return flag->contents[0] != 0;
}

Status readIssuingPoint(ListScope& scope, ByteView value) {
    KU_TRY(const asn1::Element outer, asn1::only(value, asn1::tag::sequence));
    asn1::Reader reader(outer);
    KU_TRY(const auto names, reader.optional(contextConstructed(0)));
    if (names) {
        KU_TRY(scope.names, readPointNames(*names));
    }
    KU_TRY(scope.onlyUsers, readFlag(reader, 1));
    KU_TRY(scope.onlyCas, readFlag(reader, 2));
    KU_TRY(const auto reasons, reader.optional(context(3)));
    if (reasons) scope.reasons = readReasons(*reasons);
    KU_TRY(scope.isIndirect, readFlag(reader, 4));
    KU_TRY(scope.onlyAttributes, readFlag(reader, 5));
    return reader.expectEnd();
}

bool hasUnknownCritical(const std::vector<Extension>& extensions,
                        std::initializer_list<std::string_view> known) {
    return std::any_of(extensions.begin(), extensions.end(), [&](const Extension& one) {
        return one.critical && std::find(known.begin(), known.end(), one.oid) == known.end();
    });
}

/** A critical Freshest CRL (S86: the Order's misprint for the delta indicator) is not known. */
bool hasUnknownCritical(const Crl& crl) {
    return hasUnknownCritical(crl.extensions,
                              {oid::crlNumber, oid::deltaCrlIndicator,
                               oid::issuingDistributionPoint, oid::authorityKeyIdentifier}) ||
           std::any_of(crl.entries.begin(), crl.entries.end(), [](const CrlEntry& entry) {
               return hasUnknownCritical(entry.extensions,
                                         {oid::reasonCode, oid::holdInstruction,
                                          oid::invalidityDate, oid::certificateIssuer});
           });
}

using NativeName = std::unique_ptr<X509_NAME, void (*)(X509_NAME*)>;

NativeName nativeName(ByteView der) {
    const std::uint8_t* place = der.data();
    return {d2i_X509_NAME(nullptr, &place, static_cast<long>(der.size())), X509_NAME_free};
}

/** The Name in a GeneralName that is a directoryName; nothing in another. */
ByteView nameIn(const Bytes& general) {
    asn1::Reader outer(general);
    const auto element = outer.next();
    if (!element || element->tag != directoryName) return {};
    return element->contents;
}

bool isSameGeneralName(const Bytes& one, const Bytes& other) {
    if (one == other) return true;
    const ByteView first = nameIn(one);
    const ByteView second = nameIn(other);
    return !first.empty() && !second.empty() && isSameName(first, second);
}

bool meet(const std::vector<Bytes>& some, const std::vector<Bytes>& others) {
    return std::any_of(some.begin(), some.end(), [&](const Bytes& one) {
        return std::any_of(others.begin(), others.end(),
                           [&](const Bytes& other) { return isSameGeneralName(one, other); });
    });
}

Bytes generalNameOf(ByteView name) {
    return asn1::element(directoryName, name);
}

/** CertificateIssuer (5.3.3) names one; empty where it cannot be read. */
Bytes firstNameIn(ByteView value) {
    const auto outer = asn1::only(value, asn1::tag::sequence);
    if (!outer) return {};
    asn1::Reader reader(*outer);
    const auto name = reader.next();
    return name ? copyOf(name->whole) : Bytes();
}

/** A relative name is below the list's issuer (4.2.1.13). */
std::vector<Bytes> wholeNames(const PointNames& names, const Crl& crl) {
    std::vector<Bytes> whole = names.full;
    if (!names.relative) return whole;
    const auto issuer = asn1::only(crl.issuerDer, asn1::tag::sequence);
    if (issuer)
        whole.push_back(
            generalNameOf(asn1::sequence({issuer->contents, asn1::setOf(*names.relative)})));
    return whole;
}

/** 6.3.3 (b)(1) and (2)(i). */
bool isFor(const Crl& crl, const ListScope& scope, const DistributionPoint& point,
           const Certificate& certificate) {
    if (point.crlIssuers.empty()) {
        if (!isSameName(crl.issuerDer, certificate.issuerDer)) return false;
    } else if (!scope.isIndirect || !meet(point.crlIssuers, {generalNameOf(crl.issuerDer)})) {
        return false;
    }
    if (scope.names.empty()) return true;
    const std::vector<Bytes> named = wholeNames(scope.names, crl);
    return point.names.empty() ? meet(named, point.crlIssuers)
                               : meet(named, wholeNames(point.names, crl));
}

} // namespace

Result<ListScope> scopeOf(const Crl& crl) {
    if (hasUnknownCritical(crl))
        return Error{ErrorCode::ChainInvalid, {"unknown-critical-extension"}, "CRL"};
    ListScope scope;
    if (const Extension* point = findExtension(crl.extensions, oid::issuingDistributionPoint))
        KU_CHECK(readIssuingPoint(scope, point->value));
    if (const Extension* delta = findExtension(crl.extensions, oid::deltaCrlIndicator)) {
        asn1::Reader reader(delta->value);
        KU_TRY(scope.base, reader.smallInteger());
        KU_CHECK(reader.expectEnd());
    }
    return scope;
}

std::vector<DistributionPoint> distributionPointsOf(const Certificate& certificate) {
    const Extension* extension = findExtension(certificate.extensions, oid::distributionPoints);
    if (!extension) return {};
    auto points = readPoints(extension->value);
    return points ? std::move(points).value() : std::vector<DistributionPoint>();
}

bool isSameName(ByteView one, ByteView other) {
    if (std::equal(one.begin(), one.end(), other.begin(), other.end())) return true;
    const NativeName first = nativeName(one);
    const NativeName second = nativeName(other);
    ERR_clear_error();
    return first && second && X509_NAME_cmp(first.get(), second.get()) == 0;
}

ReasonMask reasonsTold(const Crl& crl, const ListScope& scope, const Certificate& certificate) {
    const bool isCa = certificate.isCa();
    if (scope.onlyAttributes || (scope.onlyUsers && isCa) || (scope.onlyCas && !isCa)) return 0;
    std::vector<DistributionPoint> points = distributionPointsOf(certificate);
    // Last, what the issuer lists beside them: a whole list is for each reason.
    points.push_back({{{generalNameOf(certificate.issuerDer)}, {}}});
    ReasonMask told = 0;
    for (const DistributionPoint& point : points)
        if (isFor(crl, scope, point, certificate)) told |= point.reasons & scope.reasons;
    return told;
}

const CrlEntry* entryOf(const Crl& crl, const ListScope& scope, const Certificate& certificate) {
    if (!scope.isIndirect) return crl.find(certificate.serial);
    Bytes issuer = generalNameOf(crl.issuerDer);
    const Bytes wanted = generalNameOf(certificate.issuerDer);
    for (const CrlEntry& entry : crl.entries) {
        if (const Extension* other = findExtension(entry.extensions, oid::certificateIssuer)) {
            issuer = firstNameIn(other->value);
        }
        if (entry.serial == certificate.serial && isSameGeneralName(issuer, wanted)) return &entry;
    }
    return nullptr;
}

} // namespace crypto::x509
