// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "crypto/bytes.h"
#include "model/revocation/check.h"
#include "model/revocation/of_state_bodies.h"
#include "model/revocation/revocation_service.h"
#include "model/rules/identifiers.h"

namespace app::kualikctl {

namespace {

using model::RevocationLetter;
using model::RevocationRow;

/** "IIN;GROUND[;NAME[;BIN[;ORGANIZATION[;SERIAL]]]]". */
Result<RevocationRow> rowOf(const QString& word, int number) {
    const QStringList parts = word.split(u';');
    if (parts.size() < 2 || parts.size() > 6)
        return badRow("person", number, parts.size(),
                      Text::tr("IIN;GROUND[;NAME[;BIN[;ORGANIZATION[;SERIAL]]]]"));
    RevocationRow row;
    row.number = number;
    row.iin = parts.at(0).trimmed();
    row.ground = parts.at(1).trimmed();
    row.fullName = parts.value(2);
    row.bin = parts.value(3);
    row.organization = parts.value(4);
    KU_TRY(row.serial, octetsOf(parts.value(5), QStringLiteral("person")));
    return row;
}

Result<RevocationLetter> letterOf(const Arguments& arguments) {
    RevocationLetter letter;
    letter.letterNumber = arguments.value("letter-number");
    KU_TRY(letter.letterDate, dateOption(arguments, "letter-date"));
    KU_TRY(letter.registered, dateOption(arguments, "registered"));
    letter.stateBody = arguments.value("state-body");
    letter.headName = arguments.value("head");
    letter.executorName = arguments.value("executor");
    letter.executorPhone = arguments.value("executor-phone");
    KU_TRY(letter.mediaCount, numberOption(arguments, "media", 0));
    int number = 0;
    for (const QString& word : arguments.values("person")) {
        KU_TRY(auto row, rowOf(word, ++number));
        letter.rows.push_back(std::move(row));
    }
    return letter;
}

QStringList rowsWithErrors(const std::vector<model::Finding>& findings) {
    QStringList rows;
    for (const model::Finding& finding : findings)
        if (finding.severity == model::Severity::Error && finding.row != 0)
            rows += QString::number(finding.row);
    rows.removeDuplicates();
    return rows;
}

Result<Outcome> run(Context& context) {
    KU_TRY(RevocationLetter letter, letterOf(context.arguments));
    KU_TRY(model::Session session, signIn(context));
    for (RevocationRow& row : letter.rows) {
        KU_TRY(const auto held,
               model::ofPersonAtStateBodies(session.reg, model::plainDigits(row.iin)));
        row = model::completed(std::move(row), held);
    }
    const auto intake =
        context.arguments.has("as-received") ? model::Intake::AsReceived : model::Intake::Faultless;
    KU_TRY(const model::Checked checked,
           model::RevocationService(session).add(letter, intake, context.arguments.value("again")));
    print(context.output, checked.findings);
    const bool stored = checked.id != 0;
    context.output.line(stored ? Text::tr("letter %1 was registered under number %2, rows: %3")
                                     .arg(letter.letterNumber, QString::number(checked.id),
                                          QString::number(letter.rows.size()))
                               : Text::tr("nothing was stored; rows: %1").arg(letter.rows.size()));
    const QStringList wrong = rowsWithErrors(checked.findings);
    if (stored && !wrong.isEmpty())
        context.output.line(
            Text::tr("numbers of the rows to be put right or answered: %1").arg(wrong.join(", ")));
    context.output.object(
        {{"id", stored ? QJsonValue(static_cast<qint64>(checked.id)) : QJsonValue()},
         {"rows", static_cast<qint64>(letter.rows.size())},
         {"findings", json(checked.findings)}});
    return stored ? outcomeOf(checked.findings) : Outcome::Wanting;
}

} // namespace

Command revokeAddCommand() {
    return {
        "revoke add",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP("kualikctl", "register a letter of appendix 7, checked"),
        {{"letter-number", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the letter's number"), true},
         {"letter-date", "DATE", QT_TRANSLATE_NOOP("kualikctl", "its date, YYYY-MM-DD"), true},
         {"registered", "DATE", QT_TRANSLATE_NOOP("kualikctl", "the day it was registered"), true},
         {"state-body", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the state body"), true},
         {"head", "NAME", QT_TRANSLATE_NOOP("kualikctl", "its head, who signed"), true},
         {"executor", "NAME", QT_TRANSLATE_NOOP("kualikctl", "the executor"), true},
         {"executor-phone", "PHONE", QT_TRANSLATE_NOOP("kualikctl", "and the executor's phone"),
          true},
         {"media", "N", QT_TRANSLATE_NOOP("kualikctl", "how many media came with it"), true},
         {"person", "PERSON",
          QT_TRANSLATE_NOOP("kualikctl",
                            "IIN;GROUND[;name;BIN;organization;serial]; may be repeated; what is "
                            "left out is taken from the certificate"),
          true},
         {"as-received", nullptr,
          QT_TRANSLATE_NOOP("kualikctl", "rows with errors, too: they stay open")},
         {"again", "REASON",
          QT_TRANSLATE_NOOP("kualikctl", "why this letter is registered a second time")}},
        run};
}

} // namespace app::kualikctl
