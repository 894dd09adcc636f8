// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/issuance_service.h"

#include <algorithm>

#include <QJsonArray>

#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/application/application_service.h"
#include "model/application/field_checks.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_findings.h"
#include "model/authority/ca_signer.h"
#include "model/issuance/certificate_draft.h"
#include "model/issuance/free_medium.h"
#include "model/issuance/issue_steps.h"
#include "model/register/stored_names.h"
#include "model/revocation/revocation_service.h"

namespace model {

namespace {

constexpr std::size_t keyIdSize = 16;

Error wrongState(const char* what, std::string_view state) {
    return {ErrorCode::WrongState, {what, std::string(state)}};
}

Status requireIssuable(const EmployeeRow& row, bool again) {
    switch (row.state) {
    case RowState::Accepted:
        return done();
    case RowState::NotDelivered:
        if (again) return done();
        break;
    case RowState::Issuing:
    case RowState::Issued:
    case RowState::HandedOver:
        return Error{ErrorCode::AlreadyIssued, {std::to_string(row.number)}};
    case RowState::Undecided:
    case RowState::Refused:
    case RowState::Revoked:
        break;
    }
    return wrongState(("row " + std::to_string(row.number)).c_str(), storedName(row.state));
}

Status requireSigning(const CaGeneration& ca) {
    if (ca.authority == AuthorityKind::StateBodies && ca.active) return done();
    return Error{ErrorCode::CaNotUsable, {ca.name.toStdString(), "not-signing"}};
}

/** A medium that another body sent is used on purpose only. */
Status checkOwner(Desk& desk, const QString& serial, const RowInLetter& row,
                  std::vector<Finding>& findings) {
    KU_TRY(const auto known, desk.reg().media().bySerial(serial));
    if (!known || known->applicationId == 0) return done();
    KU_TRY(const Application letter, desk.reg().applications().byId(known->applicationId));
    if (isSameName(letter.stateBody, row.stateBody)) return done();
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    KU_TRY(const Rules* rules, rulesOn(today));
    findings.push_back(rules->finding(FindingCode::MediumOfAnotherBody, {desk.session.training},
                                      row.row.number, {},
                                      {serial, letter.letterNumber, letter.stateBody}));
    return done();
}

/** From now on the medium is this person's. */
Status reserveMedium(Register& reg, Transaction& transaction, const Issue& issue,
                     const RowInLetter& row) {
    KU_TRY(const auto known, reg.media().bySerial(issue.mediumSerial));
    MediumEvent event;
    if (known) {
        event.mediumId = known->id;
    } else {
        KU_TRY(event.mediumId,
               reg.media().add(transaction, issue.mediumSerial, row.row.mediumKind));
    }
    event.state = MediumState::Used;
    event.holderName = row.row.fullName;
    event.holderIin = row.row.iin;
    event.applicationId = row.applicationId;
    event.issueId = issue.id;
    return reg.media().record(transaction, event);
}

Status failMedium(Register& reg, Transaction& transaction, const Issue& issue,
                  const QString& note) {
    KU_TRY(const auto known, reg.media().bySerial(issue.mediumSerial));
    if (!known) return Error{ErrorCode::NotFound, {"medium", issue.mediumSerial.toStdString()}};
    MediumEvent event;
    event.mediumId = known->id;
    event.state = MediumState::Failed;
    event.issueId = issue.id;
    event.note = note;
    return reg.media().record(transaction, event);
}

/** How many of them stop it; which they are, the checks themselves say. */
Status requireNoErrors(const std::vector<Finding>& findings) {
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const Finding& one) {
        return one.severity == Severity::Error;
    });
    if (errors > 0) return Error{ErrorCode::FindingsStop, {std::to_string(errors)}};
    return done();
}

AuditEntry entry(const QString& act, const Issue& issue, const QString& note = {}) {
    AuditEntry made{act, QStringLiteral("issue %1").arg(issue.id)};
    made.detail.insert(QStringLiteral("row"), static_cast<qint64>(issue.rowId));
    made.detail.insert(QStringLiteral("medium"), issue.mediumSerial);
    if (!note.isEmpty()) made.detail.insert(QStringLiteral("note"), note);
    return made;
}

/** The first step: medium and key id are on record before anything happens on the medium. */
Result<Issue> begin(Desk& desk, const IssuePlan& plan, const CaGeneration& ca,
                    const RowInLetter& row, const std::vector<Finding>& findings) {
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    KU_TRY(const auto structure, structures->find(userStructure(ca), today));
    Issue issue;
    issue.rowId = plan.rowId;
    issue.caId = ca.id;
    issue.mediumSerial = plan.mediumSerial;
    KU_TRY(issue.keyId, desk.random.bytes(keyIdSize));
    issue.structure = QString::fromStdString(structure.id);
    issue.edition = QString::fromStdString(structure.edition);
    KU_TRY(Transaction transaction, desk.reg().begin());
    KU_TRY(issue.id, desk.reg().issues().begin(transaction, issue));
    KU_CHECK(reserveMedium(desk.reg(), transaction, issue, row));
    AuditEntry made = entry(QStringLiteral("issue.begun"), issue);
    made.detail.insert(QStringLiteral("ca"), static_cast<qint64>(ca.id));
    made.detail.insert(QStringLiteral("warnings"),
                       QJsonArray::fromStringList(codesOf(findings, Severity::Warning)));
    if (plan.again) made.detail.insert(QStringLiteral("again"), true);
    KU_CHECK(transaction.commit(made));
    return desk.reg().issues().byId(issue.id);
}

} // namespace

Result<CaGeneration> IssuanceService::signingCa(std::optional<Algorithm> algorithm) const {
    KU_TRY(const auto all, m_desk->reg().authorities().list());
    KU_TRY(const Algorithm preferred, issueAlgorithm(m_desk->reg()));
    std::optional<CaGeneration> found;
    for (const CaGeneration& ca : all) {
        if (!requireSigning(ca)) continue;
        if (algorithm && ca.algorithm != *algorithm) continue;
        // The newest of the preferred algorithm, else the newest of any.
        if (!found || ca.algorithm == preferred || found->algorithm != preferred) found = ca;
    }
    if (found) return *found;
    if (all.empty()) return Error{ErrorCode::NoCa};
    return Error{ErrorCode::NotFound,
                 {"signing-ca", algorithm ? std::string(storedName(*algorithm)) : std::string()}};
}

Result<std::vector<Finding>> IssuanceService::check(Id rowId, const CaGeneration& ca) const {
    KU_TRY(auto findings, ApplicationService(m_desk->session).checkAccepted(rowId));
    KU_TRY(const auto ofCa, caFindings(m_desk->session, ca));
    findings.insert(findings.end(), ofCa.begin(), ofCa.end());
    return findings;
}

Result<std::vector<Finding>> IssuanceService::checkGoOn(Id issueId) const {
    KU_TRY(const Issue issue, m_desk->reg().issues().byId(issueId));
    if (issue.state >= IssueState::Recorded) return std::vector<Finding>();
    // Another letter may have given this person a certificate meanwhile (para 11 5)).
    KU_TRY(auto findings,
           ApplicationService(m_desk->session).checkAccepted(issue.rowId, issue.mediumSerial));
    std::erase_if(findings, [](const Finding& one) { return one.severity != Severity::Error; });
    return findings;
}

Result<CertificatePreview> IssuanceService::preview(Id rowId, const CaGeneration& ca) const {
    KU_TRY(const auto row, m_desk->reg().applications().row(rowId));
    return previewCertificate(*m_desk, ca, row.row);
}

Result<IssueReport> IssuanceService::issue(const IssuePlan& plan, Job& job) {
    job.progress(Step::Checking);
    KU_TRY(const auto row, m_desk->reg().applications().row(plan.rowId));
    KU_CHECK(requireIssuable(row.row, plan.again));
    KU_TRY(const CaGeneration ca, m_desk->reg().authorities().byId(plan.caId));
    KU_CHECK(requireSigning(ca));
    KU_TRY(auto findings, check(plan.rowId, ca));
    KU_CHECK(requireNoErrors(findings));
    // All that would stop it later is asked for before a key is made for nothing.
    KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    KU_CHECK(requireCertifiable(*m_desk, ca, row.row));
    KU_CHECK(requireCaKey(*m_desk, ca));
    KU_CHECK(requireFree(*m_desk, plan.mediumSerial, row.row.mediumKind));
    KU_CHECK(checkOwner(*m_desk, plan.mediumSerial, row, findings));
    KU_CHECK(job.checkpoint());
    KU_TRY(const Issue begun, begin(*m_desk, plan, ca, row, findings));
    KU_TRY(IssueReport report, goOn(begun.id, job));
    report.findings = std::move(findings);
    return report;
}

Result<IssueReport> IssuanceService::resume(Id issueId, Job& job) {
    KU_TRY(const auto findings, checkGoOn(issueId));
    KU_CHECK(requireNoErrors(findings));
    return goOn(issueId, job);
}

Result<IssueReport> IssuanceService::goOn(Id issueId, Job& job) {
    KU_TRY(IssueSteps steps, IssueSteps::of(*m_desk, issueId));
    if (steps.issue().state < IssueState::Written) KU_CHECK(steps.takeTo(IssueState::Written, job));
    return report(issueId);
}

Result<std::vector<IssueReport>>
IssuanceService::reports(const Result<std::vector<Issue>>& issues) const {
    if (!issues) return issues.error();
    std::vector<IssueReport> reports;
    for (const Issue& issue : *issues) {
        KU_TRY(auto row, m_desk->reg().applications().row(issue.rowId));
        reports.push_back({issue, std::move(row), {}});
    }
    return reports;
}

Result<std::vector<IssueReport>> IssuanceService::unfinished() const {
    return reports(m_desk->reg().issues().unfinished());
}

Result<std::vector<IssueReport>> IssuanceService::written() const {
    return reports(m_desk->reg().issues().inState(IssueState::Written));
}

Result<IssueReport> IssuanceService::report(Id issueId) const {
    KU_TRY(Issue issue, m_desk->reg().issues().byId(issueId));
    KU_TRY(auto row, m_desk->reg().applications().row(issue.rowId));
    return IssueReport{std::move(issue), std::move(row), {}};
}

Result<Issue> IssuanceService::closeNotDelivered(Id issueId, const QString& groundId,
                                                 const QString& note, Job& job) {
    KU_TRY(const QDate today, ClockGuard(m_desk->reg()).today());
    KU_TRY(const Rules* rules, rulesOn(today));
    const RevocationGround* ground = rules->revocationGround(groundId, AuthorityKind::StateBodies);
    if (!ground) return Error{ErrorCode::NotFound, {"revocation-ground", groundId.toStdString()}};
    KU_TRY(IssueSteps steps, IssueSteps::of(*m_desk, issueId));
    if (steps.issue().state > IssueState::Written)
        return wrongState("issue", storedName(steps.issue().state));
    // What was recorded for signing ends in a certificate: a list of revoked ones can name it. Only
    // where its CA does not sign now, or the linter refuses it, is it given up unsigned: its serial
    // and key stay taken.
    if (steps.issue().state == IssueState::Recorded)
        if (const Status taken = steps.takeTo(IssueState::Signed, job);
            !taken && taken.error().code != ErrorCode::CaNotUsable &&
            taken.error().code != ErrorCode::LintRefused)
            return taken.error();
    const Issue issue = steps.issue();
    const bool isSigned = issue.state >= IssueState::Signed;
    if (isSigned) KU_CHECK(ClockGuard(m_desk->reg()).requireForSigning());
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    if (isSigned) {
        // A letter may have revoked it already.
        KU_TRY(const auto earlier, m_desk->reg().revocations().ofCertificate(issue.certificateId));
        if (!earlier)
            KU_CHECK(revokeCertificate(m_desk->reg(), transaction, issue.certificateId, *ground));
        KU_CHECK(m_desk->reg().issues().notDelivered(transaction, issue.id, note));
    } else {
        KU_CHECK(m_desk->reg().issues().abandoned(transaction, issue.id, note));
    }
    KU_CHECK(failMedium(m_desk->reg(), transaction, issue, note));
    AuditEntry made =
        entry(isSigned ? QStringLiteral("issue.not-delivered") : QStringLiteral("issue.abandoned"),
              issue, note);
    if (isSigned) made.detail.insert(QStringLiteral("ground"), ground->id);
    KU_CHECK(transaction.commit(made));
    return m_desk->reg().issues().byId(issue.id);
}

} // namespace model
