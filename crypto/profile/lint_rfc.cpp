// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "crypto/profile/lint_report.h"

/** What RFC 5280 forbids and no row of the Order speaks of. */
namespace crypto::profile {

namespace {

namespace tag = asn1::tag;
using asn1::Reader;

/** The value of a non-negative INTEGER's contents, without octets that say nothing. */
ByteView magnitudeOf(ByteView number) {
    while (!number.empty() && number.front() == 0)
        number = number.subspan(1);
    return number;
}

std::optional<Bytes> numberIn(const x509::Extension* extension) {
    if (!extension) return std::nullopt;
    Reader reader(extension->value);
    const auto number = reader.integer();
    if (!number || !reader.atEnd() || number->front() >= 0x80) return std::nullopt;
    return *number;
}

} // namespace

void lintUniqueIdentifiers(LintReport& report, const Bytes& tbs) {
    const auto whole = asn1::only(tbs, tag::sequence);
    if (!whole) return;
    constexpr int before = 6; // serial number ... subjectPublicKeyInfo
    Reader reader(*whole);
    if (!reader.optional(tag::contextConstructed(0))) return;
    for (int i = 0; i < before; ++i)
        if (!reader.next()) return;
    for (const auto& [place, type] : {std::pair("Issuer Unique Identifier", tag::context(1)),
                                      std::pair("Subject Unique Identifier", tag::context(2))})
        if (const auto found = reader.optional(type); found && *found)
            report.errorBy("RFC 5280 4.1.2.8", "uniqueIdentifier.present", place, 0, "absent",
                           toHex((*found)->contents));
}

void lintEmptyList(LintReport& report, std::size_t offset) {
    report.errorBy("RFC 5280 5.1.2.6", "revokedCertificates.empty", "Revoked Certificates", offset,
                   "no list", "a list without entries");
}

void lintEmptyList(LintReport& report, const x509::Crl& crl) {
    if (!crl.entries.empty()) return;
    const auto whole = asn1::only(crl.tbs, tag::sequence);
    if (!whole) return;
    Reader reader(*whole);
    // version, and the algorithm and the issuer, which are SEQUENCEs as the list is
    if (!reader.optional(tag::integer) || !reader.next() || !reader.next()) return;
    while (reader.peek() == tag::utcTime || reader.peek() == tag::generalizedTime)
        if (!reader.next()) return;
    if (reader.peek() == tag::sequence) lintEmptyList(report, 0);
}

void lintBaseNumber(LintReport& report, const std::vector<x509::Extension>& extensions) {
    const x509::Extension* delta = x509::findExtension(extensions, x509::oid::deltaCrlIndicator);
    const auto base = numberIn(delta);
    const auto own = numberIn(x509::findExtension(extensions, x509::oid::crlNumber));
    if (!base || !own) return;
    const ByteView lower = magnitudeOf(*base), upper = magnitudeOf(*own);
    const bool isLess =
        lower.size() != upper.size()
            ? lower.size() < upper.size()
            : std::lexicographical_compare(lower.begin(), lower.end(), upper.begin(), upper.end());
    if (isLess) return;
    const ExtensionRule* rule = report.profile().rule(Content::DeltaCrlIndicator);
    report.errorBy("RFC 5280 5.2.4", "deltaCrlIndicator.base", rule ? rule->field : delta->oid,
                   delta->offset, "< " + toHex(*own), toHex(*base));
}

} // namespace crypto::profile
