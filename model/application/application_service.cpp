// SPDX-License-Identifier: Apache-2.0
#include "model/application/application_service.h"

#include <algorithm>
#include <set>
#include <tuple>

#include <QJsonArray>

#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/application/field_checks.h"
#include "model/authority/authority_values.h"
#include "model/domain/row_numbers.h"
#include "model/rules/identifiers.h"

namespace model {

namespace {

QJsonObject detailOf(const Application& letter, const std::vector<Finding>& findings,
                     Intake intake) {
    QJsonObject detail{{QStringLiteral("letterNumber"), letter.letterNumber},
                       {QStringLiteral("rows"), static_cast<int>(letter.rows.size())},
                       {QStringLiteral("warnings"),
                        QJsonArray::fromStringList(codesOf(findings, Severity::Warning))}};
    if (intake == Intake::AsReceived)
        detail[QStringLiteral("errors")] =
            QJsonArray::fromStringList(codesOf(findings, Severity::Error));
    return detail;
}

} // namespace

Result<std::optional<RegisteredLetter>> registeredAlready(const Register& reg,
                                                          const Application& letter) {
    std::optional<RegisteredLetter> found;
    std::set<QString> bins;
    for (const EmployeeRow& row : letter.rows)
        if (!row.bin.isEmpty()) bins.insert(row.bin);
    KU_TRY(const auto others, reg.applications().byLetter(letter.letterNumber, letter.letterDate));
    for (const Application& other : others) {
        if (other.id == letter.id) continue;
        bool sameBody = isSameName(other.stateBody, letter.stateBody);
        if (!sameBody) {
            KU_TRY(sameBody, reg.applications().namesBody(other.id, bins));
        }
        if (sameBody) found = RegisteredLetter{other.id, other.received};
    }
    return found;
}

Result<CheckContext> ApplicationService::contextFor(const std::vector<EmployeeRow>& rows,
                                                    CheckStage stage, Job& job) const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    CheckContext context{
        *today.rules, *today.calendar, today.day, {m_session->training, stage}, {}};
    if (m_session->training) {
        KU_TRY(const auto* structures, profiles());
        context.nameMark = QString::fromStdString(structures->trainingMark());
    }
    const int total = static_cast<int>(rows.size());
    int looked = 0;
    const Job::Stoppable stoppable(job);
    for (const EmployeeRow& row : rows) {
        KU_CHECK(job.checkpoint());
        const QString iin = plainDigits(row.iin);
        if (!context.persons.contains(iin)) {
            KU_TRY(context.persons[iin], personFacts(m_session->reg, iin));
        }
        job.progress(Step::Checking, ++looked, total);
    }
    return context;
}

Result<CheckContext> ApplicationService::contextOf(const Application& letter, CheckStage stage,
                                                   Job& job) const {
    KU_TRY(CheckContext context, contextFor(letter.rows, stage, job));
    KU_TRY(context.registered, registeredAlready(m_session->reg, letter));
    return context;
}

Result<std::vector<Finding>> ApplicationService::check(const Application& application,
                                                       CheckStage stage, Job& job) const {
    const Application letter = numbered(normalised(application));
    KU_TRY(const CheckContext context, contextOf(letter, stage, job));
    return checkApplication(letter, context);
}

Result<DryRun> ApplicationService::importRows(const Application& letter, const QString& csvPath,
                                              Job& job) const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    const Job::Stoppable stoppable(job);
    job.progress(Step::Importing);
    DryRun dryRun{letter, {}, {}};
    KU_TRY(dryRun.imported, importApplicationRows(csvPath, *today.rules));
    if (dryRun.imported.headingsLost) {
        // Nothing else that could be found is worth reading before the file is saved anew.
        dryRun.findings = dryRun.imported.findings;
        return dryRun;
    }
    dryRun.application.rows = dryRun.imported.rows;
    dryRun.application = normalised(std::move(dryRun.application));
    KU_TRY(const CheckContext context, contextOf(dryRun.application, CheckStage::Intake, job));
    dryRun.findings = dryRun.imported.findings;
    const auto checked = checkApplication(dryRun.application, context);
    dryRun.findings.insert(dryRun.findings.end(), checked.begin(), checked.end());
    std::stable_sort(dryRun.findings.begin(), dryRun.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.row < b.row; });
    return dryRun;
}

Result<Checked> ApplicationService::add(const Application& application, Intake intake, Job& job,
                                        const QString& whyAgain) {
    if (application.mediaCount < 0) return Error{ErrorCode::BadArgument, {"mediaCount"}};
    Job::Stoppable stoppable(job);
    const Application letter = numbered(normalised(application));
    KU_TRY(const CheckContext context, contextOf(letter, CheckStage::Intake, job));
    Checked checked{checkApplication(letter, context)};
    const QString again = normalisedText(whyAgain);
    if (!again.isEmpty()) excuse(checked.findings, FindingCode::LetterRegistered);
    if (stops(checked.findings, intake)) return checked;
    KU_CHECK(job.checkpoint());
    stoppable.end();
    const int total = static_cast<int>(letter.rows.size());
    job.progress(Step::Registering, 0, total);
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_TRY(const Id id, m_session->reg.applications().add(transaction, letter));
    QJsonObject detail = detailOf(letter, checked.findings, intake);
    if (context.registered && !again.isEmpty()) {
        detail[QStringLiteral("registeredAs")] = static_cast<qint64>(context.registered->id);
        detail[QStringLiteral("again")] = again;
    }
    KU_CHECK(transaction.commit(
        {QStringLiteral("application.added"), QStringLiteral("application %1").arg(id), detail}));
    job.progress(Step::Registering, total, total);
    checked.id = id;
    return checked;
}

Result<std::vector<DueRow>> ApplicationService::due() const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    std::vector<DueRow> waiting;
    for (const RowState state :
         {RowState::Undecided, RowState::Accepted, RowState::Refused, RowState::Issuing,
          RowState::Issued, RowState::HandedOver, RowState::NotDelivered, RowState::Revoked}) {
        if (!waitsForAnswer(state)) continue;
        KU_TRY(std::vector<RowInLetter> rows, m_session->reg.applications().rowsInState(state));
        for (RowInLetter& row : rows) {
            const auto day = rowDueDate(row.row, row.received, *today.rules, *today.calendar);
            if (!day && day.error().code != ErrorCode::CalendarYearMissing) return day.error();
            DueRow& due = waiting.emplace_back(DueRow{std::move(row)});
            if (day) due.due = *day;
            due.overdue = day && *day < today.day;
            due.clause = rowTerm(due.row.row, *today.rules).clause;
        }
    }
    const auto order = [](const DueRow& due) {
        return std::make_tuple(!due.overdue, !due.due, due.due.value_or(due.row.received),
                               due.row.applicationId, due.row.row.number);
    };
    std::sort(waiting.begin(), waiting.end(),
              [&](const DueRow& a, const DueRow& b) { return order(a) < order(b); });
    return waiting;
}

Result<QDate> ApplicationService::replyDue(const Application& application) const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    return dueDate(today.rules->term(TermRole::RefusalReply), application.received,
                   *today.calendar);
}

Result<PersonFacts> personFacts(const Register& reg, const QString& iin) {
    PersonFacts facts;
    if (iin.isEmpty()) return facts;
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    KU_TRY(const auto certificates, reg.certificates().validOf(iin, reg.now()));
    for (const CertificateRecord& certificate : certificates)
        facts.certificates.push_back({QString::fromStdString(crypto::toHex(certificate.serial)),
                                      civilDay(certificate.notAfter, limits.utcOffset),
                                      certificate.bin});
    KU_TRY(const auto media, reg.media().heldBy(iin));
    for (const MediumRecord& medium : media)
        facts.media.push_back({medium.serial, medium.kind, medium.state == MediumState::DueBack});
    KU_TRY(const auto open, reg.applications().openRowsOf(iin));
    for (const RowInLetter& one : open) {
        facts.openRows.push_back(
            {one.applicationId, one.letterNumber, one.letterDate, one.row.number});
        // What is recorded for signing will be a certificate, whatever happens before.
        KU_TRY(const auto issue, reg.issues().openOfRow(one.row.id));
        if (issue && issue->state == IssueState::Recorded)
            facts.certificates.push_back(
                {QString::fromStdString(crypto::toHex(issue->serial)), {}, one.row.bin, issue->id});
    }
    return facts;
}

} // namespace model
