// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/container.h"

#include <QJsonArray>

#include "app/kualikctl/findings.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/text.h"
#include "crypto/object/recognise.h"
#include "model/verification/signed_object.h"

namespace app::kualikctl {

namespace {

namespace cms = crypto::cms;
namespace ocsp = crypto::ocsp;
namespace tsp = crypto::tsp;
namespace x509 = crypto::x509;
using crypto::object::Kind;

template <typename T>
crypto::Result<std::unique_ptr<Container>> read(const crypto::Bytes& encoded) {
    KU_TRY(T one, T::parse(encoded));
    return std::make_unique<Container>(std::move(one));
}

QString hex(crypto::ByteView bytes) {
    return text(crypto::toHex(bytes));
}

QJsonValue timeOrNull(const std::optional<crypto::Time>& time) {
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

QJsonArray json(const std::vector<crypto::Error>& faults) {
    QJsonArray array;
    for (const crypto::Error& fault : faults)
        array += kualikctl::json(fault);
    return array;
}

QJsonArray json(const std::vector<x509::Certificate>& certificates) {
    QJsonArray array;
    for (const x509::Certificate& certificate : certificates)
        array += jsonOf(Object(certificate));
    return array;
}

/** The token over these octets, or by itself. */
QJsonObject json(const tsp::Token& token, std::optional<crypto::ByteView> stamped) {
    return {
        {"policy", text(token.policy)},
        {"imprintOid", text(token.imprintOid)},
        {"imprintHex", hex(token.imprint)},
        {"serialHex", hex(token.serial)},
        {"time", timeText(token.time)},
        {"fraction", text(token.fraction)},
        {"nonceHex", token.nonce ? QJsonValue(hex(*token.nonce)) : QJsonValue()},
        {"certificates", json(token.signedData.certificates)},
        {"faults", json(tsp::verify(token, stamped).faults)},
    };
}

QJsonObject json(const cms::Signer& signer, const cms::SignerCheck& check) {
    QJsonArray stamps;
    for (const crypto::Bytes& stamp : signer.timeStamps)
        if (const auto token = tsp::Token::parse(stamp))
            stamps += json(*token, crypto::ByteView(signer.signature));
        else
            stamps += QJsonValue();
    return {
        {"issuer", jsonOf(signer.issuer)},
        {"serialHex", hex(signer.serial)},
        {"keyIdentifierHex", hex(signer.keyIdentifier)},
        {"digestOid", text(signer.digestOid)},
        {"signatureOid", text(signer.signatureOid)},
        {"signingTime", timeOrNull(signer.signingTime)},
        {"timeStamps", stamps},
        {"faults", json(check.faults)},
    };
}

QJsonObject json(const cms::SignedData& signedData) {
    QJsonArray lists;
    for (const x509::Crl& crl : signedData.crls)
        lists += jsonOf(Object(crl));
    QJsonArray signers;
    const auto checks = cms::verify(signedData);
    for (std::size_t i = 0; i < checks.size(); ++i)
        signers += json(signedData.signers[i], checks[i]);
    return {
        {"kind", signedData.isBundle() ? "p7b" : "cms"},
        {"contentType", text(signedData.contentType)},
        {"contentSize", signedData.content
                            ? QJsonValue(static_cast<qint64>(signedData.content->size()))
                            : QJsonValue()},
        {"certificates", json(signedData.certificates)},
        {"lists", lists},
        {"unreadable", static_cast<qint64>(signedData.unreadable.size())},
        {"signers", signers},
    };
}

QJsonObject json(const ocsp::SingleResponse& single) {
    return {
        {"digestOid", text(single.id.digestOid)},
        {"issuerNameHashHex", hex(single.id.issuerNameHash)},
        {"issuerKeyHashHex", hex(single.id.issuerKeyHash)},
        {"serialHex", hex(single.id.serial)},
        {"status", statusName(single.status)},
        {"revokedAt", timeOrNull(single.revokedAt)},
        {"reason", single.reason ? QJsonValue(*single.reason) : QJsonValue()},
        {"thisUpdate", timeText(single.thisUpdate)},
        {"nextUpdate", timeOrNull(single.nextUpdate)},
    };
}

QJsonObject json(const ocsp::Response& response) {
    QJsonArray answers;
    for (const ocsp::SingleResponse& single : response.responses)
        answers += json(single);
    const bool isAnswer = !response.basic.empty();
    return {
        {"kind", "ocsp"},
        {"responseStatus", static_cast<qint64>(response.responseStatus)},
        {"responder", jsonOf(response.responder)},
        {"responderKeyHashHex", hex(response.responderKeyHash)},
        {"producedAt", isAnswer ? QJsonValue(timeText(response.producedAt)) : QJsonValue()},
        {"responses", answers},
        {"nonceHex", response.nonce ? QJsonValue(hex(*response.nonce)) : QJsonValue()},
        {"extendedRevoke", response.hasExtendedRevoke},
        {"signatureOid", isAnswer ? QJsonValue(text(response.signatureOid)) : QJsonValue()},
        {"certificates", json(response.certificates)},
    };
}

QJsonObject json(const tsp::Token& token) {
    return {{"kind", "tst"}, {"status", QJsonValue()}, {"token", json(token, std::nullopt)}};
}

QJsonObject json(const tsp::Response& response) {
    return {
        {"kind", "tsr"},
        {"status", static_cast<qint64>(response.status)},
        {"token", response.token ? QJsonValue(json(*response.token, std::nullopt)) : QJsonValue()}};
}

} // namespace

crypto::Result<std::unique_ptr<Container>> readContainer(const QString& path) {
    KU_TRY(const crypto::Bytes encoded, model::readObject(path));
    switch (crypto::object::recognise(encoded).kind) {
    case Kind::Bundle:
    case Kind::Cms:
        return read<cms::SignedData>(encoded);
    case Kind::OcspResponse:
        return read<ocsp::Response>(encoded);
    case Kind::TimeStampToken:
        return read<tsp::Token>(encoded);
    case Kind::TimeStampResponse:
        return read<tsp::Response>(encoded);
    case Kind::Certificate:
    case Kind::Crl:
    case Kind::Request:
    case Kind::Pkcs12:
    case Kind::Unknown:
        break;
    }
    return std::unique_ptr<Container>();
}

QString statusName(ocsp::CertificateStatus status) {
    switch (status) {
    case ocsp::CertificateStatus::Good:
        return QStringLiteral("good");
    case ocsp::CertificateStatus::Revoked:
        return QStringLiteral("revoked");
    case ocsp::CertificateStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject jsonOf(const Container& container) {
    QJsonObject object = std::visit([](const auto& one) { return json(one); }, container);
    object.insert(QStringLiteral("structure"), QJsonValue());
    return object;
}

} // namespace app::kualikctl
