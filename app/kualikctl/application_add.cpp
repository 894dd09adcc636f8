// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/application/application_service.h"

namespace app::kualikctl {

namespace {

using model::Application;
using model::EmployeeRow;

/** "name;iin;bin;org;position;region;email;phone[;category[;medium]]". */
Result<EmployeeRow> rowOf(const QString& word, int number) {
    constexpr qsizetype fewest = 8;
    constexpr qsizetype most = 10;
    const QStringList parts = word.split(u';');
    if (parts.size() < fewest || parts.size() > most)
        return badRow("row", number, parts.size(),
                      Text::tr("NAME;IIN;BIN;ORGANIZATION;POSITION;REGION;EMAIL;PHONE"
                               "[;CATEGORY[;MEDIUM]], %1 to %2 parts")
                          .arg(fewest)
                          .arg(most));
    EmployeeRow row;
    row.number = number;
    int place = 0;
    for (QString* value : {&row.fullName, &row.iin, &row.bin, &row.organization, &row.position,
                           &row.region, &row.email, &row.phone})
        *value = parts.at(place++);
    if (parts.size() > fewest) {
        KU_TRY(row.category, choiceOf<model::ServantCategory>(parts.at(fewest), "row"));
    }
    if (parts.size() == most) {
        KU_TRY(row.mediumKind, choiceOf<model::MediumKind>(parts.last(), "row"));
    }
    return row;
}

/** The letter without its rows. */
Result<Application> letterOf(const Arguments& arguments) {
    Application letter;
    letter.letterNumber = arguments.value("letter-number");
    KU_TRY(letter.letterDate, dateOption(arguments, "letter-date"));
    KU_TRY(letter.received, dateOption(arguments, "received"));
    letter.stateBody = arguments.value("state-body");
    letter.headName = arguments.value("head");
    letter.executorName = arguments.value("executor");
    letter.executorPhone = arguments.value("executor-phone");
    KU_TRY(letter.mediaCount, numberOption(arguments, "media", 0));
    return letter;
}

/** The whole letter and what is to be said about it. Nothing is stored. */
Result<model::DryRun> read(Context& context, const model::ApplicationService& service,
                           Application letter) {
    const Arguments& arguments = context.arguments;
    if (arguments.has("csv"))
        return service.importRows(letter, arguments.value("csv"), context.job);
    int number = 0;
    for (const QString& word : arguments.values("row")) {
        KU_TRY(auto row, rowOf(word, ++number));
        letter.rows.push_back(std::move(row));
    }
    model::DryRun dry;
    KU_TRY(dry.findings, service.check(letter, model::CheckStage::Intake, context.job));
    dry.application = std::move(letter);
    return dry;
}

void answer(Output& output, const model::DryRun& dry, const model::Checked& checked, bool dryRun) {
    print(output, checked.findings);
    const QString rows = QString::number(dry.application.rows.size());
    if (checked.id != 0)
        output.line(Text::tr("letter %1 was registered under number %2, rows: %3")
                        .arg(dry.application.letterNumber, QString::number(checked.id), rows));
    else
        output.line(Text::tr("nothing was stored; rows: %1").arg(rows));
    if (checked.id == 0 && model::anyError(checked.findings))
        output.line(Text::tr("where the letter itself is wrong, register it as it is and refuse "
                             "those rows: --as-received"));
    output.object(
        {{"id", checked.id != 0 ? QJsonValue(static_cast<qint64>(checked.id)) : QJsonValue()},
         {"dryRun", dryRun},
         {"rows", static_cast<qint64>(dry.application.rows.size())},
         {"findings", json(checked.findings)}});
}

Result<Outcome> run(Context& context) {
    KU_CHECK(exactlyOne(context.arguments, "csv", "row"));
    KU_TRY(Application letter, letterOf(context.arguments));
    KU_TRY(model::Session session, signIn(context));
    model::ApplicationService service(session);
    KU_TRY(const model::DryRun dry, read(context, service, std::move(letter)));
    const bool dryRun = context.arguments.has("dry-run");
    if (dryRun || dry.imported.headingsLost) {
        answer(context.output, dry, {dry.findings}, dryRun);
        return outcomeOf(dry.findings);
    }
    const auto intake =
        context.arguments.has("as-received") ? model::Intake::AsReceived : model::Intake::Faultless;
    KU_TRY(model::Checked checked,
           service.add(dry.application, intake, context.job, context.arguments.value("again")));
    // What the file itself gave occasion to is said, too; the service never saw the file.
    checked.findings.insert(checked.findings.begin(), dry.imported.findings.begin(),
                            dry.imported.findings.end());
    answer(context.output, dry, checked, false);
    return checked.id != 0 ? Outcome::Good : Outcome::Wanting;
}

} // namespace

Command applicationAddCommand() {
    return {"application add",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "register a letter of appendix 1, checked"),
            {{"letter-number", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the letter's number"), true},
             {"letter-date", "DATE", QT_TRANSLATE_NOOP("kualikctl", "its date, YYYY-MM-DD"), true},
             {"received", "DATE", QT_TRANSLATE_NOOP("kualikctl", "the day it came"), true},
             {"state-body", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the state body"), true},
             {"head", "NAME", QT_TRANSLATE_NOOP("kualikctl", "its head, who signed"), true},
             {"executor", "NAME", QT_TRANSLATE_NOOP("kualikctl", "the executor"), true},
             {"executor-phone", "PHONE", QT_TRANSLATE_NOOP("kualikctl", "and the executor's phone"),
              true},
             {"media", "N", QT_TRANSLATE_NOOP("kualikctl", "how many media came with it"), true},
             {"csv", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the table's rows from a CSV file")},
             {"row", "ROW",
              QT_TRANSLATE_NOOP("kualikctl",
                                "name;IIN;BIN;organization;position;region;e-mail;phone"
                                "[;administrative|political[;usb-a|type-c]]; may be repeated")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("kualikctl", "check only, store nothing")},
             {"as-received", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "rows with errors, too: they can only be refused")},
             {"again", "REASON",
              QT_TRANSLATE_NOOP("kualikctl", "why this letter is registered a second time")}},
            run};
}

} // namespace app::kualikctl
