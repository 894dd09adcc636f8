// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/handover.h"

#include <QJsonArray>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/confirm.h"
#include "app/kualikctl/finding_line.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/half_done.h"
#include "app/kualikctl/handover_choice.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

using model::HandOver;
using model::HandOverChannel;

/** Whose media go over is said before they do. */
Status confirmChoice(Context& context, const std::vector<Chosen>& chosen) {
    if (chosen.empty()) return crypto::done();
    for (const Chosen& one : chosen)
        context.output.note(lineOf(one));
    return confirm(context, Text::tr("Hand these media over: %1?").arg(chosen.size()));
}

/** Of a hand-over: the general advice speaks of a letter's row. */
QString adviceHere(const model::Finding& finding) {
    if (finding.code != model::FindingCode::FieldMissing) return adviceOf(finding);
    return Text::tr("give it with %1")
        .arg(finding.field == QLatin1String("receiverName") ? QStringLiteral("--receiver NAME")
                                                            : QStringLiteral("--document TEXT"));
}

void show(Output& output, const Chosen& chosen, const model::HandedOver& outcome) {
    const QString medium = Text::tr("medium %1").arg(chosen.issue.mediumSerial);
    for (const model::Finding& finding : outcome.findings) {
        output.line(lineAt(medium, finding));
        output.line(QStringLiteral("    ") + adviceHere(finding));
    }
    if (!outcome.line) {
        output.line(Text::tr("the medium %1 was NOT handed over").arg(chosen.issue.mediumSerial));
        return;
    }
    output.line(Text::tr("journal line %1: %2, medium %3")
                    .arg(QString::number(outcome.line->number), outcome.line->userName,
                         outcome.line->mediumSerial));
    output.line(QStringLiteral("    ") + Text::tr("the PIN was set by: %1 (setting %2)")
                                             .arg(model::text::name(outcome.line->pinSetBy),
                                                  QLatin1String(model::settingPinSetBy)));
}

QJsonObject answerOf(const Chosen& chosen, const model::HandedOver& outcome) {
    return {{"issue", static_cast<qint64>(chosen.issue.id)},
            {"line", outcome.line ? QJsonValue(json(*outcome.line)) : QJsonValue()},
            {"findings", json(outcome.findings)}};
}

Result<Outcome> run(Context& context) {
    KU_TRY(HandOver handOver, readHandOver(context.arguments, {}, true));
    handOver.notExecutor = context.arguments.value("not-executor");
    KU_CHECK(mayChoose(context.arguments));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto chosen, chosenMedia(context.arguments, session.reg));
    KU_CHECK(confirmChoice(context, chosen));
    model::JournalService service(session);
    QJsonArray answers;
    bool all = true;
    for (const Chosen& one : chosen) {
        handOver.issueId = one.issue.id;
        const auto outcome = service.handOver(handOver);
        if (!outcome)
            return halfDone(context.output, outcome.error(), {{"handedOver", answers}},
                            answers.isEmpty());
        show(context.output, one, *outcome);
        all = all && outcome->line.has_value();
        answers += answerOf(one, *outcome);
    }
    if (chosen.empty()) context.output.line(Text::tr("nothing waits for its hand-over"));
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
    options.push_back({"not-executor", "REASON",
                       QT_TRANSLATE_NOOP("kualikctl", "by hand to somebody else than the letter's "
                                                      "executor: why, for the audit")});
    options.push_back({"application", "ID",
                       QT_TRANSLATE_NOOP("kualikctl", "the media of this letter that are ready")});
    options.push_back(
        {"row", "N", QT_TRANSLATE_NOOP("kualikctl", "only this row; may be repeated")});
    return {"journal handover",
            "ISSUE|SERIAL...",
            0,
            1000,
            QT_TRANSLATE_NOOP("kualikctl", "hand media over: a journal line each"),
            std::move(options),
            run};
}

} // namespace app::kualikctl
