// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_certificate.h"

#include <algorithm>

#include <QJsonObject>

#include "crypto/profile/builder.h"
#include "crypto/profile/sign_cleared.h"
#include "crypto/provider/algorithms.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_draft.h"
#include "model/authority/ca_signer.h"
#include "model/rules/validity.h"

namespace model {

namespace {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

constexpr std::size_t keyIdSize = 16;
constexpr std::size_t serialSize = 20; // RFC 5280 4.1.2.2: at most so many octets

QString hex(ByteView bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

/** Twenty random octets, positive and without a leading zero octet. */
Result<Bytes> randomSerial(crypto::Random& random) {
    while (true) {
        KU_TRY(Bytes serial, random.bytes(serialSize));
        serial.front() &= 0x7f;
        if (serial.front() != 0) return serial;
    }
}

Result<token::KeyInfo> makeKey(Desk& desk, const NewCa& plan, const profile::Profile& structure) {
    KU_TRY(const Bytes id, desk.random.bytes(keyIdSize));
    KU_CHECK(desk.media.generateKey(plan.mediumSerial, plan.algorithm, id, structure.id,
                                    caKeyBits(structure)));
    return desk.media.findKey(plan.mediumSerial, id);
}

Result<Bytes> serialFor(crypto::Random& random, const profile::Profile& structure,
                        const Bytes& publicKeyInfo) {
    if (structure.serial == profile::SerialSource::Random) return randomSerial(random);
    return x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(publicKeyInfo));
}

Result<profile::Values> valuesFor(const Session& session, const NewCa& plan) {
    if (plan.issuer) return valuesUnder(session, *plan.issuer);
    CaGeneration self; // its own certificate and CRL
    self.authority = plan.authority;
    self.algorithm = plan.algorithm;
    KU_TRY(auto values, valuesUnder(session, self));
    if (plan.aboveNational) values["rootName"] = values["rootNameNational"];
    return values;
}

/** What will be built: of whom, by whom, from when to when. */
Result<profile::CertificateInput> inputFor(Desk& desk, const NewCa& plan,
                                           const profile::Profile& structure,
                                           const token::KeyInfo& key) {
    profile::CertificateInput input;
    input.notBefore = desk.reg().now();
    input.notAfter = yearsLater(input.notBefore, plan.years);
    if (plan.issuer) input.notAfter = std::min(input.notAfter, plan.issuer->notAfter);
    KU_TRY(input.values, valuesFor(desk.session, plan));
    if (plan.issuer) {
        KU_TRY(input.issuer, profile::issuerFacts(plan.issuer->certificate));
    }
    input.publicKeyInfo = crypto::provider::publicKeyInfoDer(key.algorithm, key.publicKey);
    KU_TRY(input.serial, serialFor(desk.random, structure, input.publicKeyInfo));
    return input;
}

} // namespace

Result<profile::Profile> caStructure(Desk& desk, AuthorityKind authority, Algorithm algorithm) {
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    return structures->find(ownStructure(authority, algorithm), today);
}

unsigned caKeyBits(const profile::Profile& structure) {
    const auto& sizes = structure.keyBits;
    return sizes.empty() ? 0 : static_cast<unsigned>(*std::max_element(sizes.begin(), sizes.end()));
}

Result<CaDraft> drawCa(Desk& desk, const NewCa& plan, profile::Profile structure,
                       token::KeyInfo key, Job& job) {
    job.progress(Step::Building);
    KU_TRY(const auto input, inputFor(desk, plan, structure, key));
    std::optional<x509::Certificate> issuer;
    if (plan.issuer) {
        KU_TRY(issuer, x509::Certificate::parse(plan.issuer->certificate));
    }
    KU_TRY(Bytes tbs, profile::buildCertificateTbs(structure, input));
    job.progress(Step::Linting);
    const profile::LintContext context{
        issuer ? &*issuer : nullptr, input.values, {}, &input.values};
    KU_TRY(auto cleared, profile::clear(structure, std::move(tbs), context));
    return CaDraft{std::move(key),     std::move(structure), input.serial,
                   std::move(cleared), input.notBefore,      input.notAfter};
}

namespace {

/** Before the signature. A root has no issuer in the register yet: the audit holds its octets. */
Status record(Desk& desk, const NewCa& plan, CaDraft& draft) {
    KU_TRY(Transaction transaction, desk.reg().begin());
    QJsonObject detail{{QStringLiteral("structure"), QString::fromStdString(draft.structure.id)}};
    if (plan.issuer) {
        KU_TRY(draft.tbsId, desk.reg().certificates().recordTbs(
                                transaction, {plan.issuer->id, 0, draft.serial, draft.key.publicKey,
                                              QString::fromStdString(draft.structure.id),
                                              QString::fromStdString(draft.structure.edition),
                                              draft.tbs.view()}));
    } else {
        detail.insert(QStringLiteral("tbs"), hex(draft.tbs.view()));
    }
    return transaction.commit({QStringLiteral("ca.recorded"), hex(draft.serial), detail});
}

Result<Bytes> sign(Desk& desk, const NewCa& plan, const CaDraft& draft) {
    if (plan.issuer) return signByCa(desk, *plan.issuer, draft.tbs);
    const auto signer = token::signerFor(desk.media, plan.mediumSerial, draft.key);
    return profile::signCleared(draft.tbs, *signer);
}

Result<CaGeneration> store(Desk& desk, const NewCa& plan, const CaDraft& draft, Bytes der) {
    KU_TRY(const auto certificate, x509::Certificate::parse(der));
    KU_TRY(const token::Medium medium, desk.media.info(plan.mediumSerial));
    CaGeneration ca;
    ca.authority = plan.authority;
    ca.algorithm = plan.algorithm;
    ca.name = QString::fromStdString(x509::valueOf(certificate.subject, x509::oid::commonName));
    ca.certificate = std::move(der);
    ca.issuerId = plan.issuer ? plan.issuer->id : 0;
    ca.tokenModule = QString::fromStdString(medium.module);
    ca.tokenSerial = QString::fromStdString(medium.serial);
    ca.keyId = draft.key.id;
    ca.notBefore = draft.notBefore;
    ca.notAfter = draft.notAfter;
    KU_TRY(Transaction transaction, desk.reg().begin());
    if (draft.tbsId != 0) {
        CertificateRecord record;
        record.fullName = ca.name;
        record.mediumSerial = ca.tokenSerial;
        record.notBefore = ca.notBefore;
        record.notAfter = ca.notAfter;
        KU_CHECK(
            desk.reg().certificates().insert(transaction, draft.tbsId, record, ca.certificate));
    }
    KU_TRY(ca.id, desk.reg().authorities().add(transaction, ca));
    CrlStart start; // its lists begin here
    start.caId = ca.id;
    KU_CHECK(desk.reg().crlStarts().add(transaction, start));
    KU_CHECK(transaction.commit(
        {QStringLiteral("ca.added"), ca.name, {{QStringLiteral("serial"), hex(draft.serial)}}}));
    return ca;
}

} // namespace

Result<CaGeneration> makeCa(Desk& desk, const NewCa& plan, Job& job) {
    KU_CHECK(ClockGuard(desk.reg()).requireForSigning());
    job.progress(Step::GeneratingKey);
    KU_TRY(profile::Profile structure, caStructure(desk, plan.authority, plan.algorithm));
    KU_TRY(token::KeyInfo key, makeKey(desk, plan, structure));
    KU_TRY(CaDraft draft, drawCa(desk, plan, std::move(structure), std::move(key), job));
    job.progress(Step::Recording);
    KU_CHECK(record(desk, plan, draft));
    job.progress(Step::Signing);
    KU_TRY(Bytes der, sign(desk, plan, draft));
    job.progress(Step::Storing);
    return store(desk, plan, draft, std::move(der));
}

} // namespace model
