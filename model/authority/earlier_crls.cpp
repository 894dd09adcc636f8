// SPDX-License-Identifier: Apache-2.0
#include "model/authority/earlier_crls.h"

#include <algorithm>
#include <limits>

#include <QCryptographicHash>
#include <QJsonObject>

#include "crypto/x509/certificate.h"
#include "crypto/x509/sign.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

/** Why the list cannot be taken for the last one of this CA; null where it can. */
const char* faultOf(const x509::Crl& crl, const x509::Certificate& ca, Time now) {
    const auto keyIdentifier = x509::authorityKeyIdentifierOf(crl.extensions);
    const auto ours = ca.subjectKeyIdentifier().value_or(x509::keyIdentifier(ca.publicKeyBits));
    const auto number = crl.number();
    if (crl.issuerDer != ca.subjectDer) return "of-another-issuer";
    if (keyIdentifier && *keyIdentifier != ours) return "of-another-key";
    if (!x509::verifySigned(crl.der, ca.publicKeyInfo)) return "signature-invalid";
    if (!number || *number < 0 || *number == std::numeric_limits<std::int64_t>::max())
        return "no-number";
    if (crl.thisUpdate > now) return "from-the-future";
    // RFC 5280 5.2: delta lists, and lists of a part of the certificates or of several issuers,
    // say so in critical extensions; a full list of one CA has none.
    const auto isCritical = [](const x509::Extension& extension) { return extension.critical; };
    if (std::any_of(crl.extensions.begin(), crl.extensions.end(), isCritical)) return "not-full";
    for (const x509::CrlEntry& entry : crl.entries)
        if (std::any_of(entry.extensions.begin(), entry.extensions.end(), isCritical))
            return "not-full";
    return nullptr;
}

RevokedCertificate carried(const x509::CrlEntry& entry) {
    return {0,    entry.serial,       entry.revokedAt, {}, entry.reason.value_or(-1),
            true, entry.extensionsDer};
}

Result<VerifiedCrls> verifyLast(ByteView caCertificate, ByteView der, Time now) {
    KU_TRY(const auto ca, x509::Certificate::parse(caCertificate));
    KU_TRY(const auto crl, x509::Crl::parse(der));
    if (const char* fault = faultOf(crl, ca, now))
        return Error{ErrorCode::CrlNotTaken, {x509::displayName(ca.subject), fault}};
    VerifiedCrls verified;
    verified.start.kind = CrlStartKind::LastCrl;
    verified.start.number = crl.number().value_or(0);
    verified.start.thisUpdate = crl.thisUpdate;
    verified.start.nextUpdate = crl.nextUpdate;
    verified.start.der = crl.der;
    verified.entries.reserve(crl.entries.size());
    for (const x509::CrlEntry& entry : crl.entries) {
        // RFC 5280 4.1.2.2: serial numbers are positive; another one could not be written again.
        if (entry.serial.front() >= 0x80) return Error{ErrorCode::MalformedDer, {"serial"}};
        verified.entries.push_back(carried(entry));
    }
    return verified;
}

} // namespace

Result<VerifiedCrls> verifyEarlierCrls(ByteView caCertificate, const EarlierCrls& said, Time now) {
    if (said.unknown()) return Error{ErrorCode::ValueMissing, {"earlier-crls"}};
    if (said.neverPublished && !said.last.empty())
        return Error{ErrorCode::BadArgument, {"list-and-none"}};
    if (!said.neverPublished) return verifyLast(caCertificate, said.last, now);
    VerifiedCrls verified;
    verified.start.kind = CrlStartKind::NeverPublished;
    return verified;
}

QJsonObject auditDetail(const VerifiedCrls& crls) {
    if (crls.start.kind != CrlStartKind::LastCrl)
        return {{QStringLiteral("crl"), QStringLiteral("never published")}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(
        QByteArrayView(crls.start.der.data(), static_cast<qsizetype>(crls.start.der.size())));
    const Time thisUpdate = crls.start.thisUpdate.value_or(Time());
    return {{QStringLiteral("crl"), static_cast<qint64>(crls.start.number)},
            {QStringLiteral("crlThisUpdate"),
             static_cast<qint64>(thisUpdate.time_since_epoch().count())},
            {QStringLiteral("crlEntries"), static_cast<qint64>(crls.entries.size())},
            {QStringLiteral("crlSha256"), QString::fromLatin1(hash.result().toHex())}};
}

Result<VerifiedCrls> recordEarlierCrls(Register& reg, const CaGeneration& ca,
                                       const EarlierCrls& said) {
    KU_TRY(VerifiedCrls verified, verifyEarlierCrls(ca.certificate, said, reg.now()));
    verified.start.caId = ca.id;
    if (said.neverPublished) {
        KU_TRY(const auto known, reg.crlStarts().last(ca.id));
        if (known) return Error{ErrorCode::WrongState, {"crl", "start-recorded"}};
    }
    KU_TRY(Transaction transaction, reg.begin());
    KU_TRY(verified.start.id, reg.crlStarts().add(transaction, verified.start, verified.entries));
    KU_CHECK(transaction.commit(
        {QStringLiteral("crl.earlier-recorded"), ca.name, auditDetail(verified)}));
    return verified;
}

Result<std::optional<CrlRecord>> takenInCrlOf(const Register& reg, Id caId) {
    KU_TRY(auto start, reg.crlStarts().last(caId));
    if (!start || start->kind != CrlStartKind::LastCrl) return std::optional<CrlRecord>();
    CrlRecord earlier;
    earlier.caId = caId;
    earlier.number = start->number;
    earlier.thisUpdate = start->thisUpdate.value_or(Time());
    earlier.nextUpdate = start->nextUpdate.value_or(earlier.thisUpdate);
    earlier.der = std::move(start->der);
    return std::optional(std::move(earlier));
}

Result<std::optional<CrlRecord>> lastCrlOf(const Register& reg, Id caId) {
    KU_TRY(auto last, reg.crls().lastSigned(caId));
    KU_TRY(auto earlier, takenInCrlOf(reg, caId));
    if (!earlier || (last && last->number > earlier->number)) return last;
    return earlier;
}

} // namespace model
