// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_place.h"

#include <QJsonObject>

#include "crypto/x509/sign.h"
#include "model/authority/ca_keys.h"
#include "model/authority/ca_signer.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

constexpr std::size_t challengeSize = 64;

} // namespace

Result<token::KeyInfo> provenKey(Desk& desk, const std::string& serial,
                                 const x509::Certificate& certificate) {
    KU_TRY(const token::Medium medium, desk.media.info(serial));
    KU_CHECK(requireAllowedMedium(desk.session, medium));
    if (!medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial}};
    KU_TRY(const auto keys, desk.media.listKeys(serial));
    for (const token::KeyInfo& key : keys) {
        if (!requireKeyOf(certificate.der, key)) continue;
        KU_TRY(const bool isOver, isGivenUp(desk.reg(), key.id));
        if (isOver)
            return Error{ErrorCode::CaNotAdopted,
                         {x509::displayName(certificate.subject), "key-given-up"}};
        const auto signer = token::signerFor(desk.media, serial, key);
        KU_TRY(const Bytes challenge, desk.random.bytes(challengeSize));
        KU_TRY(const Bytes whole, x509::signChallenge(challenge, *signer));
        KU_CHECK(x509::verifySigned(whole, certificate.publicKeyInfo));
        return key;
    }
    return Error{ErrorCode::KeyMismatch, {}, "no key of this certificate on " + serial};
}

Result<CaGeneration> placeCa(Desk& desk, const CaGeneration& ca, const QString& mediumSerial) {
    const std::string serial = mediumSerial.toStdString();
    KU_TRY(const auto certificate, x509::Certificate::parse(ca.certificate));
    KU_TRY(const token::KeyInfo key, provenKey(desk, serial, certificate));
    KU_TRY(const token::Medium medium, desk.media.info(serial));
    CaGeneration placed = ca;
    placed.tokenModule = QString::fromStdString(medium.module);
    placed.tokenSerial = mediumSerial;
    placed.keyId = key.id;
    KU_TRY(Transaction transaction, desk.reg().begin());
    KU_CHECK(desk.reg().authorities().setPlace(transaction, placed));
    KU_CHECK(transaction.commit(
        {QStringLiteral("ca.placed"),
         ca.name,
         {{QStringLiteral("serial"), QString::fromStdString(certificate.serialHex())},
          {QStringLiteral("medium"), mediumSerial},
          {QStringLiteral("before"), ca.tokenSerial}}}));
    return placed;
}

Result<CaGeneration> setSigning(Register& reg, const CaGeneration& ca, bool active) {
    if (ca.active == active) return ca;
    const auto refused = [&](const char* why) {
        return Error{ErrorCode::CaNotUsable, {ca.name.toStdString(), why}};
    };
    if (active && ca.tokenSerial.isEmpty()) return refused("no-key-here");
    if (active && reg.now() > ca.notAfter) return refused("expired");
    KU_TRY(const auto certificate, x509::Certificate::parse(ca.certificate));
    CaGeneration changed = ca;
    changed.active = active;
    KU_TRY(Transaction transaction, reg.begin());
    KU_CHECK(reg.authorities().setPlace(transaction, changed));
    QJsonObject detail{{QStringLiteral("serial"), QString::fromStdString(certificate.serialHex())}};
    if (active) KU_CHECK(retireRenewed(reg, transaction, changed, detail));
    KU_CHECK(transaction.commit(
        {active ? QStringLiteral("ca.activated") : QStringLiteral("ca.retired"), ca.name, detail}));
    return changed;
}

} // namespace model
