// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/asn1/writer.h"
#include "crypto/x509/crl.h"

/** Lists of more octets than model::mostLintedWhole. */
namespace model::test {

/** What the entries of a list are. */
struct LongEntries {
    int count = 60'000;            // of 23 octets each
    int late = 0;                  // so many at the end are of later than the list
    crypto::Bytes extensions = {}; // crlEntryExtensions of each
};

/** A list like this one with these entries, whose signature holds no more. */
inline crypto::Bytes longList(const crypto::Bytes& like, const LongEntries& wanted) {
    namespace asn1 = crypto::asn1;
    using crypto::Bytes;
    const auto list = crypto::x509::Crl::parse(like).value();
    Bytes entries;
    for (int i = 1; i <= wanted.count; ++i) {
        const Bytes serial{0x11, std::uint8_t(i >> 16), std::uint8_t(i >> 8), std::uint8_t(i)};
        const auto late = std::chrono::seconds(i > wanted.count - wanted.late ? 60 : 0);
        const crypto::Time at = list.thisUpdate + late;
        const Bytes entry =
            asn1::sequence({asn1::unsignedInteger(serial), asn1::time(at), wanted.extensions});
        entries.insert(entries.end(), entry.begin(), entry.end());
    }
    Bytes extensions;
    for (const auto& one : list.extensions) {
        const Bytes extension = asn1::sequence({asn1::oid(one.oid), asn1::octetString(one.value)});
        extensions.insert(extensions.end(), extension.begin(), extension.end());
    }
    const Bytes tail =
        asn1::element(asn1::tag::contextConstructed(0), asn1::sequence({extensions}));
    const Bytes tbs = asn1::sequence({asn1::smallInteger(1), list.innerAlgorithm, list.issuerDer,
                                      asn1::time(list.thisUpdate), asn1::time(*list.nextUpdate),
                                      asn1::sequence({entries}), tail});
    return asn1::sequence({tbs, list.outerAlgorithm, asn1::bitString(list.signature)});
}

} // namespace model::test
