// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/certificate_details.h"

#include "crypto/provider/provider.h"

namespace model {

namespace {

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
    KU_TRY(const auto parsed, crypto::x509::Certificate::parse(details.der));
    details.lines = linesOf(parsed);
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
