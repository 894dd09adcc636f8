// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/handover_choice.h"

#include <algorithm>

#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

using model::Issue;
using model::IssueState;

Error notWaiting(const std::string& what, auto state) {
    return {ErrorCode::WrongState, {what, wordOf(state).toStdString()}};
}

/** Of one that a letter revoked the row says why. */
Error notWaiting(const Issue& issue, const model::EmployeeRow& row) {
    const std::string what = "issue " + std::to_string(issue.id);
    const bool isRevoked =
        issue.state == IssueState::NotDelivered && row.state == model::RowState::Revoked;
    return isRevoked ? notWaiting(what, row.state) : notWaiting(what, issue.state);
}

Result<Issue> issueOnMedium(const model::Register& reg, const model::MediumRecord& medium) {
    KU_TRY(const auto written, reg.issues().inState(IssueState::Written));
    for (const Issue& issue : written)
        if (issue.mediumSerial == medium.serial) return issue;
    return notWaiting("medium " + medium.serial.toStdString(), medium.state);
}

/** A serial number may be all digits: what could be either is not guessed. */
Result<Issue> namedIssue(const model::Register& reg, const QString& word) {
    KU_TRY(const auto medium, reg.media().bySerial(word));
    const auto id = idOf(word);
    if (!id && !medium) return Error{ErrorCode::NotFound, {"medium", word.toStdString()}};
    if (!medium) return reg.issues().byId(*id);
    if (id && reg.issues().byId(*id))
        return usageFault(Text::tr("%1 is the number of an issue and of a medium; name it by "
                                   "--application ID --row N")
                              .arg(word));
    return issueOnMedium(reg, *medium);
}

/** The row's issue that waits; for a row that was named, why there is none. */
Result<std::optional<Issue>> waitingIssue(const model::Register& reg, const model::EmployeeRow& row,
                                          bool isNamed) {
    KU_TRY(const auto issues, reg.issues().ofRow(row.id));
    for (const Issue& issue : issues)
        if (issue.state == IssueState::Written) return std::optional<Issue>(issue);
    if (!isNamed) return std::optional<Issue>();
    return notWaiting("row " + std::to_string(row.number), row.state);
}

Result<std::vector<Issue>> issuesOfLetter(const Arguments& arguments, const model::Register& reg) {
    KU_TRY(const model::Id application, idOf(arguments.value("application"), "application"));
    KU_TRY(const auto only, numberOptions(arguments, "row"));
    KU_TRY(const model::Application letter, reg.applications().byId(application));
    for (const int number : only)
        if (std::none_of(letter.rows.begin(), letter.rows.end(),
                         [&](const auto& row) { return row.number == number; }))
            return usageFault(Text::tr("--row %1, but the letter has no such row").arg(number));
    std::vector<Issue> issues;
    for (const model::EmployeeRow& row : letter.rows) {
        const bool isNamed = std::find(only.begin(), only.end(), row.number) != only.end();
        if (!only.empty() && !isNamed) continue;
        KU_TRY(const auto issue, waitingIssue(reg, row, isNamed));
        if (issue) issues.push_back(*issue);
    }
    return issues;
}

} // namespace

Status mayChoose(const Arguments& arguments) {
    if (arguments.operands.isEmpty() && !arguments.has("application"))
        return missing(arguments.has("row") ? QStringLiteral("--application ID")
                                            : Text::tr("ISSUE|SERIAL or --application"));
    if (arguments.operands.isEmpty()) return crypto::done();
    for (const char* option : {"application", "row"})
        if (arguments.has(option))
            return usageFault(Text::tr("ISSUE|SERIAL and --%1 were given; only one of them may be")
                                  .arg(QLatin1String(option)));
    return crypto::done();
}

Result<std::vector<Chosen>> chosenMedia(const Arguments& arguments, const model::Register& reg) {
    std::vector<Issue> issues;
    for (const QString& word : arguments.operands) {
        KU_TRY(auto issue, namedIssue(reg, word));
        const bool isTwice = std::any_of(issues.begin(), issues.end(),
                                         [&](const Issue& one) { return one.id == issue.id; });
        if (!isTwice) issues.push_back(std::move(issue));
    }
    if (arguments.operands.isEmpty()) {
        KU_TRY(issues, issuesOfLetter(arguments, reg));
    }
    std::vector<Chosen> chosen;
    for (Issue& issue : issues) {
        KU_TRY(auto row, reg.applications().row(issue.rowId));
        if (issue.state != IssueState::Written) return notWaiting(issue, row.row);
        chosen.push_back({std::move(issue), std::move(row)});
    }
    return chosen;
}

QString lineOf(const Chosen& chosen) {
    return Text::tr("issue %1: letter %2, row %3, %4, medium %5")
        .arg(QString::number(chosen.issue.id), chosen.row.letterNumber,
             QString::number(chosen.row.row.number), chosen.row.row.fullName,
             chosen.issue.mediumSerial);
}

} // namespace app::kualikctl
