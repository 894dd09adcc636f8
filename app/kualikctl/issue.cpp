// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/issuing.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

Result<Outcome> row(Context& context) {
    model::IssuePlan plan;
    KU_TRY(plan.rowId, idOf(context.arguments.operands.first()));
    plan.mediumSerial = context.arguments.value("medium");
    plan.again = context.arguments.has("again");
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto ca, signingCa(context, **desk));
    plan.caId = ca.id;
    KU_TRY(const auto issued, issue(context, **desk, plan));
    print(context.output, issued);
    context.output.object({{"issued", json(issued)}});
    return Outcome::Good;
}

QJsonObject json(const model::Issue& issue, const model::RowInLetter& letter) {
    const model::EmployeeRow& row = letter.row;
    return {{"issue", static_cast<qint64>(issue.id)},
            {"state", wordOf(issue.state)},
            {"application", static_cast<qint64>(letter.applicationId)},
            {"letterNumber", letter.letterNumber},
            {"row", row.number},
            {"rowId", static_cast<qint64>(row.id)},
            {"iin", row.iin},
            {"fullName", row.fullName},
            {"mediumSerial", issue.mediumSerial}};
}

/** Issues and their rows, as a table for people and as an answer. */
QJsonArray show(Output& output, const std::vector<model::IssueReport>& reports) {
    QJsonArray issues;
    std::vector<QStringList> rows;
    for (const model::IssueReport& report : reports) {
        rows.push_back({QString::number(report.issue.id), report.row.letterNumber,
                        QString::number(report.row.row.number), report.row.row.fullName,
                        report.issue.mediumSerial, model::text::name(report.issue.state)});
        issues += json(report.issue, report.row);
    }
    output.table({Text::tr("No."), model::text::fieldName("letterNumber"), Text::tr("Row"),
                  model::text::fieldName("fio"), Text::tr("Serial number"), Text::tr("State")},
                 rows);
    return issues;
}

Result<Outcome> list(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    const model::IssuanceService service(**desk);
    KU_TRY(const auto reports, service.unfinished());
    KU_TRY(const auto written, service.written());
    const QJsonArray issues = show(context.output, reports);
    if (reports.empty()) context.output.line(Text::tr("no issue waits for its next step"));
    if (!written.empty())
        context.output.line(Text::tr("waiting for hand-over (kualikctl journal handover):"));
    const QJsonArray waiting = show(context.output, written);
    if (written.empty()) context.output.line(Text::tr("nothing waits for its hand-over"));
    context.output.object({{"issues", issues}, {"written", waiting}});
    return Outcome::Good;
}

/** Whether the CA still has to sign before this issue can end. */
bool needsCa(model::IssueState state) {
    return state == model::IssueState::Begun || state == model::IssueState::KeyGenerated ||
           state == model::IssueState::Recorded;
}

Result<Outcome> resumeIssue(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const model::Issue begun, desk->reg().issues().byId(id));
    if (needsCa(begun.state)) {
        KU_TRY(const auto ca, desk->reg().authorities().byId(begun.caId));
        KU_CHECK(logInToCa(context, **desk, ca));
    }
    KU_TRY(const auto issued, resume(context, **desk, begun));
    print(context.output, issued);
    context.output.object({{"issued", json(issued)}});
    return Outcome::Good;
}

Result<Outcome> close(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const model::Issue begun, desk->reg().issues().byId(id));
    // What is on record for signing must end in a certificate, if only to be revoked at once.
    if (begun.state == model::IssueState::Recorded) {
        KU_TRY(const auto ca, desk->reg().authorities().byId(begun.caId));
        KU_CHECK(logInToCa(context, **desk, ca));
    }
    KU_TRY(const model::Issue closed, model::IssuanceService(**desk).closeNotDelivered(
                                          id, context.arguments.value("ground"),
                                          context.arguments.value("note"), context.job));
    context.output.line(
        Text::tr("issue %1: %2").arg(QString::number(id), model::text::name(closed.state)));
    context.output.object({{"issue", static_cast<qint64>(id)}, {"state", wordOf(closed.state)}});
    return Outcome::Good;
}

} // namespace

Command issueRowCommand() {
    return {"issue row",
            "ROWID",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "issue to one accepted row, on a medium of your choice"),
            {{"medium", "SERIAL", QT_TRANSLATE_NOOP("kualikctl", "the holder's medium"), true},
             {"again", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "the earlier certificate was not delivered")},
             algorithmOption(),
             finalTryOption()},
            row,
            QT_TRANSLATE_NOOP("kualikctl", "the CA medium's, the holder's medium's")};
}

Command issueListCommand() {
    return {"issue list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "issues that wait for their next step or the hand-over"),
            {},
            list};
}

Command issueResumeCommand() {
    return {"issue resume",
            "ISSUE",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "go on with an issue from its last step"),
            {finalTryOption()},
            resumeIssue,
            QT_TRANSLATE_NOOP("kualikctl", "the CA medium's (until it has signed), the holder's")};
}

Command issueCloseCommand() {
    return {
        "issue close",
        "ISSUE",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "the medium is dead or gone: close its issue"),
        {{"ground", "GROUND",
          QT_TRANSLATE_NOOP("kualikctl", "why its certificate is revoked: see “revoke grounds”"),
          true},
         {"note", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "what happened"), true},
         finalTryOption()},
        close,
        QT_TRANSLATE_NOOP("kualikctl", "the CA medium's, where it has not signed yet")};
}

} // namespace app::kualikctl
