// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/order_steps.h"

#include "crypto/asn1/writer.h"
#include "crypto/profile/sign_cleared.h"
#include "crypto/provider/algorithms.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/issuance/certificate_draft.h"
#include "model/register/stored_names.h"

namespace model {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

const QString onMedium = QStringLiteral("medium");

QString hex(ByteView bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

/** What the desk's screens and lists call it. */
std::string labelOf(const StructureIssue& order) {
    return order.name.toStdString();
}

unsigned modulusBitsOf(const profile::Profile& structure) {
    return structure.keyBits.empty() ? 0 : static_cast<unsigned>(structure.keyBits.front());
}

} // namespace

Result<OrderSteps> OrderSteps::of(Desk& desk, Id orderId, std::shared_ptr<crypto::Signer> signer) {
    KU_TRY(StructureIssue order, desk.reg().structureIssues().byId(orderId));
    KU_TRY(StructureGround ground, groundOf(desk, order.structure, order.caId));
    KU_TRY(const auto* structures, profiles());
    KU_TRY(ground.structure, structures->edition(order.structure, order.edition));
    OrderSteps steps(desk, std::move(order), std::move(ground));
    steps.m_signer = std::move(signer);
    return steps;
}

Status OrderSteps::takeTo(OrderState goal, Job& job) {
    Job::Stoppable stoppable(job); // between two steps
    while (m_order.state < goal) {
        KU_CHECK(job.checkpoint());
        if (static_cast<int>(m_order.state) + 1 == static_cast<int>(goal)) stoppable.end();
        KU_CHECK(step(job));
        KU_TRY(m_order, m_desk->reg().structureIssues().byId(m_order.id));
    }
    return done();
}

Status OrderSteps::step(Job& job) {
    switch (m_order.state) {
    case OrderState::Begun:
        return record(job);
    case OrderState::Recorded:
        return sign(job);
    case OrderState::Signed:
        return deliver(job);
    case OrderState::Delivered:
    case OrderState::Revoked:
    case OrderState::Abandoned:
        break;
    }
    return Error{ErrorCode::WrongState, {"order", std::string(storedName(m_order.state))}};
}

Status OrderSteps::commit(Transaction& transaction, const QString& act) {
    return transaction.commit(
        {act,
         QStringLiteral("order %1").arg(m_order.id),
         {{QStringLiteral("structure"), QString::fromStdString(m_order.structure)},
          {QStringLiteral("name"), m_order.name}}});
}

/** The pair under the order's key id: one that an earlier, broken-off call made, or a new one. */
Result<token::KeyInfo> OrderSteps::keyOnMedium(Job& job) {
    const std::string serial = m_order.mediumSerial.toStdString();
    KU_TRY(const token::Medium medium, m_desk->media.info(serial));
    KU_CHECK(requireAllowedMedium(m_desk->session, medium));
    if (!medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial}};
    auto found = m_desk->media.findKey(serial, m_order.keyId);
    if (found && found->hasPrivate) return found;
    if (!found && found.error().code != ErrorCode::KeyNotFound) return found;
    // Half a pair, of either kind, is what a cable pulled at the wrong moment leaves; nothing was
    // certified yet.
    KU_CHECK(m_desk->media.erase(serial, m_order.keyId));
    job.progress(Step::GeneratingKey);
    KU_CHECK(m_desk->media.generateKey(serial, m_ground.structure.algorithm, m_order.keyId,
                                       labelOf(m_order), modulusBitsOf(m_ground.structure)));
    return m_desk->media.findKey(serial, m_order.keyId);
}

Result<std::shared_ptr<crypto::Signer>> OrderSteps::signer(Job& job) {
    if (m_order.source == onMedium) {
        KU_TRY(token::KeyInfo key, keyOnMedium(job));
        return token::signerFor(m_desk->media, m_order.mediumSerial.toStdString(), std::move(key));
    }
    // It was never on record: with the process that made it, it is gone.
    if (!m_signer) return Error{ErrorCode::WrongState, {"order", "key-lost"}};
    return m_signer;
}

Result<OrderSteps::Proven> OrderSteps::provenKey(Job& job) {
    if (!m_order.file.empty()) {
        const bool isRequest = m_order.source == QStringLiteral("request");
        KU_TRY(OrderKey key, readKey(isRequest ? KeySource(RequestSource{m_order.file})
                                               : KeySource(CertificateSource{m_order.file})));
        if (!key.isProven) return Error{ErrorCode::SignatureInvalid, {}, "proof of possession"};
        return Proven{std::move(key), isRequest ? m_order.file : Bytes()};
    }
    KU_TRY(const auto own, signer(job));
    job.progress(Step::ProvingPossession);
    StructureValues values = m_ground.known;
    for (const auto& [name, value] : m_order.values)
        values[name] = value;
    KU_TRY(Bytes request, profile::signRequest(m_ground.structure, values, *own));
    KU_TRY(const auto parsed, x509::Request::parse(request));
    OrderKey key;
    key.source = m_order.source;
    key.publicKeyInfo = parsed.publicKeyInfo;
    return Proven{std::move(key), std::move(request)};
}

Status OrderSteps::record(Job& job) {
    KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    KU_TRY(const Proven proven, provenKey(job));
    KU_TRY(const auto publicKey, crypto::provider::readPublicKeyInfo(proven.key.publicKeyInfo));
    if (publicKey.algorithm != m_ground.structure.algorithm)
        return Error{ErrorCode::KeyMismatch, {}, "algorithm"};
    KU_TRY(const auto input, inputFor(*m_desk, m_ground, m_order.values, proven.key, m_order.days));
    job.progress(Step::Building);
    KU_TRY(Bytes tbs, profile::buildCertificateTbs(m_ground.structure, input));
    KU_TRY(const auto issuer, x509::Certificate::parse(m_ground.ca.certificate));
    job.progress(Step::Linting);
    KU_TRY(auto cleared,
           profile::clear(m_ground.structure, std::move(tbs), lintContext(issuer, input)));
    job.progress(Step::Recording);
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().structureIssues().recordBeforeSigning(
        transaction, m_order.id,
        {m_ground.ca.id, 0, input.serial, publicKey.octets,
         QString::fromStdString(m_order.structure), QString::fromStdString(m_order.edition),
         std::move(cleared).take()},
        proven.request));
    return commit(transaction, QStringLiteral("order.recorded"));
}

Status OrderSteps::sign(Job& job) {
    KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    if (!m_ground.ca.active)
        return Error{ErrorCode::CaNotUsable, {m_ground.ca.name.toStdString(), "not-signing"}};
    job.progress(Step::Signing);
    KU_TRY(const auto cleared, clearRecorded(m_ground.structure, m_order.tbs, m_ground.ca));
    KU_TRY(const Bytes der, signByCa(*m_desk, m_ground.ca, cleared));
    KU_TRY(const auto certificate, x509::Certificate::parse(der));
    job.progress(Step::Storing);
    CertificateRecord record;
    record.fullName = m_order.name;
    record.iin = m_order.iin;
    record.bin = m_order.bin;
    record.organization = m_order.organization;
    record.mediumSerial = m_order.mediumSerial;
    record.notBefore = certificate.notBefore;
    record.notAfter = certificate.notAfter;
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(
        m_desk->reg().structureIssues().signedCertificate(transaction, m_order.id, record, der));
    return transaction.commit({QStringLiteral("certificate.issued"),
                               hex(certificate.serial),
                               {{QStringLiteral("order"), static_cast<qint64>(m_order.id)}}});
}

/** Nothing is written beside a key that is not on the medium any more. */
Result<token::KeyInfo> OrderSteps::sameKeyOnMedium() const {
    const std::string serial = m_order.mediumSerial.toStdString();
    KU_TRY(const token::Medium medium, m_desk->media.info(serial));
    if (!medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial}};
    KU_TRY(token::KeyInfo key, m_desk->media.findKey(serial, m_order.keyId));
    if (!key.hasPrivate || key.publicKey != m_order.publicKey)
        return Error{ErrorCode::KeyNotFound, {serial, crypto::toHex(m_order.keyId)}};
    return key;
}

Status OrderSteps::writeToMedium(Job& job) {
    const std::string serial = m_order.mediumSerial.toStdString();
    KU_TRY(const Bytes der, m_desk->reg().certificates().der(m_order.certificateId));
    KU_TRY(const auto certificate, x509::Certificate::parse(der));
    KU_TRY(const token::KeyInfo key, sameKeyOnMedium());
    job.progress(Step::WritingToMedium);
    KU_CHECK(m_desk->media.writeCertificate(
        serial, {key.id, labelOf(m_order), der, certificate.subjectDer, certificate.issuerDer,
                 crypto::asn1::unsignedInteger(certificate.serial)}));
    job.progress(Step::ReadingBack);
    KU_TRY(const Bytes back, m_desk->media.readCertificate(serial, key.id));
    if (back != der) return Error{ErrorCode::ReadBackDiffers, {serial}};
    return done();
}

/** Nobody is given a certificate that is revoked: such an order can only be closed. */
Status requireUnrevoked(const Register& reg, const StructureIssue& order) {
    KU_TRY(const auto revoked, reg.revocations().ofCertificate(order.certificateId));
    if (!revoked) return done();
    return Error{ErrorCode::WrongState, {"order", std::string(storedName(OrderState::Revoked))}};
}

Status OrderSteps::deliver(Job& job) {
    KU_CHECK(requireUnrevoked(m_desk->reg(), m_order));
    if (m_order.source == onMedium) KU_CHECK(writeToMedium(job));
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    // Once more: writing to a medium takes its time.
    KU_CHECK(requireUnrevoked(m_desk->reg(), m_order));
    KU_CHECK(m_desk->reg().structureIssues().delivered(transaction, m_order.id));
    return commit(transaction, QStringLiteral("order.delivered"));
}

} // namespace model
