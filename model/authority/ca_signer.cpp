// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_signer.h"

#include "crypto/profile/sign_cleared.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/certificate.h"
#include "crypto/x509/sign.h"

namespace model {

namespace {

Status requireUsable(const CaGeneration& ca, Time now) {
    const auto refused = [&](const char* why) {
        return Error{ErrorCode::CaNotUsable, {ca.name.toStdString(), why}};
    };
    if (ca.keyId.empty() || ca.tokenSerial.isEmpty()) return refused("no-key-here");
    if (now < ca.notBefore) return refused("not-yet-valid");
    if (now > ca.notAfter) return refused("expired");
    return done();
}

} // namespace

Status requireAllowedMedium(const Session& session, const token::Medium& medium) {
    if (medium.software && !session.training)
        return Error{ErrorCode::NotTraining, {"software-medium"}, medium.serial};
    return done();
}

Status requireKeyOf(ByteView certificate, const token::KeyInfo& key) {
    KU_TRY(const auto parsed, crypto::x509::Certificate::parse(certificate));
    KU_TRY(const auto certified, crypto::provider::readPublicKeyInfo(parsed.publicKeyInfo));
    if (certified.algorithm != key.algorithm || certified.octets != key.publicKey)
        return Error{ErrorCode::KeyMismatch, {}, "CA certificate"};
    return done();
}

namespace {

Result<std::shared_ptr<crypto::Signer>> caSigner(Desk& desk, const CaGeneration& ca) {
    KU_CHECK(requireUsable(ca, desk.reg().now()));
    const std::string serial = ca.tokenSerial.toStdString();
    KU_TRY(const token::Medium medium, desk.media.info(serial));
    KU_CHECK(requireAllowedMedium(desk.session, medium));
    if (!medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial}};
    KU_TRY(token::KeyInfo key, desk.media.findKey(serial, ca.keyId));
    KU_CHECK(requireKeyOf(ca.certificate, key));
    return token::signerFor(desk.media, serial, std::move(key));
}

} // namespace

Status requireCaKey(Desk& desk, const CaGeneration& ca) {
    const auto signer = caSigner(desk, ca);
    return signer ? done() : Status(signer.error());
}

Result<Bytes> signByCa(Desk& desk, const CaGeneration& ca,
                       const crypto::profile::ClearedTbs& cleared) {
    KU_TRY(const auto signer, caSigner(desk, ca));
    KU_TRY(Bytes whole, crypto::profile::signCleared(cleared, *signer));
    // Once more with the certificate itself: what will be told to the world as the CA's key.
    KU_TRY(const auto certificate, crypto::x509::Certificate::parse(ca.certificate));
    if (!crypto::x509::verifySigned(whole, certificate.publicKeyInfo))
        return Error{ErrorCode::SelfCheckFailed, {}, "not verified by the CA's certificate"};
    return whole;
}

Result<crypto::crl::Written> signByCa(Desk& desk, const CaGeneration& ca,
                                      crypto::crl::Draft&& draft) {
    KU_TRY(const auto signer, caSigner(desk, ca));
    return std::move(draft).sign(*signer);
}

} // namespace model
