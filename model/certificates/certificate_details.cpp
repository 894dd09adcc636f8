// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/certificate_details.h"

#include "crypto/provider/provider.h"
#include "crypto/x509/certificate.h"
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

std::vector<DetailLine> linesOf(const x509::Certificate& certificate) {
    std::vector<DetailLine> lines;
    addName(lines, DetailGroup::Subject, certificate.subject);
    addName(lines, DetailGroup::Issuer, certificate.issuer);
    for (const x509::Extension& extension : certificate.extensions) {
        QStringList words;
        for (const std::string& line : x509::describeExtension(extension))
            words << text(line);
        lines.push_back({DetailGroup::Extensions, text(x509::longName(extension.oid)),
                         words.join(QLatin1Char('\n')), extension.critical});
    }
    return lines;
}

Result<std::vector<CaGeneration>> chainOf(const Register& reg, Id caId) {
    std::vector<CaGeneration> chain;
    while (caId != 0) {
        KU_TRY(auto ca, reg.authorities().byId(caId));
        caId = ca.issuerId;
        chain.push_back(std::move(ca));
    }
    return chain;
}

} // namespace

Result<CertificateDetails> certificateDetails(const Register& reg, Id certificateId) {
    CertificateDetails details;
    KU_TRY(details.record, reg.certificates().byId(certificateId));
    KU_TRY(details.der, reg.certificates().der(certificateId));
    KU_CHECK(crypto::provider::registerCrypto()); // the algorithms' names
    KU_TRY(const auto parsed, x509::Certificate::parse(details.der));
    details.lines = linesOf(parsed);
    details.lines.insert(details.lines.begin(),
                         {{DetailGroup::Certificate, QStringLiteral("signatureAlgorithm"),
                           text(x509::longName(parsed.signatureOid))},
                          {DetailGroup::Certificate, QStringLiteral("publicKey"),
                           text(x509::longName(parsed.publicKeyOid))}});
    KU_TRY(details.chain, chainOf(reg, details.record.caId));
    KU_TRY(const auto medium, reg.media().bySerial(details.record.mediumSerial));
    if (medium) {
        KU_TRY(details.history, reg.media().history(medium->id));
    }
    return details;
}

Bytes certificatePem(ByteView der) {
    constexpr qsizetype width = 64;
    const QByteArray base64 =
        QByteArray(reinterpret_cast<const char*>(der.data()), static_cast<qsizetype>(der.size()))
            .toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += width)
        pem += base64.mid(at, width) + '\n';
    pem += "-----END CERTIFICATE-----\n";
    return Bytes(pem.begin(), pem.end());
}

} // namespace model
