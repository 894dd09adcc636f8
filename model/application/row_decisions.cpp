// SPDX-License-Identifier: Apache-2.0
#include "model/application/application_service.h"

#include <algorithm>
#include <iterator>

#include <QJsonArray>

#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/application/field_checks.h"

namespace model {

namespace {

QString subjectOf(Id rowId) {
    return QStringLiteral("row %1").arg(rowId);
}

/** What the decision replaces, and why. */
void noteChange(QJsonObject& detail, const EmployeeRow& row, const QString& why) {
    if (row.state == RowState::Undecided) return;
    detail[QStringLiteral("replaces")] = wordOf(row.state);
    detail[QStringLiteral("why")] = normalisedText(why);
}

Status checkUndecided(const EmployeeRow& row) {
    if (isOpenToDecision(row.state)) return done();
    return Error{ErrorCode::WrongState,
                 {"row " + std::to_string(row.number), std::string(storedName(row.state))}};
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

/** The columns of the form, the two choices of an import, and nothing that was decided. */
EmployeeRow correctedRow(EmployeeRow row, const EmployeeRow& given) {
    EmployeeRow corrected = row;
    corrected.fullName = given.fullName;
    corrected.iin = given.iin;
    corrected.bin = given.bin;
    corrected.organization = given.organization;
    corrected.position = given.position;
    corrected.region = given.region;
    corrected.email = given.email;
    corrected.phone = given.phone;
    corrected.category = given.category;
    corrected.mediumKind = given.mediumKind;
    corrected = normalised(std::move(corrected));
    // A region that was chosen for one text is no choice for another.
    if (corrected.region != row.region) corrected.regionCode.clear();
    corrected.state = RowState::Undecided;
    return corrected;
}

QJsonObject correctionDetail(const EmployeeRow& row, const std::vector<FieldChange>& changes,
                             const Checked& checked, const QString& why) {
    QJsonObject before;
    QJsonObject after;
    for (const FieldChange& change : changes) {
        before[change.field] = change.before;
        after[change.field] = change.after;
    }
    QJsonObject detail{{QStringLiteral("before"), before},
                       {QStringLiteral("after"), after},
                       {QStringLiteral("why"), normalisedText(why)},
                       {QStringLiteral("errors"),
                        QJsonArray::fromStringList(codesOf(checked.findings, Severity::Error))},
                       {QStringLiteral("warnings"),
                        QJsonArray::fromStringList(codesOf(checked.findings, Severity::Warning))}};
    if (row.state != RowState::Undecided) detail[QStringLiteral("replaces")] = wordOf(row.state);
    return detail;
}

} // namespace

/** A row with the operator's choices and what is found on it. */
struct ApplicationService::Decision {
    EmployeeRow row;
    std::vector<Finding> findings;
};

std::vector<FieldChange> changesOf(const EmployeeRow& before, const EmployeeRow& after) {
    std::vector<FieldChange> changes;
    const auto look = [&](const char* field, const QString& was, const QString& is) {
        if (was != is) changes.push_back({QLatin1String(field), was, is});
    };
    look("fio", before.fullName, after.fullName);
    look("iin", before.iin, after.iin);
    look("bin", before.bin, after.bin);
    look("organization", before.organization, after.organization);
    look("position", before.position, after.position);
    look("region", before.region, after.region);
    look("email", before.email, after.email);
    look("phone", before.phone, after.phone);
    look("category", wordOf(before.category), wordOf(after.category));
    look("medium", wordOf(before.mediumKind), wordOf(after.mediumKind));
    return changes;
}

/** The letter without its other rows that were refused: they stand in nobody's way. */
Result<Application> ApplicationService::letterAround(const RowInLetter& found) const {
    KU_TRY(Application letter, m_session->reg.applications().byId(found.applicationId));
    std::erase_if(letter.rows, [&](const EmployeeRow& other) {
        return other.id != found.row.id && other.state == RowState::Refused;
    });
    return letter;
}

Result<ApplicationService::Decision> ApplicationService::decide(const RowInLetter& found,
                                                                const EmployeeRow& choices,
                                                                const QString& ownMedium) const {
    KU_TRY(const Application letter, letterAround(found));
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

Result<std::set<Id>> ApplicationService::notAcceptable(Id applicationId, Job& job) const {
    KU_TRY(Application letter, m_session->reg.applications().byId(applicationId));
    std::erase_if(letter.rows,
                  [](const EmployeeRow& row) { return row.state == RowState::Refused; });
    std::vector<EmployeeRow> open;
    std::copy_if(letter.rows.begin(), letter.rows.end(), std::back_inserter(open),
                 [](const EmployeeRow& row) { return row.state == RowState::Undecided; });
    KU_TRY(const CheckContext context, contextFor(open, CheckStage::Decision, job));
    std::set<Id> found;
    for (EmployeeRow& row : open) {
        KU_CHECK(job.checkpoint());
        if (const Region* region = regionOf(row, context.rules)) row.regionCode = region->code;
        std::vector<Finding> findings = checkRow(letter, row, context);
        checkAcceptedBelow(letter, row, context, findings);
        if (anyError(findings)) found.insert(row.id);
    }
    return found;
}

Result<std::vector<Finding>> ApplicationService::checkAccepted(Id rowId,
                                                               const QString& ownMedium) const {
    KU_TRY(const RowInLetter found, m_session->reg.applications().row(rowId));
    KU_TRY(Decision decision, decide(found, found.row, ownMedium));
    return std::move(decision.findings);
}

Status ApplicationService::mayDecide(const EmployeeRow& row, const QString& whyChanged) const {
    KU_CHECK(checkUndecided(row));
    if (row.state == RowState::Undecided || !normalisedText(whyChanged).isEmpty()) return done();
    KU_TRY(const auto earlier, m_session->reg.applications().decisionOf(row.id));
    if (!earlier) return done();
    KU_TRY(const ClockLimits limits, m_session->reg.clockEvents().limits());
    return Error{ErrorCode::AlreadyDecided,
                 {std::to_string(row.number), std::string(storedName(row.state)),
                  civilTimeText(earlier->at, limits.utcOffset).toStdString(),
                  earlier->by.toStdString()}};
}

Status ApplicationService::mayDecide(Id rowId, const QString& whyChanged) const {
    KU_TRY(const RowInLetter found, m_session->reg.applications().row(rowId));
    return mayDecide(found.row, whyChanged);
}

Result<Checked> ApplicationService::accept(Id rowId, const EmployeeRow& choices,
                                           const QString& whyChanged) {
    KU_TRY(const RowInLetter found, m_session->reg.applications().row(rowId));
    KU_CHECK(mayDecide(found.row, whyChanged));
    KU_TRY(const Decision decision, decide(found, choices));
    if (anyError(decision.findings)) return Checked{decision.findings};
    QJsonObject detail{{QStringLiteral("warnings"),
                        QJsonArray::fromStringList(codesOf(decision.findings, Severity::Warning))},
                       {QStringLiteral("exception"), wordOf(decision.row.second)}};
    noteChange(detail, found.row, whyChanged);
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_CHECK(m_session->reg.applications().accept(transaction, decision.row));
    KU_CHECK(transaction.commit({QStringLiteral("row.accepted"), subjectOf(rowId), detail}));
    return Checked{decision.findings, rowId};
}

Status ApplicationService::refuse(Id rowId, const QString& groundId, const QString& note,
                                  const QString& whyChanged) {
    KU_TRY(const Today today, todayOf(m_session->reg));
    if (!today.rules->refusalGround(groundId))
        return Error{ErrorCode::NotFound, {"refusal-ground", groundId.toStdString()}};
    KU_TRY(RowInLetter found, m_session->reg.applications().row(rowId));
    KU_CHECK(mayDecide(found.row, whyChanged));
    QJsonObject detail{{QStringLiteral("ground"), groundId}};
    noteChange(detail, found.row, whyChanged);
    found.row.refusalGround = groundId;
    found.row.refusalNote = normalisedText(note);
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_CHECK(m_session->reg.applications().refuse(transaction, found.row));
    return transaction.commit({QStringLiteral("row.refused"), subjectOf(rowId), detail});
}

Result<Checked> ApplicationService::correct(Id rowId, const EmployeeRow& corrected, Intake intake,
                                            const QString& why) {
    KU_TRY(const RowInLetter found, m_session->reg.applications().row(rowId));
    KU_CHECK(checkUndecided(found.row));
    const EmployeeRow row = correctedRow(found.row, corrected);
    const auto changes = changesOf(found.row, row);
    if (changes.empty())
        return Error{ErrorCode::NothingToCorrect, {std::to_string(found.row.number)}};
    if (normalisedText(why).isEmpty()) return Error{ErrorCode::ValueMissing, {"why"}};
    KU_TRY(const Application letter, letterAround(found));
    Job job;
    KU_TRY(const CheckContext context, contextFor({row}, CheckStage::Intake, job));
    Checked checked{checkRow(letter, row, context)};
    checkAcceptedBelow(letter, row, context, checked.findings);
    if (stops(checked.findings, intake)) return checked;
    KU_TRY(Transaction transaction, m_session->reg.begin());
    KU_CHECK(m_session->reg.applications().correct(transaction, row, normalisedText(why)));
    KU_CHECK(transaction.commit({QStringLiteral("row.corrected"), subjectOf(rowId),
                                 correctionDetail(found.row, changes, checked, why)}));
    checked.id = rowId;
    return checked;
}

} // namespace model
