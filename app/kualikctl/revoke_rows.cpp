// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/revocation/of_state_bodies.h"
#include "model/revocation/revocation_service.h"
#include "model/rules/identifiers.h"

namespace app::kualikctl {

namespace {

using model::RevocationRow;

Result<RevocationRow> rowOf(const model::RevocationLetter& letter, int number) {
    const auto row = std::find_if(letter.rows.begin(), letter.rows.end(),
                                  [&](const RevocationRow& r) { return r.number == number; });
    if (row == letter.rows.end())
        return Error{ErrorCode::NotFound, {"row", std::to_string(number)}};
    return *row;
}

/** The name; where the letter has none, what else tells who is meant. */
QString personOf(const RevocationRow& row) {
    return row.fullName.isEmpty() ? row.iin : row.fullName;
}

Result<RevocationRow> changed(RevocationRow row, const Arguments& arguments) {
    const auto take = [&](const char* name, QString& value) {
        if (arguments.has(name)) value = arguments.value(name);
    };
    // Another person's: what is not given is the certificate's, not what stood there before.
    if (arguments.has("iin") && model::plainDigits(arguments.value("iin")) != row.iin) {
        row.fullName = row.bin = row.organization = QString();
        row.serial.clear();
    }
    take("name", row.fullName);
    take("iin", row.iin);
    take("bin", row.bin);
    take("organization", row.organization);
    take("ground", row.ground);
    if (arguments.has("serial")) {
        KU_TRY(row.serial, octetsOf(arguments.value("serial"), QStringLiteral("serial")));
    }
    return row;
}

Result<Outcome> correct(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const int number, numberOption(context.arguments, "row", 0));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto letter, session.reg.revocations().letter(id));
    KU_TRY(const RevocationRow was, rowOf(letter, number));
    KU_TRY(RevocationRow values, changed(was, context.arguments));
    KU_TRY(const auto held,
           model::ofPersonAtStateBodies(session.reg, model::plainDigits(values.iin)));
    values = model::completed(std::move(values), held);
    KU_TRY(const auto checked,
           model::RevocationService(session).correct(id, values, context.arguments.value("why")));
    const bool stored = checked.id != 0;
    print(context.output, checked.findings);
    context.output.line(
        (stored ? Text::tr("row %1 was put right: %2") : Text::tr("row %1 was left as it is: %2"))
            .arg(QString::number(number), personOf(values)));
    context.output.object({{"letter", static_cast<qint64>(id)},
                           {"row", number},
                           {"corrected", stored},
                           {"findings", json(checked.findings)}});
    return stored ? Outcome::Good : Outcome::Wanting;
}

Result<Outcome> answer(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const int number, numberOption(context.arguments, "row", 0));
    KU_TRY(model::Session session, signIn(context));
    const bool withdrawn = context.arguments.has("withdrawn");
    const auto closed = model::RevocationService(session).answer(
        id, number, context.arguments.value("why"),
        withdrawn ? model::RowAnswer::Withdrawn : model::RowAnswer::CannotBeDone);
    if (!closed && closed.error().code == ErrorCode::WrongState && !withdrawn)
        context.output.note(Text::tr("a row that the body took back is closed with --withdrawn"));
    KU_CHECK(closed);
    KU_TRY(const auto letter, session.reg.revocations().letter(id));
    KU_TRY(const RevocationRow row, rowOf(letter, number));
    context.output.line(Text::tr("row %1 is closed with an answer: %2, %3")
                            .arg(QString::number(number), personOf(row), row.why));
    context.output.object({{"letter", static_cast<qint64>(id)}, {"row", json(row)}});
    return Outcome::Good;
}

} // namespace

Command revokeCorrectCommand() {
    return {"revoke correct",
            "LETTER",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "put a row of a registered letter right"),
            {{"row", "N", QT_TRANSLATE_NOOP("kualikctl", "this row"), true},
             {"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the document that says so"), true},
             {"name", "NAME", QT_TRANSLATE_NOOP("kualikctl", "surname, given name, patronymic")},
             {"iin", "IIN", QT_TRANSLATE_NOOP("kualikctl", "the person's IIN")},
             {"bin", "BIN", QT_TRANSLATE_NOOP("kualikctl", "the state body's BIN")},
             {"organization", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the state body")},
             {"ground", "GROUND", QT_TRANSLATE_NOOP("kualikctl", "see “revoke grounds”")},
             {"serial", "HEX", QT_TRANSLATE_NOOP("kualikctl", "the certificate that is meant")}},
            correct};
}

Command revokeAnswerCommand() {
    return {"revoke answer",
            "LETTER",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "close a row that cannot be revoked, with its reason"),
            {{"row", "N", QT_TRANSLATE_NOOP("kualikctl", "this row"), true},
             {"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "what the body is told"), true},
             {"withdrawn", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "the body took the row back; --why names its paper")}},
            answer};
}

} // namespace app::kualikctl
