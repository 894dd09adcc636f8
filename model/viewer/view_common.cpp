// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/view.h"
#include "model/access/clock_guard.h"
#include "model/viewer/view_kinds.h"

namespace model::viewing {

namespace x509 = crypto::x509;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString hex(ByteView octets) {
    return text(crypto::toHex(octets));
}

ViewedGroup group(ViewedTitle title, DetailGroup from, const std::vector<DetailLine>& lines,
                  const std::vector<std::optional<OctetRange>>& places) {
    ViewedGroup made{title};
    for (const DetailLine& line : lines) {
        if (line.group != from) continue;
        const std::size_t at = made.lines.size();
        ViewedLine shown;
        shown.detail = line;
        if (at < places.size()) shown.octets = places[at];
        made.lines.push_back(std::move(shown));
    }
    return made;
}

std::vector<std::optional<OctetRange>> placesOf(const x509::Name& name, const FieldPlaces& places) {
    std::vector<std::optional<OctetRange>> found;
    for (const x509::NameAttribute& attribute : name)
        found.push_back(places.from(attribute.offset));
    return found;
}

std::vector<std::optional<OctetRange>> placesOf(const std::vector<x509::Extension>& extensions,
                                                const FieldPlaces& places) {
    std::vector<std::optional<OctetRange>> found;
    for (const x509::Extension& extension : extensions)
        found.push_back(places.from(extension.offset));
    return found;
}

ViewedLine entryLine(const x509::CrlEntry& entry, std::chrono::seconds utcOffset) {
    QString value = civilTimeText(entry.revokedAt, utcOffset);
    if (entry.reason) value += QStringLiteral(" · ") + text(x509::reasonName(*entry.reason));
    ViewedLine line;
    line.detail = DetailLine{DetailGroup::Entries, hex(entry.serial), value};
    return line;
}

void add(ViewedGroup& to, ViewedTerm term, const QString& value, std::optional<OctetRange> octets) {
    if (!value.isEmpty()) to.lines.push_back({term, value, {}, octets});
}

void addFaults(ViewedGroup& to, const std::vector<Error>& faults) {
    if (faults.empty()) to.lines.push_back({ViewedTerm::Signature, SignatureHolds{}});
    for (const Error& fault : faults)
        to.lines.push_back({ViewedTerm::Signature, fault});
}

ViewedPart partOf(const x509::Certificate& certificate, const FieldPlaces& places) {
    return {ViewedKind::Certificate, text(x509::displayName(certificate.subject)),
            certificate.notBefore,   certificate.notAfter,
            certificate.der,         places.of(certificate.der)};
}

void addParts(const Target& target, const crypto::cms::SignedData& signedData) {
    for (const x509::Certificate& one : signedData.certificates)
        target.object.parts.push_back(partOf(one, target.places));
    for (const x509::Crl& one : signedData.crls)
        target.object.parts.push_back({ViewedKind::Crl, text(x509::displayName(one.issuer)),
                                       one.thisUpdate, one.nextUpdate, one.der,
                                       target.places.of(one.der)});
}

} // namespace model::viewing
