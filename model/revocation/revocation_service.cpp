// SPDX-License-Identifier: Apache-2.0
#include "model/revocation/revocation_service.h"

#include <algorithm>

#include <QJsonArray>

#include "model/access/clock_guard.h"
#include "model/application/field_checks.h"
#include "model/register/stored_names.h"
#include "model/revocation/letter_rows.h"
#include "model/revocation/of_state_bodies.h"
#include "model/rules/identifiers.h"

namespace model {

namespace {

QString hexOf(const Bytes& bytes) {
    return QString::fromStdString(crypto::toHex(bytes));
}

void checkTerms(const RevocationLetter& letter, const Today& today,
                const RevocationCheckContext& context, std::vector<Finding>& findings) {
    if (!letter.registered.isValid()) return;
    for (const TermRole role : {TermRole::Revocation, TermRole::MediumReturn}) {
        const Term& term = today.rules->term(role);
        const auto day = dueDate(term, letter.registered, *today.calendar);
        if (day) continue;
        const QString year = QString::fromStdString(day.error().arguments.front());
        Finding finding =
            today.rules->finding(FindingCode::TermUnknown, context.mode, 0, {}, {year});
        finding.clause = term.clause;
        findings.push_back(finding);
        return;
    }
}

} // namespace

std::vector<Finding> checkAll(const RevocationLetter& letter, const Today& today,
                              const RevocationCheckContext& context,
                              const std::optional<RegisteredLetter>& known, bool isAgain) {
    std::vector<Finding> findings = checkRevocation(letter, context);
    checkTerms(letter, today, context, findings);
    if (known) {
        const CheckStage stage = isAgain ? CheckStage::Decision : CheckStage::Intake;
        FieldChecks(*today.rules, {context.mode.training, stage}, QStringLiteral("ucgo-7"), 0,
                    findings)
            .add(FindingCode::LetterRegistered, QStringLiteral("letterNumber"),
                 {QString::number(known->id), known->received.toString(Qt::ISODate),
                  letter.letterNumber, letter.letterDate.toString(Qt::ISODate),
                  QStringLiteral("revocation letter")});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.row < b.row; });
    return findings;
}

namespace {

/** A row that asks once more for what was revoked now has nothing left to be put right. */
void closeRepeated(RevocationReport& report) {
    std::erase_if(report.open, [&](const OpenRevocation& open) {
        const bool repeated =
            std::any_of(report.revoked.begin(), report.revoked.end(), [&](const RevokedRow& done) {
                return done.certificate.serial == open.row.serial && done.row.iin == open.row.iin;
            });
        if (!repeated) return false;
        report.closed.push_back(open.row);
        report.closed.back().state = RevocationRowState::RevokedOtherwise;
        return true;
    });
}

/** With its holder: handed over and not back, dead or alive, not on its way to another person. */
bool isOut(const MediumRecord& medium, const CertificateRecord& certificate) {
    switch (medium.state) {
    case MediumState::HandedOver:
    case MediumState::DueBack:
        return medium.holderIin.isEmpty() || medium.holderIin == certificate.iin;
    case MediumState::Received:
    case MediumState::Used: // at the desk: para 24 asks back what was given
    case MediumState::Returned:
        break;
    case MediumState::Failed: // dead, and with its holder as long as one is named
        return medium.holderIin == certificate.iin && !medium.holderIin.isEmpty();
    }
    return false;
}

QJsonObject detailOf(const RevocationLetter& letter, const std::vector<Finding>& findings,
                     Intake intake) {
    const auto codes = [&](Severity severity) {
        return QJsonArray::fromStringList(codesOf(findings, severity));
    };
    QJsonObject detail{{QStringLiteral("letterNumber"), letter.letterNumber},
                       {QStringLiteral("rows"), static_cast<int>(letter.rows.size())},
                       {QStringLiteral("warnings"), codes(Severity::Warning)}};
    if (intake == Intake::AsReceived) detail[QStringLiteral("errors")] = codes(Severity::Error);
    return detail;
}

std::optional<Time> sinceOf(const RevocationRow& row, const InvalidSince& since) {
    const auto found = since.find(row.number);
    return found == since.end() ? std::nullopt : std::optional(found->second);
}

QJsonObject detailOf(const RevocationLetter& letter, const std::vector<RevokedRow>& revoked,
                     const InvalidSince& since) {
    QJsonArray certificates;
    for (const RevokedRow& done : revoked) {
        QJsonObject certificate{{QStringLiteral("row"), static_cast<qint64>(done.row.id)},
                                {QStringLiteral("serial"), hexOf(done.certificate.serial)},
                                {QStringLiteral("ground"), done.row.ground}};
        if (const auto day = sinceOf(done.row, since))
            certificate[QStringLiteral("invalidSince")] =
                static_cast<qint64>(day->time_since_epoch().count());
        if (done.medium) certificate[QStringLiteral("mediumDueBack")] = done.medium->serial;
        if (done.atDesk) certificate[QStringLiteral("mediumAtDesk")] = done.atDesk->serial;
        const QStringList warnings = codesOf(done.findings, Severity::Warning);
        if (!warnings.empty())
            certificate[QStringLiteral("warnings")] = QJsonArray::fromStringList(warnings);
        certificates.append(certificate);
    }
    return {{QStringLiteral("letterNumber"), letter.letterNumber},
            {QStringLiteral("certificates"), certificates}};
}

/** Whose letters asked for the certificates of a person. */
Status addIssuedFor(RevocationCheckContext& context, const QString& iin, const Register& reg) {
    for (const CertificateRecord& certificate : context.certificates.at(iin)) {
        if (certificate.issueId == 0) continue;
        KU_TRY(const Issue issue, reg.issues().byId(certificate.issueId));
        KU_TRY(const RowInLetter asked, reg.applications().row(issue.rowId));
        context.issuedFor[certificate.id] = asked.stateBody;
    }
    return done();
}

} // namespace

Result<RevocationCheckContext> RevocationService::contextFor(const RevocationLetter& letter,
                                                             const Today& today, Job& job) const {
    RevocationCheckContext context{
        *today.rules, today.day, {m_session->training, CheckStage::Decision}, {}, {}};
    const int total = static_cast<int>(letter.rows.size());
    int looked = 0;
    const Job::Stoppable stoppable(job);
    for (const RevocationRow& row : letter.rows) {
        KU_CHECK(job.checkpoint());
        const QString iin = plainDigits(row.iin);
        if (!iin.isEmpty() && !context.certificates.contains(iin)) {
            KU_TRY(context.certificates[iin], ofPersonAtStateBodies(m_session->reg, iin));
            KU_CHECK(addIssuedFor(context, iin, m_session->reg));
        }
        job.progress(Step::Checking, ++looked, total);
    }
    return context;
}

Result<std::vector<Finding>> RevocationService::check(const RevocationLetter& asGiven) const {
    Job job;
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(const RevocationCheckContext context, contextFor(asGiven, today, job));
    const RevocationLetter letter = prepared(asGiven, context);
    KU_TRY(const auto known, registeredAlready(m_session->reg, letter));
    return checkAll(letter, today, context, known, false);
}

Result<Checked> RevocationService::add(const RevocationLetter& asGiven, Intake intake,
                                       const QString& whyAgain) {
    if (asGiven.mediaCount < 0) return Error{ErrorCode::BadArgument, {"mediaCount"}};
    Job job;
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(const RevocationCheckContext context, contextFor(asGiven, today, job));
    const RevocationLetter letter = prepared(asGiven, context);
    const QString again = normalisedText(whyAgain);
    KU_TRY(const auto known, registeredAlready(m_session->reg, letter));
    Checked checked{checkAll(letter, today, context, known, !again.isEmpty())};
    if (stops(checked.findings, intake)) return checked;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_TRY(const Id id, m_session->reg.revocations().addLetter(transaction, letter));
    QJsonObject detail = detailOf(letter, checked.findings, intake);
    if (known) {
        detail[QStringLiteral("registeredAs")] = static_cast<qint64>(known->id);
        detail[QStringLiteral("again")] = again;
    }
    KU_CHECK(
        transaction.commit({QStringLiteral("revocation.added"), revocationSubject(id), detail}));
    checked.id = id;
    return checked;
}

Result<RevocationPlan> RevocationService::plan(Id letterId, RowsWithErrors rows, Job& job) const {
    RevocationPlan plan;
    KU_TRY(plan.letter, m_session->reg.revocations().letter(letterId));
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(const RevocationCheckContext context, contextFor(plan.letter, today, job));
    RevocationReport& others = plan.others;
    RevocationLetter open = plan.letter;
    std::erase_if(open.rows, [&](const RevocationRow& row) {
        if (row.state == RevocationRowState::Open) return false;
        others.closed.push_back(row);
        return true;
    });
    if (open.rows.empty()) return plan;
    const std::vector<Finding> findings = checkStored(open, context);
    if (const auto errors = errorsOf(findings, 0))
        return Error{ErrorCode::FindingsStop, {std::to_string(errors)}};
    for (const RevocationRow& row : open.rows) {
        std::vector<Finding> ofRow = findingsOf(findings, row.number);
        if (anyError(ofRow))
            others.open.push_back({row, std::move(ofRow)});
        else
            plan.rows.push_back({row, *meantBy(row, context), std::move(ofRow)});
    }
    if (others.open.empty() || rows == RowsWithErrors::LeaveOpen) return plan;
    for (const PlannedRevocation& good : plan.rows)
        others.held.push_back(good.row);
    plan.rows.clear();
    return plan;
}

Time invalidFrom(QDate day, const CertificateRecord& certificate, std::chrono::seconds utcOffset) {
    if (day == civilDay(certificate.notBefore, utcOffset)) return certificate.notBefore;
    return Time(std::chrono::seconds(day.startOfDay(Qt::UTC).toSecsSinceEpoch())) - utcOffset;
}

bool mayBeInvalidSince(Time since, const CertificateRecord& certificate, Time now) {
    return since <= now && since >= certificate.notBefore;
}

Result<RevocationReport> RevocationService::revoke(Id letterId, RowsWithErrors rows, Job& job,
                                                   const InvalidSince& since) {
    KU_CHECK(ClockGuard(m_session->reg).requireForSigning()); // the day enters a CRL
    Job::Stoppable stoppable(job);
    KU_TRY(RevocationPlan planned, plan(letterId, rows, job));
    if (planned.rows.empty()) return std::move(planned.others);
    KU_TRY(const Today today, todayOf(m_session->reg));
    KU_TRY(const ReturnTerm term, returnTerm(planned.letter.registered, today));
    for (const PlannedRevocation& one : planned.rows)
        if (const auto day = sinceOf(one.row, since);
            day && !mayBeInvalidSince(*day, one.certificate, m_session->reg.now()))
            return Error{ErrorCode::BadArgument, {"invalid-since"}};
    KU_CHECK(job.checkpoint());
    stoppable.end();
    KU_TRY(planned.others.revoked, record(planned, since, *today.rules, term, job));
    closeRepeated(planned.others);
    return std::move(planned.others);
}

/** A calendar without the year does not hold a revocation up: then the earliest day it can be. */
Result<RevocationService::ReturnTerm> RevocationService::returnTerm(QDate registered,
                                                                    const Today& today) {
    const Term& term = today.rules->term(TermRole::MediumReturn);
    const auto counted = dueDate(term, registered, *today.calendar);
    if (counted) return ReturnTerm{*counted, {}};
    if (counted.error().code != ErrorCode::CalendarYearMissing) return counted.error();
    return ReturnTerm{registered.addDays(term.amount),
                      QStringLiteral("TermUnknown ") +
                          QString::fromStdString(counted.error().arguments.front())};
}

Result<std::vector<RevokedRow>> RevocationService::record(const RevocationPlan& plan,
                                                          const InvalidSince& since,
                                                          const Rules& rules,
                                                          const ReturnTerm& term, Job& job) {
    const int total = static_cast<int>(plan.rows.size());
    std::vector<RevokedRow> revoked;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    for (const PlannedRevocation& one : plan.rows) {
        KU_TRY(const CaGeneration ca, m_session->reg.authorities().byId(one.certificate.caId));
        const RevocationGround* ground = rules.revocationGround(one.row.ground, ca.authority);
        if (!ground)
            return Error{ErrorCode::NotFound, {"revocation-ground", one.row.ground.toStdString()}};
        KU_CHECK(revokeCertificate(m_session->reg, transaction, one.certificate.id, *ground,
                                   one.row.id, sinceOf(one.row, since)));
        RevokedRow& done = revoked.emplace_back(RevokedRow{one.row, {}});
        done.row.certificateId = one.certificate.id;
        done.findings = one.findings;
        KU_TRY(done.certificate, m_session->reg.certificates().byId(one.certificate.id));
        KU_TRY(done.medium, becomeDueBack(transaction, one.certificate, term));
        KU_TRY(done.atDesk, endBeforeHandOver(transaction, one.certificate));
        job.progress(Step::Registering, static_cast<int>(revoked.size()), total);
    }
    KU_CHECK(transaction.commit({QStringLiteral("certificate.revoked"),
                                 revocationSubject(plan.letter.id),
                                 detailOf(plan.letter, revoked, since)}));
    return revoked;
}

Result<std::optional<MediumRecord>>
RevocationService::becomeDueBack(Transaction& transaction, const CertificateRecord& certificate,
                                 const ReturnTerm& term) {
    const MediumStore media = m_session->reg.media();
    KU_TRY(const auto medium, media.bySerial(certificate.mediumSerial));
    if (!medium || !isOut(*medium, certificate)) return std::optional<MediumRecord>();
    // Due back for another certificate on it: the earlier day stands.
    if (medium->dueBack && *medium->dueBack <= term.day) return medium;
    MediumEvent event{medium->id, MediumState::DueBack, certificate.fullName, certificate.iin};
    event.issueId = certificate.issueId;
    event.dueBack = term.day;
    event.note = term.note;
    KU_CHECK(m_session->reg.media().record(transaction, event));
    return media.bySerial(certificate.mediumSerial);
}

Result<std::optional<MediumRecord>>
RevocationService::endBeforeHandOver(Transaction& transaction,
                                     const CertificateRecord& certificate) {
    if (certificate.issueId == 0) return std::optional<MediumRecord>();
    KU_TRY(const Issue issue, m_session->reg.issues().byId(certificate.issueId));
    if (!isAtDesk(issue.state)) return std::optional<MediumRecord>();
    KU_CHECK(m_session->reg.issues().notDelivered(transaction, issue.id, QStringLiteral("")));
    const MediumStore media = m_session->reg.media();
    KU_TRY(const auto medium, media.bySerial(certificate.mediumSerial));
    // While it waits for its hand-over no other issue takes it.
    if (!medium || medium->state != MediumState::Used) return std::optional<MediumRecord>();
    MediumEvent event{medium->id, MediumState::Returned};
    event.issueId = issue.id;
    KU_CHECK(m_session->reg.media().record(transaction, event));
    return media.bySerial(certificate.mediumSerial);
}

Result<CertificateRecord> RevocationService::revokeOne(Id certificateId, const QString& groundId,
                                                       const QString& why,
                                                       std::optional<Time> invalidSince) {
    const QString reason = why.trimmed();
    if (reason.isEmpty()) return Error{ErrorCode::ValueMissing, {"why"}};
    Register& reg = m_session->reg;
    KU_TRY(const Today today, todayOf(reg));
    KU_TRY(const auto certificate, reg.certificates().byId(certificateId));
    KU_TRY(const CaGeneration ca, reg.authorities().byId(certificate.caId));
    const RevocationGround* ground = today.rules->revocationGround(groundId, ca.authority);
    if (!ground) return Error{ErrorCode::NotFound, {"revocation-ground", groundId.toStdString()}};
    if (certificate.status != CertificateStatus::Valid)
        return Error{ErrorCode::WrongState,
                     {"certificate", std::string(storedName(certificate.status))}};
    if (invalidSince && !mayBeInvalidSince(*invalidSince, certificate, reg.now()))
        return Error{ErrorCode::BadArgument, {"invalid-since"}};
    KU_CHECK(ClockGuard(reg).requireForSigning());
    KU_TRY(Transaction transaction, reg.begin());
    KU_CHECK(revokeCertificate(reg, transaction, certificateId, *ground, 0, invalidSince));
    KU_TRY(const auto atDesk, endBeforeHandOver(transaction, certificate));
    QJsonObject detail{{QStringLiteral("ground"), ground->id}, {QStringLiteral("why"), reason}};
    if (invalidSince)
        detail[QStringLiteral("invalidSince")] =
            static_cast<qint64>(invalidSince->time_since_epoch().count());
    if (atDesk) detail[QStringLiteral("mediumAtDesk")] = atDesk->serial;
    KU_CHECK(transaction.commit(
        {QStringLiteral("certificate.revoked"), hexOf(certificate.serial), detail}));
    return reg.certificates().byId(certificateId);
}

Status revokeCertificate(Register& reg, Transaction& transaction, Id certificateId,
                         const RevocationGround& ground, Id rowId,
                         std::optional<Time> invalidSince) {
    RevokedCertificate revoked{certificateId, {}, transaction.now(), ground.id, ground.crlReason};
    revoked.invalidSince = invalidSince;
    KU_CHECK(reg.revocations().revoke(transaction, revoked, rowId));
    return done();
}

} // namespace model
