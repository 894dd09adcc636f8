// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/crl.h"

#include <algorithm>

namespace crypto::x509 {

namespace {

Bytes copyOf(ByteView view) {
    return {view.begin(), view.end()};
}

bool isTime(std::uint8_t tag) {
    return tag == asn1::tag::utcTime || tag == asn1::tag::generalizedTime;
}

Status readTbs(Crl& crl, const asn1::Element& tbs) {
    crl.tbs = copyOf(tbs.whole);
    asn1::Reader reader(tbs);
    crl.version = 1;
    if (reader.peek() == asn1::tag::integer) {
        KU_TRY(const std::int64_t number, reader.smallInteger());
        crl.version = number + 1;
    }
    KU_TRY(const asn1::Element algorithm, reader.expect(asn1::tag::sequence));
    crl.innerAlgorithm = copyOf(algorithm.whole);
    asn1::Reader identifier(algorithm);
    KU_TRY(crl.signatureOid, identifier.oid());
    KU_TRY(const asn1::Element issuer, reader.expect(asn1::tag::sequence));
    crl.issuerDer = copyOf(issuer.whole);
    KU_TRY(crl.issuer, readName(issuer));
    KU_TRY(crl.thisUpdate, reader.time());
    if (isTime(reader.peek())) {
        KU_TRY(const Time next, reader.time());
        crl.nextUpdate = next;
    }
    KU_TRY(const auto list, reader.optional(asn1::tag::sequence));
    if (list) {
        asn1::Reader entries(*list);
        while (!entries.atEnd()) {
            KU_TRY(const asn1::Element element, entries.expect(asn1::tag::sequence));
            KU_TRY(CrlEntry entry, readCrlEntry(element));
            crl.entries.push_back(std::move(entry));
        }
    }
    KU_TRY(const auto extensions, reader.optional(asn1::tag::contextConstructed(0)));
    if (extensions) {
        asn1::Reader inner(*extensions);
        KU_TRY(const asn1::Element sequence, inner.expect(asn1::tag::sequence));
        KU_TRY(crl.extensions, readExtensions(sequence));
        KU_CHECK(inner.expectEnd());
    }
    return reader.expectEnd();
}

} // namespace

Result<CrlEntryView> viewCrlEntry(const asn1::Element& element) {
    asn1::Reader reader(element);
    CrlEntryView entry;
    KU_TRY(entry.serial, reader.integerView());
    entry.timeTag = reader.peek();
    entry.timeOffset = reader.offset();
    KU_TRY(entry.revokedAt, reader.time());
    if (!reader.atEnd()) {
        KU_TRY(const asn1::Element extensions, reader.expect(asn1::tag::sequence));
        entry.extensions = extensions.whole;
    }
    KU_CHECK(reader.expectEnd());
    return entry;
}

Result<CrlEntry> readCrlEntry(const asn1::Element& element) {
    KU_TRY(const CrlEntryView view, viewCrlEntry(element));
    CrlEntry entry;
    entry.serial = copyOf(view.serial);
    entry.revokedAt = view.revokedAt;
    if (view.extensions.empty()) return entry;
    const auto before = static_cast<std::size_t>(view.extensions.data() - element.whole.data());
    asn1::Reader reader(view.extensions, element.offset + before);
    KU_TRY(const asn1::Element extensions, reader.next());
    KU_TRY(entry.extensions, readExtensions(extensions));
    entry.extensionsDer = copyOf(extensions.whole);
    if (const Extension* reason = findExtension(entry.extensions, oid::reasonCode)) {
        KU_TRY(const asn1::Element code, asn1::only(reason->value, asn1::tag::enumerated));
        if (code.contents.size() != 1)
            return Error{ErrorCode::MalformedDer,
                         {"reasonCode"},
                         "offset " + std::to_string(reason->offset)};
        entry.reason = code.contents[0];
    }
    return entry;
}

Result<Crl> Crl::parse(ByteView der) {
    KU_TRY(const asn1::Element whole, asn1::only(der, asn1::tag::sequence));
    Crl crl;
    crl.der = copyOf(der);
    asn1::Reader reader(whole);
    KU_TRY(const asn1::Element tbs, reader.expect(asn1::tag::sequence));
    KU_CHECK(readTbs(crl, tbs));
    KU_TRY(const asn1::Element algorithm, reader.expect(asn1::tag::sequence));
    crl.outerAlgorithm = copyOf(algorithm.whole);
    KU_TRY(const ByteView signature, reader.bitStringOctets());
    crl.signature = copyOf(signature);
    KU_CHECK(reader.expectEnd());
    return crl;
}

Result<Crl> Crl::parseTbs(ByteView tbs) {
    KU_TRY(const asn1::Element whole, asn1::only(tbs, asn1::tag::sequence));
    Crl crl;
    KU_CHECK(readTbs(crl, whole));
    return crl;
}

std::optional<std::int64_t> Crl::number() const {
    const Extension* extension = findExtension(extensions, oid::crlNumber);
    if (!extension) return std::nullopt;
    asn1::Reader reader(extension->value);
    const auto value = reader.smallInteger();
    if (!value) return std::nullopt;
    return *value;
}

const CrlEntry* Crl::find(ByteView serial) const {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const CrlEntry& entry) {
        return std::equal(entry.serial.begin(), entry.serial.end(), serial.begin(), serial.end());
    });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace crypto::x509
