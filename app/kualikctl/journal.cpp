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

/** What a correction says instead of the line that it corrects. */
QStringList changes(const model::JournalLine& before, const model::JournalLine& after) {
    QStringList texts;
    const auto compare = [&](const QString& field, const QString& was, const QString& is) {
        if (was != is)
            texts += QStringLiteral("%1: %2 → %3").arg(model::text::fieldName(field), was, is);
    };
    compare(QStringLiteral("receiverName"), before.receiverName, after.receiverName);
    compare(QStringLiteral("receiverDocument"), before.receiverDocument, after.receiverDocument);
    compare(QStringLiteral("handedOverOn"), before.handedOverOn.toString(Qt::ISODate),
            after.handedOverOn.toString(Qt::ISODate));
    if (before.channel != after.channel)
        texts += QStringLiteral("%1 → %2").arg(model::text::name(before.channel),
                                               model::text::name(after.channel));
    return texts;
}

/** A line, and of a correction what it corrects and how. */
Status print(Output& output, const model::Register& reg, const model::JournalLine& line) {
    QString text = QStringLiteral("%1  %2  %3  %4  %5  %6")
                       .arg(QString::number(line.number), line.handedOverOn.toString(Qt::ISODate),
                            line.letterNumber, line.userName, line.mediumSerial,
                            model::text::name(line.channel));
    if (!line.receiverName.isEmpty()) text += QStringLiteral("  ") + line.receiverName;
    output.line(text);
    if (line.corrects == 0) return crypto::done();
    KU_TRY(const model::JournalLine before, reg.journal().byId(line.corrects));
    output.line(
        QStringLiteral("    ") +
        Text::tr("corrects line %1: %2")
            .arg(QString::number(before.number), changes(before, line).join(QStringLiteral("; "))));
    return crypto::done();
}

/** The newest line that says how this hand-over was. */
Result<model::JournalLine> newestOf(const model::Register& reg, model::Id id) {
    KU_TRY(model::JournalLine line, reg.journal().byId(id));
    while (true) {
        KU_TRY(auto corrections, reg.journal().correctionsOf(line.id));
        if (corrections.empty()) return line;
        line = corrections.back();
    }
}

/** --from and --to, both included; the whole journal without them. */
Result<std::vector<model::JournalLine>> chosenLines(const Arguments& arguments,
                                                    model::Session& session) {
    KU_TRY(QDate from, dateOption(arguments, "from"));
    KU_TRY(QDate to, dateOption(arguments, "to"));
    if (from.isValid() && to.isValid() && to < from)
        return usageFault(Text::tr("--from %1 is after --to %2")
                              .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    if (!from.isValid()) from = QDate(1, 1, 1);
    if (!to.isValid()) to = QDate(9999, 12, 31);
    return model::JournalService(session).lines(from, to);
}

Result<Outcome> list(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto lines, chosenLines(context.arguments, session));
    QJsonArray array;
    for (const model::JournalLine& line : lines) {
        KU_CHECK(print(context.output, session.reg, line));
        array += json(line);
    }
    if (lines.empty()) context.output.line(Text::tr("nothing was found"));
    context.output.object({{"lines", array}});
    return Outcome::Good;
}

Result<Outcome> correct(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const model::JournalLine named, session.reg.journal().byId(id));
    KU_TRY(const model::JournalLine before, newestOf(session.reg, id));
    if (before.id != id)
        context.output.note(
            Text::tr("line %1 was corrected by line %2 already: that one is "
                     "corrected now")
                .arg(QString::number(named.number), QString::number(before.number)));
    const model::HandOver asItStands{before.issueId, before.channel, before.receiverName,
                                     before.receiverDocument, before.handedOverOn};
    KU_TRY(const auto asItWas, readHandOver(context.arguments, asItStands, false));
    KU_TRY(const model::JournalLine line, model::JournalService(session).correct(
                                              before.id, asItWas, context.arguments.value("why")));
    KU_CHECK(print(context.output, session.reg, line));
    context.output.object({{"line", json(line)}});
    return Outcome::Good;
}

Result<Outcome> printJournal(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto lines, chosenLines(context.arguments, session));
    if (lines.empty()) context.output.note(Text::tr("the journal has no lines in this period"));
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
