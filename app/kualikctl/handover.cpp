// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/handover.h"

#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

using model::HandOver;
using model::HandOverChannel;

/** The issues named, or all of a letter whose medium is written and still here. */
Result<std::vector<model::Id>> chosenIssues(const Arguments& arguments,
                                            const model::Register& reg) {
    std::vector<model::Id> issues;
    for (const QString& word : arguments.operands) {
        KU_TRY(const model::Id id, idOf(word));
        issues.push_back(id);
    }
    if (!issues.empty()) return issues;
    KU_TRY(const model::Id application, idOf(arguments.value("application"), "application"));
    KU_TRY(const model::Application letter, reg.applications().byId(application));
    for (const model::EmployeeRow& row : letter.rows) {
        KU_TRY(const auto issue, reg.issues().openOfRow(row.id));
        if (issue && issue->state == model::IssueState::Written) issues.push_back(issue->id);
    }
    return issues;
}

Result<Outcome> run(Context& context) {
    KU_TRY(HandOver handOver, readHandOver(context.arguments, {}, true));
    if (context.arguments.operands.isEmpty() && !context.arguments.has("application"))
        return missing(Text::tr("ISSUE or --application"));
    if (!context.arguments.operands.isEmpty() && context.arguments.has("application"))
        return usageFault(Text::tr("ISSUE and --application were given; only one of them may be"));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto issues, chosenIssues(context.arguments, session.reg));
    model::JournalService service(session);
    QJsonArray answers;
    bool all = true;
    for (const model::Id issue : issues) {
        handOver.issueId = issue;
        KU_TRY(const auto outcome, service.handOver(handOver));
        print(context.output, outcome.findings);
        if (outcome.line)
            context.output.line(Text::tr("journal line %1: %2, medium %3")
                                    .arg(QString::number(outcome.line->number),
                                         outcome.line->userName, outcome.line->mediumSerial));
        all = all && outcome.line.has_value();
        answers +=
            QJsonObject{{"issue", static_cast<qint64>(issue)},
                        {"line", outcome.line ? QJsonValue(json(*outcome.line)) : QJsonValue()},
                        {"findings", json(outcome.findings)}};
    }
    if (issues.empty()) context.output.line(Text::tr("nothing waits for its hand-over"));
    context.output.object({{"handedOver", answers}});
    return all ? Outcome::Good : Outcome::Wanting;
}

} // namespace

std::vector<Option> handOverOptions() {
    return {{"by-hand", nullptr, QT_TRANSLATE_NOOP("kualikctl", "to the executor, by hand")},
            {"post", nullptr, QT_TRANSLATE_NOOP("kualikctl", "by post")},
            {"special-post", nullptr, QT_TRANSLATE_NOOP("kualikctl", "by special post")},
            {"receiver", "NAME", QT_TRANSLATE_NOOP("kualikctl", "who received it")},
            {"document", "TEXT",
             QT_TRANSLATE_NOOP("kualikctl", "the receiver's identity card or power of attorney")},
            {"date", "DATE", QT_TRANSLATE_NOOP("kualikctl", "on this day; else today")}};
}

Result<HandOver> readHandOver(const Arguments& arguments, HandOver handOver, bool channelNeeded) {
    int channels = 0;
    for (const HandOverChannel channel :
         {HandOverChannel::ByHand, HandOverChannel::Post, HandOverChannel::SpecialPost}) {
        if (!arguments.has(wordOf(channel).toLatin1().constData())) continue;
        handOver.channel = channel;
        ++channels;
    }
    if (channelNeeded && channels == 0)
        return missing(QStringLiteral("--by-hand | --post | --special-post"));
    if (channels > 1)
        return usageFault(Text::tr("only one of --by-hand, --post, --special-post may be given"));
    if (arguments.has("receiver")) handOver.receiverName = arguments.value("receiver");
    if (arguments.has("document")) handOver.receiverDocument = arguments.value("document");
    if (arguments.has("date")) {
        KU_TRY(handOver.on, dateOption(arguments, "date"));
    }
    return handOver;
}

Command journalHandOverCommand() {
    std::vector<Option> options = handOverOptions();
    options.push_back({"application", "ID",
                       QT_TRANSLATE_NOOP("kualikctl", "all media of this letter that are ready")});
    return {"journal handover",
            "ISSUE...",
            0,
            1000,
            QT_TRANSLATE_NOOP("kualikctl", "hand media over: a journal line each"),
            std::move(options),
            run};
}

} // namespace app::kualikctl
