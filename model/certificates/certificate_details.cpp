// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/certificate_details.h"

#include "model/certificates/certificate_lines.h"

namespace model {

namespace {

Status addContents(CertificateDetails& details, const crypto::x509::Certificate& parsed) {
    KU_TRY(details.lines, linesOf(parsed));
    KU_TRY(details.tree, derTree(details.der));
    return done();
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

CertificateStatus statusAt(Time now, const CaGeneration& ca) {
    return now > ca.notAfter ? CertificateStatus::Expired : CertificateStatus::Valid;
}

} // namespace

Result<CertificateDetails> certificateDetails(const Register& reg, Id certificateId) {
    CertificateDetails details;
    KU_TRY(details.record, reg.certificates().byId(certificateId));
    KU_TRY(details.der, reg.certificates().der(certificateId));
    KU_TRY(const auto parsed, crypto::x509::Certificate::parse(details.der));
    KU_CHECK(addContents(details, parsed));
    KU_TRY(details.chain, chainOf(reg, details.record.caId));
    KU_TRY(details.acts, reg.certificates().acts(certificateId));
    return details;
}

Result<CertificateDetails> caCertificateDetails(const Register& reg, Id caId) {
    KU_TRY(const CaGeneration ca, reg.authorities().byId(caId));
    KU_TRY(const auto parsed, crypto::x509::Certificate::parse(ca.certificate));
    if (ca.issuerId != 0) {
        KU_TRY(const auto known, reg.certificates().bySerial(ca.issuerId, parsed.serial));
        if (known) return certificateDetails(reg, known->id);
    }
    CertificateDetails details;
    details.der = ca.certificate;
    details.record.caId = ca.issuerId;
    details.record.fullName = ca.name;
    details.record.serial = parsed.serial;
    details.record.notBefore = ca.notBefore;
    details.record.notAfter = ca.notAfter;
    details.record.status = statusAt(reg.now(), ca);
    KU_CHECK(addContents(details, parsed));
    KU_TRY(details.chain, chainOf(reg, ca.issuerId));
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
