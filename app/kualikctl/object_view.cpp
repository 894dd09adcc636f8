// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/object_view.h"

#include "app/kualikctl/text.h"
#include "crypto/x509/view.h"
#include "model/text/contents.h"

namespace app::kualikctl {

namespace {

namespace x509 = crypto::x509;
using model::text::domainsRead;

void print(Output& output, const QString& label, const x509::Name& name) {
    output.line(label);
    for (const x509::NameAttribute& attribute : name)
        output.field(QStringLiteral("  ") + text(x509::shortName(attribute.oid)),
                     domainsRead(text(attribute.value)) + QStringLiteral("  (") +
                         text(x509::stringTypeName(attribute.tag)) + u')');
}

void print(Output& output, const std::vector<x509::Extension>& extensions,
           const QString& heading = Text::tr("extensions")) {
    if (extensions.empty()) return;
    output.line(heading);
    for (const x509::Extension& extension : extensions) {
        const QString critical = extension.critical ? Text::tr(", critical") : QString();
        output.line(QStringLiteral("  ") + text(x509::longName(extension.oid)) + critical);
        for (const std::string& line : x509::describeExtension(extension))
            output.line(QStringLiteral("    ") + domainsRead(text(line)));
    }
}

QString described(const x509::Extension& extension) {
    QStringList lines;
    for (const std::string& line : x509::describeExtension(extension))
        lines += domainsRead(text(line));
    return lines.join(QStringLiteral(", "));
}

void print(Output& output, const x509::Certificate& certificate) {
    output.field(Text::tr("object"), Text::tr("certificate"));
    output.field(Text::tr("serial number"), text(certificate.serialHex()));
    output.field(Text::tr("valid from"), timeText(certificate.notBefore));
    output.field(Text::tr("valid until"), timeText(certificate.notAfter));
    output.field(Text::tr("signature algorithm"), text(x509::longName(certificate.signatureOid)));
    output.field(Text::tr("public key"), text(x509::longName(certificate.publicKeyOid)));
    print(output, Text::tr("issuer"), certificate.issuer);
    print(output, Text::tr("subject"), certificate.subject);
    print(output, certificate.extensions);
}

void print(Output& output, const x509::Crl& crl) {
    output.field(Text::tr("object"), Text::tr("revocation list"));
    if (const auto number = crl.number())
        output.field(Text::tr("number"), QString::number(*number));
    output.field(Text::tr("issued"), timeText(crl.thisUpdate));
    if (crl.nextUpdate) output.field(Text::tr("next update"), timeText(*crl.nextUpdate));
    output.field(Text::tr("signature algorithm"), text(x509::longName(crl.signatureOid)));
    print(output, Text::tr("issuer"), crl.issuer);
    print(output, crl.extensions);
    output.line(Text::tr("revoked certificates: %1").arg(crl.entries.size()));
    for (const x509::CrlEntry& entry : crl.entries) {
        QString line = QStringLiteral("  ") + text(crypto::toHex(entry.serial)) +
                       QStringLiteral("  ") + timeText(entry.revokedAt);
        if (entry.reason) line += QStringLiteral("  ") + text(x509::reasonName(*entry.reason));
        output.line(line);
        for (const x509::Extension& extension : entry.extensions)
            if (extension.oid != x509::oid::reasonCode) // which stands in the line
                output.line(QStringLiteral("    ") + text(x509::longName(extension.oid)) +
                            QStringLiteral(": ") + described(extension));
    }
}

void print(Output& output, const x509::Request& request) {
    output.field(Text::tr("object"), Text::tr("certification request"));
    output.field(Text::tr("signature algorithm"), text(x509::longName(request.signatureOid)));
    output.field(Text::tr("public key"), text(x509::longName(request.publicKeyOid)));
    print(output, Text::tr("subject"), request.subject);
    print(output, request.extensions, Text::tr("extensions that it asks for"));
}

} // namespace

void print(Output& output, const Object& object) {
    std::visit([&](const auto& one) { print(output, one); }, object);
}

} // namespace app::kualikctl
