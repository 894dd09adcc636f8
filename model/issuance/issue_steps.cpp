// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/issue_steps.h"

#include "crypto/asn1/writer.h"
#include "crypto/profile/builder.h"
#include "crypto/profile/sign_cleared.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/request.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/issuance/certificate_draft.h"
#include "model/issuance/certificate_values.h"

namespace model {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

QString hex(ByteView bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

bool isPresent(const Result<token::KeyInfo>& found) {
    return found && found->hasPrivate;
}

/** The key on the medium signed a request: the CA certifies that key, under that name, or nothing.
 */
Status requireAsRequested(ByteView request, const profile::ClearedTbs& cleared) {
    KU_TRY(const auto asked, x509::Request::parse(request));
    KU_CHECK(asked.verify());
    KU_TRY(const auto toSign, x509::Certificate::parseTbs(cleared.view()));
    if (asked.subjectDer != toSign.subjectDer)
        return Error{ErrorCode::RequestDiffers, {"request-subject"}};
    if (asked.publicKeyInfo != toSign.publicKeyInfo)
        return Error{ErrorCode::RequestDiffers, {"request-key"}};
    return done();
}

} // namespace

Result<IssueSteps> IssueSteps::of(Desk& desk, Id issueId) {
    KU_TRY(Issue issue, desk.reg().issues().byId(issueId));
    IssueSteps steps(desk, std::move(issue));
    KU_TRY(steps.m_row, desk.reg().applications().row(steps.m_issue.rowId));
    KU_TRY(steps.m_ca, desk.reg().authorities().byId(steps.m_issue.caId));
    KU_TRY(const auto* structures, profiles());
    KU_TRY(steps.m_structure, structures->edition(steps.m_issue.structure.toStdString(),
                                                  steps.m_issue.edition.toStdString()));
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    KU_TRY(steps.m_rules, rulesOn(today));
    KU_TRY(auto values, valuesUnder(desk.session, steps.m_ca));
    steps.m_values = withRow(std::move(values), steps.m_row.row, *steps.m_rules);
    return steps;
}

Status IssueSteps::takeTo(IssueState goal, Job& job) {
    Job::Stoppable stoppable(job); // between two steps
    while (m_issue.state < goal) {
        KU_CHECK(job.checkpoint());
        if (static_cast<int>(m_issue.state) + 1 == static_cast<int>(goal)) stoppable.end();
        KU_CHECK(step(job));
        KU_TRY(m_issue, m_desk->reg().issues().byId(m_issue.id));
    }
    return done();
}

Status IssueSteps::step(Job& job) {
    switch (m_issue.state) {
    case IssueState::Begun:
        return makeKey(job);
    case IssueState::KeyGenerated:
        return record(job);
    case IssueState::Recorded:
        return sign(job);
    case IssueState::Signed:
        return write(job);
    case IssueState::Written:
    case IssueState::HandedOver:
    case IssueState::NotDelivered:
    case IssueState::Abandoned:
        break;
    }
    return Error{ErrorCode::WrongState, {"issue", std::to_string(m_issue.id)}};
}

Status IssueSteps::commit(Transaction& transaction, const QString& act) {
    return transaction.commit({act,
                               QStringLiteral("issue %1").arg(m_issue.id),
                               {{QStringLiteral("row"), static_cast<qint64>(m_issue.rowId)},
                                {QStringLiteral("medium"), m_issue.mediumSerial}}});
}

/** The pair under the issue's key id: one that an earlier, broken-off call made, or a new one. */
Result<token::KeyInfo> IssueSteps::keyOnMedium(Job& job) {
    const std::string serial = m_issue.mediumSerial.toStdString();
    KU_TRY(const token::Medium medium, m_desk->media.info(serial));
    KU_CHECK(requireAllowedMedium(m_desk->session, medium));
    if (!medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial}};
    auto found = m_desk->media.findKey(serial, m_issue.keyId);
    if (isPresent(found)) return found;
    if (!found && found.error().code != ErrorCode::KeyNotFound) return found;
    // Half a pair, of either kind, is what a cable pulled at the wrong moment leaves; nothing was
    // certified yet.
    KU_CHECK(m_desk->media.erase(serial, m_issue.keyId));
    job.progress(Step::GeneratingKey);
    KU_CHECK(m_desk->media.generateKey(serial, m_ca.algorithm, m_issue.keyId,
                                       m_row.row.fullName.toStdString()));
    return m_desk->media.findKey(serial, m_issue.keyId);
}

Status IssueSteps::makeKey(Job& job) {
    KU_TRY(const token::KeyInfo key, keyOnMedium(job));
    job.progress(Step::ProvingPossession);
    const auto signer = token::signerFor(m_desk->media, m_issue.mediumSerial.toStdString(), key);
    KU_TRY(const Bytes request, profile::signRequest(m_structure, m_values, *signer));
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().issues().keyGenerated(transaction, m_issue.id, key.publicKey, request));
    return commit(transaction, QStringLiteral("issue.key-generated"));
}

/** Nothing is certified, and nothing written beside a key, that is not on the medium any more. */
Status IssueSteps::requireKeyOnMedium() const {
    const std::string serial = m_issue.mediumSerial.toStdString();
    KU_TRY(const token::Medium medium, m_desk->media.info(serial));
    if (!medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial}};
    KU_TRY(const token::KeyInfo key, m_desk->media.findKey(serial, m_issue.keyId));
    if (!key.hasPrivate || key.publicKey != m_issue.publicKey)
        return Error{ErrorCode::KeyNotFound, {serial, crypto::toHex(m_issue.keyId)}};
    return done();
}

Status IssueSteps::record(Job& job) {
    KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    KU_CHECK(requireKeyOnMedium());
    KU_TRY(const auto input,
           certificateInput(m_ca, m_values,
                            crypto::provider::publicKeyInfoDer(m_ca.algorithm, m_issue.publicKey),
                            m_desk->reg().now(), *m_rules));
    KU_TRY(auto cleared, buildAndLint(m_structure, input, m_ca, job));
    KU_CHECK(requireAsRequested(m_issue.request, cleared));
    job.progress(Step::Recording);
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().issues().recordBeforeSigning(
        transaction, {m_ca.id, m_issue.id, input.serial, m_issue.publicKey, m_issue.structure,
                      m_issue.edition, std::move(cleared).take()}));
    return commit(transaction, QStringLiteral("issue.recorded"));
}

Status IssueSteps::sign(Job& job) {
    KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    if (!m_ca.active)
        return Error{ErrorCode::CaNotUsable, {m_ca.name.toStdString(), "not-signing"}};
    job.progress(Step::Signing);
    KU_TRY(auto recorded, m_desk->reg().certificates().tbsOfIssue(m_issue.id));
    KU_TRY(const auto cleared, clearRecorded(m_structure, std::move(recorded.tbs), m_ca));
    KU_TRY(const Bytes der, signByCa(*m_desk, m_ca, cleared));
    KU_TRY(const auto certificate, x509::Certificate::parse(der));
    job.progress(Step::Storing);
    CertificateRecord record;
    record.fullName = m_row.row.fullName;
    record.iin = m_row.row.iin;
    record.bin = m_row.row.bin;
    record.organization = m_row.row.organization;
    record.letterNumber = m_row.letterNumber;
    record.mediumSerial = m_issue.mediumSerial;
    record.notBefore = certificate.notBefore;
    record.notAfter = certificate.notAfter;
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().issues().signedCertificate(transaction, m_issue.id, record, der));
    return transaction.commit({QStringLiteral("certificate.issued"),
                               hex(certificate.serial),
                               {{QStringLiteral("issue"), static_cast<qint64>(m_issue.id)}}});
}

Status IssueSteps::write(Job& job) {
    const std::string serial = m_issue.mediumSerial.toStdString();
    KU_TRY(const Bytes der, m_desk->reg().certificates().der(m_issue.certificateId));
    KU_TRY(const auto certificate, x509::Certificate::parse(der));
    KU_CHECK(requireKeyOnMedium());
    job.progress(Step::WritingToMedium);
    KU_CHECK(m_desk->media.writeCertificate(
        serial, {m_issue.keyId, m_row.row.fullName.toStdString(), der, certificate.subjectDer,
                 certificate.issuerDer, crypto::asn1::unsignedInteger(certificate.serial)}));
    job.progress(Step::ReadingBack);
    KU_TRY(const Bytes back, m_desk->media.readCertificate(serial, m_issue.keyId));
    if (back != der) return Error{ErrorCode::ReadBackDiffers, {serial}};
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(m_desk->reg().issues().written(transaction, m_issue.id));
    return commit(transaction, QStringLiteral("issue.written"));
}

} // namespace model
