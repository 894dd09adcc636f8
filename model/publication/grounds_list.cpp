// SPDX-License-Identifier: Apache-2.0
#include "model/publication/grounds_list.h"

#include <map>

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "crypto/x509/crl.h"
#include "model/access/clock_guard.h"
#include "model/rules/rules.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

QString timeText(Time time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

QByteArray octetsOf(ByteView bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()));
}

/** By the rules of the day on which it was revoked: later ones may word it otherwise. */
Result<const RevocationGround*> groundOf(const RevokedCertificate& revoked,
                                         std::chrono::seconds utcOffset) {
    KU_TRY(const Rules* rules, rulesOn(civilDay(revoked.revokedAt, utcOffset)));
    return rules->revocationGround(revoked.ground);
}

QJsonObject entryOf(const x509::CrlEntry& entry, const RevocationGround* ground) {
    const auto orNull = [&](const QString RevocationGround::*text) {
        return ground ? QJsonValue(ground->*text) : QJsonValue();
    };
    return {{QStringLiteral("serialHex"), QString::fromStdString(crypto::toHex(entry.serial))},
            {QStringLiteral("revokedAt"), timeText(entry.revokedAt)},
            {QStringLiteral("clause"), orNull(&RevocationGround::clause)},
            {QStringLiteral("ground"), orNull(&RevocationGround::kk)},
            {QStringLiteral("crlReason"), entry.reason ? QJsonValue(*entry.reason) : QJsonValue()},
            {QStringLiteral("crlReasonIsOurReading"),
             ground && ground->ourReading && entry.reason.has_value()}};
}

} // namespace

QString groundsFile(const QString& crlFile) {
    const QFileInfo file(crlFile);
    return file.path() + u'/' + file.completeBaseName() + QStringLiteral(".grounds.json");
}

Result<Bytes> groundsOf(ByteView crl, const std::vector<RevokedCertificate>& revoked,
                        std::chrono::seconds utcOffset) {
    KU_TRY(const auto list, x509::Crl::parse(crl));
    std::map<Bytes, const RevokedCertificate*> known;
    for (const RevokedCertificate& one : revoked)
        known[one.serial] = &one;
    QJsonArray entries;
    for (const x509::CrlEntry& entry : list.entries) {
        const RevocationGround* ground = nullptr;
        if (const auto found = known.find(entry.serial); found != known.end()) {
            KU_TRY(ground, groundOf(*found->second, utcOffset));
        }
        entries += entryOf(entry, ground);
    }
    const QByteArray hash =
        QCryptographicHash::hash(octetsOf(crl), QCryptographicHash::Sha256).toHex();
    const QJsonObject whole{
        {QStringLiteral("crlNumber"), static_cast<qint64>(list.number().value_or(0))},
        {QStringLiteral("crlSha256"), QString::fromLatin1(hash)},
        {QStringLiteral("thisUpdate"), timeText(list.thisUpdate)},
        {QStringLiteral("entries"), entries}};
    const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Indented);
    return Bytes(text.begin(), text.end());
}

} // namespace model
