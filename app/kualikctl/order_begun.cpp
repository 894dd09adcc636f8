// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/on_medium.h"
#include "app/kualikctl/order_view.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/issuance/structure_issue.h"

namespace app::kualikctl {

namespace {

using model::OrderState;

Result<Outcome> list(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto reports, model::StructureIssueService(**desk).unfinished());
    QJsonArray orders;
    for (const model::StructureReport& report : reports) {
        context.output.line(lineOf(report.issue));
        orders += json(report.issue);
    }
    if (reports.empty()) context.output.line(Text::tr("no order waits for its next step"));
    context.output.object({{"orders", orders}});
    return Outcome::Good;
}

/** The CA's medium, where it still has to sign. */
Status logInFor(Context& context, model::Desk& desk, const model::StructureIssue& order) {
    KU_TRY(const auto ca, desk.reg().authorities().byId(order.caId));
    return logInToCa(context, desk, ca);
}

Result<Outcome> resume(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const model::StructureIssue begun, desk->reg().structureIssues().byId(id));
    const bool needsCa = begun.state == OrderState::Begun || begun.state == OrderState::Recorded;
    if (needsCa) KU_CHECK(logInFor(context, **desk, begun));
    const bool needsMedium = needsCa || begun.state == OrderState::Signed;
    KU_TRY(const auto report,
           onMedium(context, **desk, needsMedium ? begun.mediumSerial : QString(),
                    [&] { return model::StructureIssueService(**desk).resume(id, context.job); }));
    context.output.line(lineOf(report.issue));
    // A key file's key was in the process that broke off, and nowhere else.
    const bool isDelivered = report.issue.state == OrderState::Delivered;
    if (!isDelivered)
        context.output.note(Text::tr("its key was made for a file that was not written, and is "
                                     "gone; close it: kualikctl order close %1")
                                .arg(id));
    context.output.object({{"order", json(report.issue)}});
    return isDelivered ? Outcome::Good : Outcome::Wanting;
}

Result<Outcome> close(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const model::StructureIssue begun, desk->reg().structureIssues().byId(id));
    // What is on record for signing must end in a certificate, if only to be revoked at once.
    if (begun.state == OrderState::Recorded) KU_CHECK(logInFor(context, **desk, begun));
    KU_TRY(const auto report, model::StructureIssueService(**desk).close(
                                  id, context.arguments.value("ground"),
                                  context.arguments.value("note"), context.job, begun.state));
    context.output.line(lineOf(report.issue));
    context.output.object({{"order", json(report.issue)}});
    return Outcome::Good;
}

} // namespace

Command orderListCommand() {
    return {"order list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "orders by a structure that wait for their next step"),
            {},
            list};
}

Command orderResumeCommand() {
    return {"order resume",
            "ORDER",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "go on with an order from its last step"),
            {finalTryOption()},
            resume,
            QT_TRANSLATE_NOOP("kualikctl", "the CA medium's (until it has signed), the holder's")};
}

Command orderCloseCommand() {
    return {
        "order close",
        "ORDER",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "an order that goes no further: what was signed is revoked"),
        {{"ground", "GROUND",
          QT_TRANSLATE_NOOP("kualikctl", "why its certificate is revoked: see “revoke grounds”"),
          true},
         {"note", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "what happened"), true},
         finalTryOption()},
        close,
        QT_TRANSLATE_NOOP("kualikctl", "the CA medium's, where it has not signed yet")};
}

} // namespace app::kualikctl
