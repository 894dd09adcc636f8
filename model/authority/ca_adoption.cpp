// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_adoption.h"

#include "crypto/asn1/writer.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/sign.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"

namespace model {

namespace {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

constexpr std::size_t challengeSize = 64;

Result<Algorithm> algorithmOf(const x509::Certificate& certificate) {
    if (const auto known = crypto::provider::algorithmOfKey(certificate.publicKeyOid))
        return *known;
    return Error{ErrorCode::UnsupportedAlgorithm, {certificate.publicKeyOid}};
}

/** The generation that signed the certificate, verified; nothing for a self-signed one. */
Result<std::optional<CaGeneration>> issuerOf(const Register& reg,
                                             const x509::Certificate& certificate) {
    if (certificate.isSelfIssued()) {
        KU_CHECK(x509::verifySigned(certificate.der, certificate.publicKeyInfo));
        return std::optional<CaGeneration>();
    }
    KU_TRY(const auto all, reg.authorities().list());
    bool named = false;
    for (const CaGeneration& ca : all) {
        KU_TRY(const auto candidate, x509::Certificate::parse(ca.certificate));
        if (candidate.subjectDer != certificate.issuerDer) continue;
        named = true;
        if (x509::verifySigned(certificate.der, candidate.publicKeyInfo)) return std::optional(ca);
    }
    if (named) return Error{ErrorCode::SignatureInvalid, {}, "by no generation of that name"};
    return Error{ErrorCode::MissingIssuer, {x509::displayName(certificate.issuer)}};
}

/** The key on the medium that the certificate certifies, proven by a signature. */
Result<token::KeyInfo> provenKey(Desk& desk, const std::string& serial,
                                 const x509::Certificate& certificate) {
    KU_TRY(const token::Medium medium, desk.media.info(serial));
    KU_CHECK(requireAllowedMedium(desk.session, medium));
    if (!medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial}};
    KU_TRY(const auto keys, desk.media.listKeys(serial));
    for (const token::KeyInfo& key : keys) {
        if (!requireKeyOf(certificate.der, key)) continue;
        const auto signer = token::signerFor(desk.media, serial, key);
        KU_TRY(const Bytes challenge, desk.random.bytes(challengeSize));
        // A whole of the form that certificates have, so that its own key verifies it.
        KU_TRY(const Bytes whole,
               x509::signWhole(crypto::asn1::sequence({crypto::asn1::octetString(challenge)}),
                               *signer));
        KU_CHECK(x509::verifySigned(whole, certificate.publicKeyInfo));
        return key;
    }
    return Error{ErrorCode::KeyMismatch, {}, "no key of this certificate on " + serial};
}

Status requireCa(const x509::Certificate& certificate, Time now) {
    const auto refused = [&](const char* why) {
        return Error{ErrorCode::CaNotUsable, {x509::displayName(certificate.subject), why}};
    };
    if (!certificate.isCa()) return refused("not-a-ca");
    if (now > certificate.notAfter) return refused("expired");
    return done();
}

/** A key has one certificate and one line of CRLs here. */
Status requireNew(const Register& reg, const x509::Certificate& certificate) {
    KU_TRY(const auto all, reg.authorities().list());
    for (const CaGeneration& ca : all) {
        if (ca.certificate == certificate.der)
            return Error{ErrorCode::AlreadyExists, {ca.name.toStdString()}};
        KU_TRY(const auto other, x509::Certificate::parse(ca.certificate));
        if (other.publicKeyInfo == certificate.publicKeyInfo)
            return Error{ErrorCode::KeyAlreadyCertified, {other.serialHex()}};
    }
    return done();
}

Result<std::vector<profile::LintFinding>> lintOf(const Session& session, const CaGeneration& ca,
                                                 const CaGeneration& issuer) {
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const ClockLimits limits, session.reg.clockEvents().limits());
    KU_TRY(const auto structure, structures->find(ownStructure(ca.authority, ca.algorithm),
                                                  civilDay(session.reg.now(), limits.utcOffset)));
    KU_TRY(const auto values, authorityValues(session));
    KU_TRY(const auto issuerCertificate, x509::Certificate::parse(issuer.certificate));
    return profile::lint(structure, ca.certificate, {&issuerCertificate, values});
}

} // namespace

Result<AdoptedCa> adoptCa(Desk& desk, const CaAdoption& adoption) {
    KU_TRY(const auto certificate, x509::Certificate::parse(adoption.certificate));
    KU_CHECK(requireCa(certificate, desk.reg().now()));
    KU_CHECK(requireNew(desk.reg(), certificate));
    KU_TRY(const auto issuer, issuerOf(desk.reg(), certificate));
    CaGeneration ca;
    ca.authority = adoption.authority;
    KU_TRY(ca.algorithm, algorithmOf(certificate));
    ca.name = QString::fromStdString(x509::valueOf(certificate.subject, "2.5.4.3"));
    ca.certificate = certificate.der;
    ca.issuerId = issuer ? issuer->id : 0;
    ca.notBefore = certificate.notBefore;
    ca.notAfter = certificate.notAfter;
    ca.active = adoption.active && !adoption.mediumSerial.isEmpty();
    if (!adoption.mediumSerial.isEmpty()) {
        const std::string serial = adoption.mediumSerial.toStdString();
        KU_TRY(const token::KeyInfo key, provenKey(desk, serial, certificate));
        KU_TRY(const token::Medium medium, desk.media.info(serial));
        ca.tokenModule = QString::fromStdString(medium.module);
        ca.tokenSerial = adoption.mediumSerial;
        ca.keyId = key.id;
    }
    KU_TRY(auto lint, lintOf(desk.session, ca, issuer.value_or(ca)));
    KU_TRY(Transaction transaction, desk.reg().begin());
    KU_TRY(ca.id, desk.reg().authorities().add(transaction, ca));
    KU_CHECK(transaction.commit(
        {QStringLiteral("ca.adopted"),
         ca.name,
         {{QStringLiteral("serial"), QString::fromStdString(certificate.serialHex())},
          {QStringLiteral("medium"), ca.tokenSerial}}}));
    return AdoptedCa{std::move(ca), std::move(lint)};
}

} // namespace model
