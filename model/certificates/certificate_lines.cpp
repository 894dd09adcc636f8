// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/certificate_lines.h"

#include <QStringList>

#include "crypto/provider/provider.h"
#include "crypto/x509/view.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void addName(std::vector<DetailLine>& lines, DetailGroup group, const x509::Name& name) {
    for (const x509::NameAttribute& attribute : name)
        lines.push_back({group, text(x509::shortName(attribute.oid)), text(attribute.value)});
}

DetailLine lineOf(const x509::Extension& extension) {
    QStringList words;
    for (const std::string& line : x509::describeExtension(extension))
        words << text(line);
    return {DetailGroup::Extensions, text(x509::longName(extension.oid)),
            words.join(QLatin1Char('\n')), extension.critical,
            extension.oid == x509::oid::subjectKeyIdentifier};
}

} // namespace

Result<std::vector<DetailLine>> linesOf(const x509::Certificate& certificate) {
    KU_CHECK(crypto::provider::registerCrypto()); // the algorithms' names
    std::vector<DetailLine> lines{{DetailGroup::Certificate, QStringLiteral("signatureAlgorithm"),
                                   text(x509::longName(certificate.signatureOid))},
                                  {DetailGroup::Certificate, QStringLiteral("publicKey"),
                                   text(x509::longName(certificate.publicKeyOid))}};
    addName(lines, DetailGroup::Subject, certificate.subject);
    addName(lines, DetailGroup::Issuer, certificate.issuer);
    for (const x509::Extension& extension : certificate.extensions)
        lines.push_back(lineOf(extension));
    return lines;
}

} // namespace model
