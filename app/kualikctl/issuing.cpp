// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/issuing.h"

#include <functional>

#include <QElapsedTimer>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/on_medium.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

/** The time counts from the login on. */
Result<TimedIssue> timedOnMedium(Context& context, model::Desk& desk, const QString& serial,
                                 const std::function<Result<model::IssueReport>()>& act) {
    qint64 milliseconds = 0;
    KU_TRY(auto report, onMedium(context, desk, serial, [&] {
               QElapsedTimer timer;
               timer.start();
               auto made = act();
               milliseconds = timer.elapsed();
               return made;
           }));
    return TimedIssue{std::move(report), milliseconds};
}

/** The service counts what stops it: here each is said, with what to do about it. */
Result<TimedIssue> stopped(Context& context, Error counted,
                           const Result<std::vector<model::Finding>>& findings) {
    if (!findings) return findings.error();
    for (const model::Finding& finding : *findings) {
        if (finding.severity != model::Severity::Error) continue;
        context.output.note(lineOf(finding)); // beside the count, also where the answer is JSON
        context.output.note(QStringLiteral("    ") + adviceOf(finding));
    }
    return counted;
}

bool isStopped(const Result<TimedIssue>& issued) {
    return !issued && issued.error().code == ErrorCode::FindingsStop;
}

} // namespace

Option algorithmOption() {
    return {"algorithm", "gost2015|gost2004",
            QT_TRANSLATE_NOOP("kualikctl", "issue by the CA of this algorithm")};
}

Result<model::CaGeneration> signingCa(Context& context, model::Desk& desk) {
    KU_TRY(const auto algorithm, choiceOption<crypto::Algorithm>(context.arguments, "algorithm"));
    KU_TRY(auto ca, model::IssuanceService(desk).signingCa(algorithm));
    KU_CHECK(logInToCa(context, desk, ca));
    return ca;
}

Result<TimedIssue> issue(Context& context, model::Desk& desk, const model::IssuePlan& plan) {
    auto issued = timedOnMedium(context, desk, plan.mediumSerial, [&] {
        return model::IssuanceService(desk).issue(plan, context.job);
    });
    if (!isStopped(issued)) return issued;
    KU_TRY(const auto ca, desk.reg().authorities().byId(plan.caId));
    return stopped(context, issued.error(), model::IssuanceService(desk).check(plan.rowId, ca));
}

Result<TimedIssue> resume(Context& context, model::Desk& desk, const model::Issue& begun) {
    auto issued = timedOnMedium(context, desk, begun.mediumSerial, [&] {
        return model::IssuanceService(desk).resume(begun.id, context.job);
    });
    if (!isStopped(issued)) return issued;
    return stopped(context, issued.error(), model::IssuanceService(desk).checkGoOn(begun.id));
}

void print(Output& output, const TimedIssue& issued) {
    const model::Issue& issue = issued.report.issue;
    print(output, issued.report.findings);
    output.line(Text::tr("row %1 %2: %3 on the medium %4, %5 ms")
                    .arg(QString::number(issued.report.row.row.number),
                         issued.report.row.row.fullName, hexOf(issue.serial), issue.mediumSerial,
                         QString::number(issued.milliseconds)));
}

QJsonObject json(const TimedIssue& issued) {
    const model::Issue& issue = issued.report.issue;
    const model::EmployeeRow& row = issued.report.row.row;
    return {{"issue", static_cast<qint64>(issue.id)},
            {"row", row.number},
            {"rowId", static_cast<qint64>(row.id)},
            {"iin", row.iin},
            {"fullName", row.fullName},
            {"certificate", static_cast<qint64>(issue.certificateId)},
            {"serialHex", hexOf(issue.serial)},
            {"structure", issue.structure},
            {"mediumSerial", issue.mediumSerial},
            {"findings", json(issued.report.findings)},
            {"ms", issued.milliseconds}};
}

} // namespace app::kualikctl
