// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/container.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/text.h"
#include "crypto/x509/view.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

namespace cms = crypto::cms;
namespace ocsp = crypto::ocsp;
namespace tsp = crypto::tsp;
namespace x509 = crypto::x509;

QString hex(crypto::ByteView bytes) {
    return text(crypto::toHex(bytes));
}

/** What is wrong, or that nothing is. */
void printFaults(Output& output, const std::vector<crypto::Error>& faults) {
    if (faults.empty())
        output.field(Text::tr("signature"), Text::tr("good; its certificate was NOT verified"));
    for (const crypto::Error& fault : faults)
        output.field(Text::tr("signature"), model::text::sentence(fault));
}

void printCertificates(Output& output, const std::vector<x509::Certificate>& certificates) {
    output.line(Text::tr("certificates: %1").arg(certificates.size()));
    for (const x509::Certificate& one : certificates)
        output.line(QStringLiteral("  ") + text(one.serialHex()) + QStringLiteral("  ") +
                    text(x509::displayName(one.subject)));
}

void printStamp(Output& output, const tsp::Token& token, std::optional<crypto::ByteView> stamped) {
    const QString fraction = token.fraction.empty() ? QString() : u'.' + text(token.fraction);
    output.field(Text::tr("time stamp"), timeText(token.time).chopped(1) + fraction + u'Z');
    output.field(Text::tr("policy"), text(token.policy));
    output.field(Text::tr("serial number"), hex(token.serial));
    output.field(Text::tr("digest algorithm"), text(x509::longName(token.imprintOid)));
    output.field(Text::tr("digest"), hex(token.imprint));
    if (token.nonce) output.field(Text::tr("nonce"), hex(*token.nonce));
    if (const x509::Certificate* authority = token.authority())
        output.field(Text::tr("authority"), text(x509::displayName(authority->subject)));
    printFaults(output, tsp::verify(token, stamped).faults);
}

void printSigner(Output& output, const cms::Signer& signer, const cms::SignerCheck& check) {
    output.line(QString());
    output.field(Text::tr("signer"), check.certificate
                                         ? text(x509::displayName(check.certificate->subject))
                                         : QString());
    output.field(Text::tr("issuer"), text(x509::displayName(signer.issuer)));
    output.field(Text::tr("serial number"), hex(signer.serial));
    output.field(Text::tr("key identifier"), hex(signer.keyIdentifier));
    if (signer.signingTime) output.field(Text::tr("signer's clock"), timeText(*signer.signingTime));
    output.field(Text::tr("digest algorithm"), text(x509::longName(signer.digestOid)));
    output.field(Text::tr("signature algorithm"), text(x509::longName(signer.signatureOid)));
    printFaults(output, check.faults);
    for (const crypto::Bytes& stamp : signer.timeStamps) {
        if (const auto token = tsp::Token::parse(stamp))
            printStamp(output, *token, crypto::ByteView(signer.signature));
        else
            output.field(Text::tr("time stamp"), model::text::sentence(token.error()));
    }
}

void printOne(Output& output, const cms::SignedData& signedData) {
    output.field(Text::tr("object"), signedData.isBundle()
                                         ? Text::tr("certificates and lists (P7B)")
                                         : Text::tr("CMS signature"));
    if (!signedData.isBundle())
        output.field(Text::tr("document"),
                     signedData.content ? Text::tr("octets: %1").arg(signedData.content->size())
                                        : Text::tr("apart from the signature"));
    printCertificates(output, signedData.certificates);
    if (!signedData.crls.empty())
        output.line(Text::tr("revocation lists: %1").arg(signedData.crls.size()));
    for (const x509::Crl& crl : signedData.crls)
        output.line(QStringLiteral("  ") + timeText(crl.thisUpdate) + QStringLiteral("  ") +
                    text(x509::displayName(crl.issuer)));
    if (!signedData.unreadable.empty())
        output.line(Text::tr("that cannot be read: %1").arg(signedData.unreadable.size()));
    const auto checks = cms::verify(signedData);
    for (std::size_t i = 0; i < checks.size(); ++i)
        printSigner(output, signedData.signers[i], checks[i]);
}

QString sentenceOf(ocsp::CertificateStatus status) {
    switch (status) {
    case ocsp::CertificateStatus::Good:
        return Text::tr("good");
    case ocsp::CertificateStatus::Revoked:
        return Text::tr("revoked");
    case ocsp::CertificateStatus::Unknown:
        break;
    }
    return Text::tr("unknown to the responder");
}

void printSingle(Output& output, const ocsp::SingleResponse& single) {
    output.line(QString());
    output.field(Text::tr("serial number"), hex(single.id.serial));
    output.field(Text::tr("status"), sentenceOf(single.status));
    if (single.revokedAt) output.field(Text::tr("revoked on"), timeText(*single.revokedAt));
    if (single.reason) output.field(Text::tr("reason"), text(x509::reasonName(*single.reason)));
    output.field(Text::tr("as of"), timeText(single.thisUpdate));
    if (single.nextUpdate) output.field(Text::tr("next update"), timeText(*single.nextUpdate));
    output.field(Text::tr("digest algorithm"), text(x509::longName(single.id.digestOid)));
    output.field(Text::tr("issuer's name hash"), hex(single.id.issuerNameHash));
    output.field(Text::tr("issuer's key hash"), hex(single.id.issuerKeyHash));
}

void printOne(Output& output, const ocsp::Response& response) {
    output.field(Text::tr("object"), Text::tr("OCSP response"));
    if (response.basic.empty()) {
        output.field(Text::tr("answer"),
                     Text::tr("refused (%1, RFC 6960 4.2.1)").arg(response.responseStatus));
        return;
    }
    output.field(Text::tr("responder"), text(x509::displayName(response.responder)));
    output.field(Text::tr("key identifier"), hex(response.responderKeyHash));
    output.field(Text::tr("issued"), timeText(response.producedAt));
    output.field(Text::tr("signature algorithm"), text(x509::longName(response.signatureOid)));
    if (response.nonce) output.field(Text::tr("nonce"), hex(*response.nonce));
    if (response.hasExtendedRevoke)
        output.line(Text::tr("a certificate that was never issued counts as revoked"));
    printCertificates(output, response.certificates);
    for (const ocsp::SingleResponse& single : response.responses)
        printSingle(output, single);
}

void printOne(Output& output, const tsp::Token& token) {
    output.field(Text::tr("object"), Text::tr("time stamp"));
    printStamp(output, token, std::nullopt);
}

void printOne(Output& output, const tsp::Response& response) {
    output.field(Text::tr("object"), Text::tr("answer of a time stamping service"));
    if (!response.token)
        output.field(Text::tr("answer"),
                     Text::tr("refused (%1, RFC 3161 2.4.2)").arg(response.status));
    for (const std::string& words : response.text)
        output.field(Text::tr("answer"), text(words));
    if (response.token) printStamp(output, *response.token, std::nullopt);
}

} // namespace

void print(Output& output, const Container& container) {
    std::visit([&](const auto& one) { printOne(output, one); }, container);
}

} // namespace app::kualikctl
