// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/handover.h"
#include "app/kualikctl/paper.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

void print(Output& output, const model::JournalLine& line) {
    QString text = QStringLiteral("%1  %2  %3  %4  %5  %6")
                       .arg(QString::number(line.number), line.handedOverOn.toString(Qt::ISODate),
                            line.letterNumber, line.userName, line.mediumSerial,
                            model::text::name(line.channel));
    if (!line.receiverName.isEmpty()) text += QStringLiteral("  ") + line.receiverName;
    if (line.corrects != 0) text += QStringLiteral("  ") + Text::tr("a correction");
    output.line(text);
}

/** --from and --to, both included; the whole journal without them. */
Result<std::vector<model::JournalLine>> chosenLines(const Arguments& arguments,
                                                    model::Session& session) {
    KU_TRY(QDate from, dateOption(arguments, "from"));
    KU_TRY(QDate to, dateOption(arguments, "to"));
    if (!from.isValid()) from = QDate(1, 1, 1);
    if (!to.isValid()) to = QDate(9999, 12, 31);
    return model::JournalService(session).lines(from, to);
}

Result<Outcome> list(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto lines, chosenLines(context.arguments, session));
    QJsonArray array;
    for (const model::JournalLine& line : lines) {
        print(context.output, line);
        array += json(line);
    }
    if (lines.empty()) context.output.line(Text::tr("nothing was found"));
    context.output.object({{"lines", array}});
    return Outcome::Good;
}

Result<Outcome> correct(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const model::JournalLine before, session.reg.journal().byId(id));
    const model::HandOver asItStands{before.issueId, before.channel, before.receiverName,
                                     before.receiverDocument, before.handedOverOn};
    KU_TRY(const auto asItWas, readHandOver(context.arguments, asItStands, false));
    KU_TRY(const model::JournalLine line,
           model::JournalService(session).correct(id, asItWas, context.arguments.value("why")));
    print(context.output, line);
    context.output.object({{"line", json(line)}});
    return Outcome::Good;
}

Result<Outcome> printJournal(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto lines, chosenLines(context.arguments, session));
    KU_TRY(const auto paper, paperContext(session));
    KU_TRY(const auto pdf, model::papers::journal(lines, paper));
    return writePaper(context, pdf);
}

std::vector<Option> periodOptions() {
    return {{"from", "DATE", QT_TRANSLATE_NOOP("kualikctl", "handed over on this day or later")},
            {"to", "DATE", QT_TRANSLATE_NOOP("kualikctl", "handed over on this day or earlier")}};
}

} // namespace

Command journalListCommand() {
    return {"journal list",  "",  0, 0, QT_TRANSLATE_NOOP("kualikctl", "the journal of appendix 3"),
            periodOptions(), list};
}

Command journalCorrectCommand() {
    std::vector<Option> options = handOverOptions();
    options.push_back(
        {"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the reason, for the audit"), true});
    return {"journal correct",
            "LINE",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a new line that corrects an earlier one"),
            std::move(options),
            correct};
}

Command journalPrintCommand() {
    std::vector<Option> options = periodOptions();
    options.push_back(paperOption());
    return {"journal print",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the journal as appendix 3"),
            std::move(options),
            printJournal,
            nullptr,
            true};
}

} // namespace app::kualikctl
