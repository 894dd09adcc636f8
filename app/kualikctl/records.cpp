// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/records.h"

#include <QJsonArray>

#include "app/kualikctl/object.h"
#include "app/kualikctl/values.h"
#include "model/register/stored_names.h"

namespace app::kualikctl {

namespace {

QJsonValue number(model::Id id) {
    return static_cast<qint64>(id);
}

} // namespace

QJsonValue json(const QDate& day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString hexOf(crypto::ByteView bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

QString serialOf(const crypto::Bytes& certificate) {
    const auto parsed = crypto::x509::Certificate::parse(certificate);
    return parsed ? QString::fromStdString(parsed->serialHex()) : QString();
}

QJsonObject json(const model::EmployeeRow& row) {
    return {{"id", number(row.id)},
            {"number", row.number},
            {"fullName", row.fullName},
            {"iin", row.iin},
            {"bin", row.bin},
            {"organization", row.organization},
            {"position", row.position},
            {"region", row.region},
            {"email", row.email},
            {"phone", row.phone},
            {"regionCode", row.regionCode},
            {"category", wordOf(row.category)},
            {"mediumKind", wordOf(row.mediumKind)},
            {"second", wordOf(row.second)},
            {"secondProof", row.secondProof},
            {"state", wordOf(row.state)},
            {"refusalGround", row.refusalGround},
            {"refusalNote", row.refusalNote},
            {"issue", row.issueId ? number(row.issueId) : QJsonValue()},
            {"revokedAt", row.revokedAt ? QJsonValue(timeText(*row.revokedAt)) : QJsonValue()}};
}

QJsonObject json(const model::Application& application) {
    QJsonArray rows;
    for (const model::EmployeeRow& row : application.rows)
        rows += json(row);
    return {{"id", number(application.id)},
            {"letterNumber", application.letterNumber},
            {"letterDate", json(application.letterDate)},
            {"received", json(application.received)},
            {"stateBody", application.stateBody},
            {"headName", application.headName},
            {"executorName", application.executorName},
            {"executorPhone", application.executorPhone},
            {"mediaCount", application.mediaCount},
            {"rows", rows}};
}

QJsonObject json(const model::CaGeneration& ca) {
    return {{"id", number(ca.id)},
            {"authority", wordOf(ca.authority)},
            {"algorithm", wordOf(ca.algorithm)},
            {"name", ca.name},
            {"serialHex", serialOf(ca.certificate)},
            {"issuerId", ca.issuerId ? number(ca.issuerId) : QJsonValue()},
            {"mediumSerial", ca.tokenSerial},
            {"notBefore", timeText(ca.notBefore)},
            {"notAfter", timeText(ca.notAfter)},
            {"active", ca.active}};
}

QJsonObject json(const model::CertificateRecord& record) {
    return {
        {"id", number(record.id)},
        {"serialHex", hexOf(record.serial)},
        {"structure", record.structure},
        {"edition", record.edition},
        {"status", model::wordOf(record.status)},
        {"fullName", record.fullName},
        {"iin", record.iin},
        {"bin", record.bin},
        {"organization", record.organization},
        {"letterNumber", record.letterNumber},
        {"mediumSerial", record.mediumSerial},
        {"notBefore", timeText(record.notBefore)},
        {"notAfter", timeText(record.notAfter)},
        {"revokedAt", record.revokedAt ? QJsonValue(timeText(*record.revokedAt)) : QJsonValue()},
        {"revocationGround", record.revocationGround}};
}

QJsonObject json(const model::JournalLine& line) {
    return {{"id", number(line.id)},
            {"number", line.number},
            {"issue", number(line.issueId)},
            {"stateBody", line.stateBody},
            {"letterNumber", line.letterNumber},
            {"letterDate", json(line.letterDate)},
            {"userName", line.userName},
            {"issuedOn", json(line.issuedOn)},
            {"mediumSerial", line.mediumSerial},
            {"receiverName", line.receiverName},
            {"receiverDocument", line.receiverDocument},
            {"channel", wordOf(line.channel)},
            {"pinSetBy", wordOf(line.pinSetBy)},
            {"handedOverOn", json(line.handedOverOn)},
            {"corrects", line.corrects ? number(line.corrects) : QJsonValue()}};
}

QJsonObject json(const model::MediumRecord& record) {
    return {{"serial", record.serial},       {"kind", wordOf(record.kind)},
            {"state", wordOf(record.state)}, {"holderName", record.holderName},
            {"holderIin", record.holderIin}, {"dueBack", json(record.dueBack.value_or(QDate()))}};
}

QJsonObject json(const model::RevocationRow& row) {
    return {{"number", row.number},
            {"fullName", row.fullName},
            {"iin", row.iin},
            {"bin", row.bin},
            {"organization", row.organization},
            {"ground", row.ground},
            {"serialHex", hexOf(row.serial)},
            {"certificate", row.certificateId ? number(row.certificateId) : QJsonValue()},
            {"state", wordOf(row.state)},
            {"why", row.why}};
}

} // namespace app::kualikctl
