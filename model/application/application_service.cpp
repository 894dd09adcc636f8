// SPDX-License-Identifier: Apache-2.0
#include "model/application/application_service.h"

#include <algorithm>
#include <tuple>

#include <QJsonArray>

#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/application/field_checks.h"
#include "model/domain/row_numbers.h"
#include "model/rules/identifiers.h"

namespace model {

namespace {

QString subjectOf(const char* what, Id id) {
    return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(id);
}

QString wordOf(auto value) {
    const std::string_view word = storedName(value);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

/** A row is decided on until its issue begins; one that was not delivered is issued again as is. */
Status checkUndecided(const EmployeeRow& row) {
    switch (row.state) {
    case RowState::Undecided:
    case RowState::Accepted:
    case RowState::Refused:
        return done();
    case RowState::Issuing:
    case RowState::Issued:
    case RowState::HandedOver:
    case RowState::NotDelivered:
        break;
    }
    return Error{ErrorCode::WrongState,
                 {subjectOf("row", row.id).toStdString(), std::string(storedName(row.state))}};
}

EmployeeRow chosen(EmployeeRow row, const EmployeeRow& choices) {
    row.regionCode = choices.regionCode;
    row.category = choices.category;
    row.mediumKind = choices.mediumKind;
    row.second = choices.second;
    row.secondProof = choices.secondProof;
    return normalised(std::move(row));
}

/** checkRow() looks at the rows above; one below counts where it was decided on first. */
void checkAcceptedBelow(const Application& letter, const EmployeeRow& row,
                        const CheckContext& context, std::vector<Finding>& findings) {
    for (const EmployeeRow& other : letter.rows)
        if (other.number > row.number && other.state != RowState::Undecided && !row.iin.isEmpty() &&
            other.iin == row.iin) {
            FieldChecks(context.rules, context.mode, QStringLiteral("ucgo-1"), row.number, findings)
                .add(FindingCode::SamePersonTwice, QStringLiteral("iin"),
                     {QString::number(other.number)});
            return;
        }
}

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

/** A row with the operator's choices and what is found on it. */
struct ApplicationService::Decision {
    EmployeeRow row;
    std::vector<Finding> findings;
};

Result<CheckContext> ApplicationService::contextFor(const std::vector<EmployeeRow>& rows,
                                                    CheckStage stage, Job& job) const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    CheckContext context{
        *today.rules, *today.calendar, today.day, {m_session->training, stage}, {}};
    const int total = static_cast<int>(rows.size());
    int looked = 0;
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

Result<std::vector<Finding>> ApplicationService::check(const Application& application,
                                                       CheckStage stage) const {
    Job job;
    KU_TRY(const CheckContext context, contextFor(application.rows, stage, job));
    return checkApplication(numbered(application), context);
}

Result<DryRun> ApplicationService::importRows(const Application& letter, const QString& csvPath,
                                              Job& job) const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    job.progress(Step::Importing);
    DryRun dryRun{letter, {}, {}};
    KU_TRY(dryRun.imported, importApplicationRows(csvPath, *today.rules));
    dryRun.application.rows = dryRun.imported.rows;
    dryRun.application = normalised(std::move(dryRun.application));
    KU_TRY(const CheckContext context,
           contextFor(dryRun.application.rows, CheckStage::Intake, job));
    dryRun.findings = dryRun.imported.findings;
    const auto checked = checkApplication(dryRun.application, context);
    dryRun.findings.insert(dryRun.findings.end(), checked.begin(), checked.end());
    std::stable_sort(dryRun.findings.begin(), dryRun.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.row < b.row; });
    return dryRun;
}

Result<Checked> ApplicationService::add(const Application& application, Intake intake, Job& job) {
    if (application.mediaCount < 0) return Error{ErrorCode::BadArgument, {"mediaCount"}};
    const Application letter = numbered(normalised(application));
    KU_TRY(const CheckContext context, contextFor(letter.rows, CheckStage::Intake, job));
    Checked checked{checkApplication(letter, context)};
    if (stops(checked.findings, intake)) return checked;
    KU_CHECK(job.checkpoint());
    const int total = static_cast<int>(letter.rows.size());
    job.progress(Step::Recording, 0, total);
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_TRY(const Id id, m_session->reg.applications().add(transaction, letter));
    KU_CHECK(transaction.commit({QStringLiteral("application.added"), subjectOf("application", id),
                                 detailOf(letter, checked.findings, intake)}));
    job.progress(Step::Recording, total, total);
    checked.id = id;
    return checked;
}

Result<ApplicationService::Decision> ApplicationService::decide(const RowInLetter& found,
                                                                const EmployeeRow& choices,
                                                                const QString& ownMedium) const {
    KU_TRY(Application letter, m_session->reg.applications().byId(found.applicationId));
    std::erase_if(letter.rows, [&](const EmployeeRow& other) {
        return other.id != found.row.id && other.state == RowState::Refused;
    });
    Decision decision{chosen(found.row, choices), {}};
    Job job;
    KU_TRY(CheckContext context, contextFor({decision.row}, CheckStage::Decision, job));
    std::erase_if(context.persons[decision.row.iin].media,
                  [&](const HeldMedium& medium) { return medium.serial == ownMedium; });
    decision.findings = checkRow(letter, decision.row, context);
    checkAcceptedBelow(letter, decision.row, context, decision.findings);
    if (const Region* region = regionOf(decision.row, context.rules))
        decision.row.regionCode = region->code;
    return decision;
}

Result<std::vector<Finding>> ApplicationService::checkDecision(Id rowId,
                                                               const EmployeeRow& choices) const {
    KU_TRY(const RowInLetter found, m_session->reg.applications().row(rowId));
    KU_CHECK(checkUndecided(found.row));
    KU_TRY(Decision decision, decide(found, choices));
    return std::move(decision.findings);
}

Result<std::vector<Finding>> ApplicationService::checkAccepted(Id rowId,
                                                               const QString& ownMedium) const {
    KU_TRY(const RowInLetter found, m_session->reg.applications().row(rowId));
    KU_TRY(Decision decision, decide(found, found.row, ownMedium));
    return std::move(decision.findings);
}

Result<Checked> ApplicationService::accept(Id rowId, const EmployeeRow& choices) {
    KU_TRY(const RowInLetter found, m_session->reg.applications().row(rowId));
    KU_CHECK(checkUndecided(found.row));
    KU_TRY(const Decision decision, decide(found, choices));
    if (anyError(decision.findings)) return Checked{decision.findings};
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_CHECK(m_session->reg.applications().accept(transaction, decision.row));
    KU_CHECK(transaction.commit(
        {QStringLiteral("row.accepted"),
         subjectOf("row", rowId),
         {{QStringLiteral("warnings"),
           QJsonArray::fromStringList(codesOf(decision.findings, Severity::Warning))},
          {QStringLiteral("exception"), wordOf(decision.row.second)}}}));
    return Checked{decision.findings, rowId};
}

Status ApplicationService::refuse(Id rowId, const QString& groundId, const QString& note) {
    KU_TRY(const Today today, todayOf(m_session->reg));
    if (!today.rules->refusalGround(groundId))
        return Error{ErrorCode::NotFound, {"ground", groundId.toStdString()}};
    KU_TRY(RowInLetter found, m_session->reg.applications().row(rowId));
    KU_CHECK(checkUndecided(found.row));
    found.row.refusalGround = groundId;
    found.row.refusalNote = normalisedText(note);
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_CHECK(m_session->reg.applications().refuse(transaction, found.row));
    return transaction.commit({QStringLiteral("row.refused"),
                               subjectOf("row", rowId),
                               {{QStringLiteral("ground"), groundId}}});
}

Result<std::vector<DueRow>> ApplicationService::due() const {
    KU_TRY(const Today today, todayOf(m_session->reg));
    std::vector<DueRow> waiting;
    for (const RowState state : {RowState::Undecided, RowState::Accepted, RowState::Issuing}) {
        KU_TRY(std::vector<RowInLetter> rows, m_session->reg.applications().rowsInState(state));
        for (RowInLetter& row : rows) {
            const auto day = rowDueDate(row.row, row.received, *today.rules, *today.calendar);
            if (!day && day.error().code != ErrorCode::CalendarYearMissing) return day.error();
            DueRow& due = waiting.emplace_back(DueRow{std::move(row)});
            if (day) due.due = *day;
            due.overdue = day && *day < today.day;
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
                                      civilDay(certificate.notAfter, limits.utcOffset)});
    KU_TRY(const auto media, reg.media().heldBy(iin));
    for (const MediumRecord& medium : media)
        facts.media.push_back({medium.serial, medium.kind});
    return facts;
}

} // namespace model
