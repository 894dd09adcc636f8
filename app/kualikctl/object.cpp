// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/object.h"

#include <QDateTime>

#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace x509 = crypto::x509;

namespace {

QString hex(crypto::ByteView bytes) {
    return text(crypto::toHex(bytes));
}

QJsonArray json(const std::vector<x509::Extension>& extensions) {
    QJsonArray array;
    for (const x509::Extension& extension : extensions)
        array += QJsonObject{{"oid", text(extension.oid)},
                             {"critical", extension.critical},
                             {"hex", hex(extension.value)}};
    return array;
}

QJsonObject json(const x509::Certificate& certificate) {
    return {
        {"kind", "certificate"},
        {"version", static_cast<qint64>(certificate.version)},
        {"serialHex", text(certificate.serialHex())},
        {"issuer", jsonOf(certificate.issuer)},
        {"subject", jsonOf(certificate.subject)},
        {"notBefore", timeText(certificate.notBefore)},
        {"notAfter", timeText(certificate.notAfter)},
        {"signatureOid", text(certificate.signatureOid)},
        {"publicKeyOid", text(certificate.publicKeyOid)},
        {"extensions", json(certificate.extensions)},
    };
}

QJsonObject json(const x509::Crl& crl) {
    QJsonArray entries;
    for (const x509::CrlEntry& entry : crl.entries)
        entries += QJsonObject{{"serialHex", hex(entry.serial)},
                               {"revokedAt", timeText(entry.revokedAt)},
                               {"reason", entry.reason ? QJsonValue(*entry.reason) : QJsonValue()},
                               {"extensions", json(entry.extensions)}};
    const auto number = crl.number();
    return {
        {"kind", "crl"},
        {"version", static_cast<qint64>(crl.version)},
        {"number", number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue()},
        {"issuer", jsonOf(crl.issuer)},
        {"thisUpdate", timeText(crl.thisUpdate)},
        {"nextUpdate", crl.nextUpdate ? QJsonValue(timeText(*crl.nextUpdate)) : QJsonValue()},
        {"signatureOid", text(crl.signatureOid)},
        {"entries", entries},
        {"extensions", json(crl.extensions)},
    };
}

QJsonObject json(const x509::Request& request) {
    return {
        {"kind", "request"},
        {"subject", jsonOf(request.subject)},
        {"signatureOid", text(request.signatureOid)},
        {"publicKeyOid", text(request.publicKeyOid)},
        {"extensions", json(request.extensions)},
    };
}

} // namespace

QJsonArray jsonOf(const x509::Name& name) {
    QJsonArray array;
    for (const x509::NameAttribute& attribute : name)
        array += QJsonObject{{"oid", text(attribute.oid)},
                             {"type", text(x509::stringTypeName(attribute.tag))},
                             {"value", text(attribute.value)}};
    return array;
}

QString kindOf(const Object& object) {
    return jsonOf(object).value(QLatin1String("kind")).toString();
}

QJsonObject jsonOf(const Object& object) {
    return std::visit([](const auto& one) { return json(one); }, object);
}

QString timeText(crypto::Time time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

} // namespace app::kualikctl
