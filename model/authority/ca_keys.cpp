// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_keys.h"

#include <algorithm>

#include <QJsonObject>

#include "crypto/profile/sign_cleared.h"
#include "crypto/x509/request.h"
#include "crypto/x509/sign.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_draft.h"
#include "model/authority/ca_signer.h"
#include "model/authority/renewed_name.h"
#include "model/domain/crl_start.h"
#include "model/media/media_service.h"
#include "model/register/stored_names.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

constexpr std::size_t keyIdSize = 16;
constexpr int mostYears = 50;

QString hex(ByteView bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

Error wrongState(const CaKey& key) {
    return {ErrorCode::WrongState, {"ca-key", std::string(storedName(key.state))}};
}

bool isOver(const CaKey& key) {
    return key.state == CaKeyState::Adopted || key.state == CaKeyState::Abandoned;
}

/** A CA's medium may hold keys of several; one that is somebody's is nobody else's. */
Status requireForCa(Desk& desk, const QString& serial) {
    KU_TRY(const auto media, MediaService(desk).present());
    const auto found = std::find_if(media.begin(), media.end(), [&](const PresentMedium& one) {
        return one.medium.serial == serial.toStdString();
    });
    if (found == media.end()) return Error{ErrorCode::MediumNotPresent, {serial.toStdString()}};
    KU_CHECK(requireAllowedMedium(desk.session, found->medium));
    if (found->medium.writeProtected)
        return Error{ErrorCode::MediumWriteProtected, {serial.toStdString()}};
    if (!found->medium.initialised || !found->medium.userPinSet)
        return Error{ErrorCode::MediumNotInitialised, {serial.toStdString()}};
    if (!found->medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial.toStdString()}};
    const auto& record = found->record;
    if (!found->holdsCaKey && record && record->state != MediumState::Received)
        return Error{ErrorCode::WrongState, {"medium", std::string(storedName(record->state))}};
    return done();
}

AuditEntry entryOf(const QString& act, const CaKey& key) {
    return {act,
            QStringLiteral("ca key %1").arg(key.id),
            {{QStringLiteral("structure"), QString::fromStdString(key.structure)},
             {QStringLiteral("medium"), key.mediumSerial}}};
}

NewCa planOf(const CaKey& key) {
    NewCa plan;
    plan.authority = key.authority;
    plan.algorithm = key.algorithm;
    plan.mediumSerial = key.mediumSerial.toStdString();
    plan.years = key.years;
    plan.aboveNational = key.aboveNational;
    return plan;
}

Result<CaGeneration> rootOf(const CaKey& key, const token::Medium& medium, Bytes der) {
    KU_TRY(const auto certificate, x509::Certificate::parse(der));
    CaGeneration ca;
    ca.authority = key.authority;
    ca.algorithm = key.algorithm;
    ca.name = QString::fromStdString(x509::valueOf(certificate.subject, x509::oid::commonName));
    ca.certificate = std::move(der);
    ca.tokenModule = QString::fromStdString(medium.module);
    ca.tokenSerial = key.mediumSerial;
    ca.keyId = key.keyId;
    ca.notBefore = certificate.notBefore;
    ca.notAfter = certificate.notAfter;
    return ca;
}

} // namespace

NewCaKey CaKeyService::renewalOf(const CaGeneration& ca, int years) const {
    NewCaKey plan;
    plan.authority = ca.authority;
    plan.algorithm = ca.algorithm;
    plan.mediumSerial = ca.tokenSerial;
    plan.renews = ca.id;
    if (ca.authority != AuthorityKind::Root) return plan;
    plan.years = years;
    if (auto values = authorityValues(m_desk->session)) {
        const std::string before = (*values)["rootName"];
        nameRoot(*values, ca);
        plan.aboveNational = (*values)["rootName"] != before;
    }
    return plan;
}

Status CaKeyService::requireRenewable(const NewCaKey& plan) const {
    if (plan.renews == 0) return done();
    KU_TRY(const CaGeneration before, m_desk->reg().authorities().byId(plan.renews));
    const std::string name = before.name.toStdString();
    if (before.tokenSerial.isEmpty()) return Error{ErrorCode::CaNotUsable, {name, "no-key-here"}};
    if (!before.active) return Error{ErrorCode::CaNotUsable, {name, "not-signing"}};
    KU_TRY(const auto keys, everyCaKey(m_desk->reg()));
    for (const CaKey& key : keys) {
        if (key.renews != plan.renews || key.state == CaKeyState::Abandoned) continue;
        if (key.state == CaKeyState::Adopted) return wrongState(key);
        return Error{ErrorCode::WrongState, {"ca-key", "being-renewed", std::to_string(key.id)}};
    }
    return done();
}

Result<Id> CaKeyService::begin(const NewCaKey& plan) {
    const bool isRoot = plan.authority == AuthorityKind::Root;
    if (isRoot && (plan.years < 1 || plan.years > mostYears))
        return Error{ErrorCode::BadArgument, {"years"}};
    KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    KU_CHECK(requireRenewable(plan));
    KU_TRY(const auto structure, caStructure(*m_desk, plan.authority, plan.algorithm));
    CaKey key;
    key.authority = plan.authority;
    key.algorithm = plan.algorithm;
    key.renews = plan.renews;
    key.aboveNational = isRoot && plan.aboveNational;
    key.years = isRoot ? plan.years : 0;
    key.structure = structure.id;
    key.edition = structure.edition;
    key.mediumSerial = plan.mediumSerial;
    KU_CHECK(subjectOf(m_desk->session, structure, key));
    KU_CHECK(requireForCa(*m_desk, plan.mediumSerial));
    KU_TRY(key.keyId, m_desk->random.bytes(keyIdSize));
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_TRY(key.id, m_desk->reg().caKeys().begin(transaction, key));
    AuditEntry entry = entryOf(QStringLiteral("ca-key.begun"), key);
    if (key.renews != 0)
        entry.detail.insert(QStringLiteral("renews"), static_cast<qint64>(key.renews));
    KU_CHECK(transaction.commit(entry));
    return key.id;
}

/** The pair under the key's id: one that an earlier, broken-off call made, or a new one. */
Result<token::KeyInfo> CaKeyService::keyOnMedium(const CaKey& key, Job& job) {
    const std::string serial = key.mediumSerial.toStdString();
    KU_CHECK(requireForCa(*m_desk, key.mediumSerial));
    auto found = m_desk->media.findKey(serial, key.keyId);
    if (found && found->hasPrivate) return found;
    if (!found && found.error().code != ErrorCode::KeyNotFound) return found;
    // Once it was told to the world, no other pair is it.
    if (key.state != CaKeyState::Begun)
        return Error{ErrorCode::KeyNotFound, {serial, crypto::toHex(key.keyId)}};
    // Half a pair, of either kind, is what a cable pulled at the wrong moment leaves; nothing was
    // certified yet.
    KU_CHECK(m_desk->media.erase(serial, key.keyId));
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const auto structure, structures->edition(key.structure, key.edition));
    job.progress(Step::GeneratingKey);
    KU_CHECK(m_desk->media.generateKey(serial, key.algorithm, key.keyId, key.structure,
                                       caKeyBits(structure)));
    return m_desk->media.findKey(serial, key.keyId);
}

Status CaKeyService::recordRoot(const CaKey& key, token::KeyInfo pair, Job& job) {
    KU_TRY(const auto* structures, profiles());
    KU_TRY(auto structure, structures->edition(key.structure, key.edition));
    KU_CHECK(subjectOf(m_desk->session, structure, key)); // the settings may have changed since
    const NewCa plan = planOf(key);
    KU_TRY(const CaDraft draft, drawCa(*m_desk, plan, std::move(structure), std::move(pair), job));
    job.progress(Step::Recording);
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().caKeys().recorded(transaction, key.id, draft.key.publicKey,
                                             draft.tbs.view()));
    AuditEntry entry = entryOf(QStringLiteral("ca-key.recorded"), key);
    entry.detail.insert(QStringLiteral("serial"), hex(draft.serial));
    return transaction.commit(entry);
}

Status CaKeyService::recordRequest(const CaKey& key, const token::KeyInfo& pair, Job& job) {
    job.progress(Step::ProvingPossession);
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const auto structure, structures->edition(key.structure, key.edition));
    KU_TRY(const Bytes subject, subjectOf(m_desk->session, structure, key));
    const auto signer = token::signerFor(m_desk->media, key.mediumSerial.toStdString(), pair);
    KU_TRY(const Bytes request, crypto::profile::signRequest(structure, subject, *signer));
    job.progress(Step::Recording);
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().caKeys().recorded(transaction, key.id, pair.publicKey, request));
    return transaction.commit(entryOf(QStringLiteral("ca-key.recorded"), key));
}

/** What is on record is signed by the key that it certifies, and the root is here. */
Status CaKeyService::certifyRoot(const CaKey& key, Job& job) {
    KU_TRY(token::KeyInfo pair, keyOnMedium(key, job));
    job.progress(Step::Signing);
    const std::string serial = key.mediumSerial.toStdString();
    const auto signer = token::signerFor(m_desk->media, serial, std::move(pair));
    // Octets out of the register are not cleared.
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const auto structure, structures->edition(key.structure, key.edition));
    KU_TRY(const auto cleared, crypto::profile::clear(structure, key.octets, {}));
    KU_TRY(Bytes der, crypto::profile::signCleared(cleared, *signer));
    KU_TRY(const auto certificate, x509::Certificate::parse(der));
    KU_CHECK(x509::verifySigned(der, certificate.publicKeyInfo));
    job.progress(Step::Storing);
    KU_TRY(const token::Medium medium, m_desk->media.info(serial));
    KU_TRY(CaGeneration ca, rootOf(key, medium, std::move(der)));
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_TRY(ca.id, m_desk->reg().authorities().add(transaction, ca));
    CrlStart start; // its lists begin here
    start.caId = ca.id;
    KU_CHECK(m_desk->reg().crlStarts().add(transaction, start));
    QJsonObject detail{{QStringLiteral("serial"), QString::fromStdString(certificate.serialHex())}};
    KU_CHECK(endCaKey(m_desk->reg(), transaction, key, ca, detail));
    return transaction.commit({QStringLiteral("ca.added"), ca.name, detail});
}

/** Until a root is an authority, and any other has its request. */
Status CaKeyService::takeOn(Id keyId, Job& job) {
    KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    Job::Stoppable stoppable(job); // before each step
    KU_TRY(CaKey key, m_desk->reg().caKeys().byId(keyId));
    if (key.state == CaKeyState::Begun) {
        KU_CHECK(job.checkpoint());
        KU_TRY(token::KeyInfo pair, keyOnMedium(key, job));
        KU_CHECK(job.checkpoint());
        KU_CHECK(key.asks() ? recordRequest(key, pair, job)
                            : recordRoot(key, std::move(pair), job));
        KU_TRY(key, m_desk->reg().caKeys().byId(keyId));
    }
    if (key.asks()) return done();
    KU_CHECK(job.checkpoint());
    stoppable.end();
    return certifyRoot(key, job);
}

Result<CaKeyReport> CaKeyService::make(const NewCaKey& plan, Job& job) {
    job.progress(Step::Checking);
    KU_TRY(const Id id, begin(plan));
    KU_CHECK(takeOn(id, job));
    return report(id);
}

Result<CaKeyReport> CaKeyService::resume(Id keyId, Job& job) {
    KU_TRY(const CaKey key, m_desk->reg().caKeys().byId(keyId));
    if (isOver(key)) return wrongState(key);
    KU_CHECK(takeOn(keyId, job));
    return report(keyId);
}

Status CaKeyService::abandon(Id keyId, const QString& note) {
    KU_TRY(const CaKey key, m_desk->reg().caKeys().byId(keyId));
    if (isOver(key)) return wrongState(key);
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().caKeys().abandoned(transaction, keyId, note));
    AuditEntry entry = entryOf(QStringLiteral("ca-key.abandoned"), key);
    entry.detail.insert(QStringLiteral("note"), note);
    return transaction.commit(entry);
}

Result<std::vector<CaKey>> CaKeyService::unfinished() const {
    return m_desk->reg().caKeys().unfinished();
}

Result<CaKeyReport> CaKeyService::report(Id keyId) const {
    CaKeyReport report;
    KU_TRY(report.key, m_desk->reg().caKeys().byId(keyId));
    if (report.key.caId != 0) {
        KU_TRY(report.ca, m_desk->reg().authorities().byId(report.key.caId));
    }
    return report;
}

} // namespace model
