// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/detail_lines.h"

#include <algorithm>

#include <QStringList>

#include "crypto/x509/contents.h"
#include "crypto/x509/view.h"
#include "model/access/clock_guard.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

using Lines = std::vector<DetailLine>;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void addAlgorithm(Lines& lines, const char* name, const std::string& oid) {
    DetailLine line{DetailGroup::Certificate, QLatin1String(name), text(x509::longName(oid))};
    line.oid = text(oid);
    lines.push_back(std::move(line));
}

void addName(Lines& lines, DetailGroup group, const x509::Name& name) {
    for (const x509::NameAttribute& attribute : name) {
        DetailLine line{group, text(x509::shortName(attribute.oid)), text(attribute.value)};
        line.oid = text(attribute.oid);
        lines.push_back(std::move(line));
    }
}

std::vector<DetailPart> partsOf(const x509::Extension& extension) {
    std::vector<DetailPart> parts;
    if (const auto contents = x509::contentsOf(extension))
        for (const x509::ContentsLine& one : *contents)
            parts.push_back({text(one.term), text(one.value)});
    return parts;
}

void addExtensions(Lines& lines, const std::vector<x509::Extension>& extensions) {
    for (const x509::Extension& extension : extensions) {
        QStringList words;
        for (const std::string& line : x509::describeExtension(extension))
            words << text(line);
        lines.push_back({DetailGroup::Extensions, text(x509::longName(extension.oid)),
                         words.join(QLatin1Char('\n')), extension.critical,
                         extension.oid == x509::oid::subjectKeyIdentifier, text(extension.oid),
                         partsOf(extension)});
    }
}

} // namespace

Lines linesOf(const x509::Certificate& certificate) {
    Lines lines;
    addAlgorithm(lines, "signatureAlgorithm", certificate.signatureOid);
    addAlgorithm(lines, "publicKey", certificate.publicKeyOid);
    addName(lines, DetailGroup::Subject, certificate.subject);
    addName(lines, DetailGroup::Issuer, certificate.issuer);
    addExtensions(lines, certificate.extensions);
    return lines;
}

Lines linesOf(const x509::Crl& crl, std::chrono::seconds utcOffset) {
    Lines lines;
    addAlgorithm(lines, "signatureAlgorithm", crl.signatureOid);
    addName(lines, DetailGroup::Issuer, crl.issuer);
    addExtensions(lines, crl.extensions);
    const std::size_t shown = std::min(crl.entries.size(), mostEntryLines);
    for (std::size_t i = 0; i < shown; ++i) {
        const x509::CrlEntry& entry = crl.entries[i];
        QString value = civilTimeText(entry.revokedAt, utcOffset);
        if (entry.reason) value += QStringLiteral(" · ") + text(x509::reasonName(*entry.reason));
        lines.push_back({DetailGroup::Entries, text(crypto::toHex(entry.serial)), value});
    }
    return lines;
}

Lines linesOf(const x509::Request& request) {
    Lines lines;
    addAlgorithm(lines, "signatureAlgorithm", request.signatureOid);
    addAlgorithm(lines, "publicKey", request.publicKeyOid);
    addName(lines, DetailGroup::Subject, request.subject);
    addExtensions(lines, request.extensions);
    return lines;
}

} // namespace model
