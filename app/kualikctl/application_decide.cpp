// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/half_done.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/today.h"
#include "model/application/application_service.h"
#include "model/text/clause.h"
#include "model/text/language.h"

namespace app::kualikctl {

namespace {

using model::Application;
using model::EmployeeRow;

/** The rows named by --row, or (--all) those that nobody has decided on. */
Result<std::vector<EmployeeRow>> chosenRows(const Arguments& arguments, const Application& letter) {
    std::vector<EmployeeRow> chosen;
    if (arguments.has("all")) {
        for (const EmployeeRow& row : letter.rows)
            if (row.state == model::RowState::Undecided) chosen.push_back(row);
        return chosen;
    }
    KU_TRY(const auto numbers, numberOptions(arguments, "row"));
    for (const int number : numbers) {
        const auto row = std::find_if(letter.rows.begin(), letter.rows.end(),
                                      [&](const EmployeeRow& r) { return r.number == number; });
        if (row == letter.rows.end())
            return Error{ErrorCode::NotFound, {"row", std::to_string(number)}};
        const bool isTwice = std::any_of(chosen.begin(), chosen.end(),
                                         [&](const EmployeeRow& r) { return r.id == row->id; });
        if (isTwice) continue;
        chosen.push_back(*row);
    }
    return chosen;
}

/** The operator's choices on top of what the letter says. */
Result<EmployeeRow> choicesFor(const Arguments& arguments, EmployeeRow row) {
    KU_TRY(const auto category, choiceOption<model::ServantCategory>(arguments, "category"));
    KU_TRY(const auto kind, choiceOption<model::MediumKind>(arguments, "medium-kind"));
    KU_TRY(const auto second, choiceOption<model::SecondCertificate>(arguments, "second"));
    row.category = category.value_or(row.category);
    row.mediumKind = kind.value_or(row.mediumKind);
    row.second = second.value_or(row.second);
    if (arguments.has("proof")) row.secondProof = arguments.value("proof");
    if (arguments.has("region")) row.regionCode = arguments.value("region");
    return row;
}

/** Before the first of them: an answer is one on all rows. */
Status mayDecide(const Arguments& arguments, const model::ApplicationService& service,
                 const std::vector<EmployeeRow>& rows) {
    for (const EmployeeRow& row : rows)
        KU_CHECK(service.mayDecide(row.id, arguments.value("change")));
    return crypto::done();
}

/** The ground as it will stand in the reply, and where the Order has it. */
Result<QString> groundText(model::Register& reg, const QString& ground) {
    KU_TRY(const model::Today today, model::todayOf(reg));
    const model::Wording* wording = today.rules->refusalGround(ground);
    if (!wording) return ground; // nothing was refused
    return QStringLiteral("%1 [%2]").arg(wording->in(model::text::language()),
                                         model::text::clauseText(wording->clause));
}

Option changeOption() {
    return {"change", "REASON",
            QT_TRANSLATE_NOOP("kualikctl", "why a decision made before is changed")};
}

Result<Outcome> accept(Context& context) {
    KU_CHECK(exactlyOne(context.arguments, "row", "all"));
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const Application letter, session.reg.applications().byId(id));
    KU_TRY(const auto rows, chosenRows(context.arguments, letter));
    model::ApplicationService service(session);
    KU_CHECK(mayDecide(context.arguments, service, rows));
    QJsonArray answers;
    bool allAccepted = true;
    for (const EmployeeRow& row : rows) {
        KU_TRY(const EmployeeRow choices, choicesFor(context.arguments, row));
        const auto checked = service.accept(row.id, choices, context.arguments.value("change"));
        if (!checked)
            return halfDone(context.output, checked.error(),
                            {{"application", static_cast<qint64>(id)}, {"rows", answers}},
                            answers.isEmpty());
        const bool accepted = checked->id != 0;
        allAccepted = allAccepted && accepted;
        print(context.output, checked->findings);
        context.output.line((accepted ? Text::tr("row %1 was accepted: %2")
                                      : Text::tr("row %1 was not accepted: %2"))
                                .arg(QString::number(row.number), row.fullName));
        answers += QJsonObject{
            {"row", row.number}, {"accepted", accepted}, {"findings", json(checked->findings)}};
    }
    context.output.object({{"application", static_cast<qint64>(id)}, {"rows", answers}});
    return allAccepted ? Outcome::Good : Outcome::Wanting;
}

Result<Outcome> refuse(Context& context) {
    KU_CHECK(exactlyOne(context.arguments, "row", "all"));
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const Application letter, session.reg.applications().byId(id));
    KU_TRY(const auto rows, chosenRows(context.arguments, letter));
    model::ApplicationService service(session);
    KU_CHECK(mayDecide(context.arguments, service, rows));
    const QString ground = context.arguments.value("ground");
    QJsonArray answers;
    for (const EmployeeRow& row : rows) {
        const Status refused = service.refuse(row.id, ground, context.arguments.value("note"),
                                              context.arguments.value("change"));
        if (!refused)
            return halfDone(
                context.output, refused.error(),
                {{"application", static_cast<qint64>(id)}, {"ground", ground}, {"rows", answers}},
                answers.isEmpty());
        context.output.line(
            Text::tr("row %1 was refused: %2").arg(QString::number(row.number), row.fullName));
        answers += row.number;
    }
    KU_TRY(const QString wording, groundText(session.reg, ground));
    context.output.line(QStringLiteral("    ") + wording);
    context.output.object(
        {{"application", static_cast<qint64>(id)}, {"ground", ground}, {"rows", answers}});
    return Outcome::Good;
}

} // namespace

Command applicationAcceptCommand() {
    return {
        "application accept",
        "ID",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "accept rows of a letter, checked once more"),
        {{"row", "N", QT_TRANSLATE_NOOP("kualikctl", "this row; may be repeated")},
         {"all", nullptr, QT_TRANSLATE_NOOP("kualikctl", "every row without a decision")},
         {"region", "CODE", QT_TRANSLATE_NOOP("kualikctl", "the region; else what the text says")},
         {"category", "administrative|political",
          QT_TRANSLATE_NOOP("kualikctl", "what kind of servant")},
         {"medium-kind", "usb-a|type-c", QT_TRANSLATE_NOOP("kualikctl", "the medium's connector")},
         {"second", "two-state-bodies|e-kyzmet-signer|second-medium-type-c",
          QT_TRANSLATE_NOOP("kualikctl", "why a second certificate may be issued")},
         {"proof", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the document that shows it")},
         changeOption()},
        accept};
}

Command applicationRefuseCommand() {
    return {
        "application refuse",
        "ID",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "refuse rows of a letter on a ground of paragraph 11"),
        {{"row", "N", QT_TRANSLATE_NOOP("kualikctl", "this row; may be repeated")},
         {"all", nullptr, QT_TRANSLATE_NOOP("kualikctl", "every row without a decision")},
         {"ground", "GROUND", QT_TRANSLATE_NOOP("kualikctl", "see “application grounds”"), true},
         {"note", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "what exactly")},
         changeOption()},
        refuse};
}

} // namespace app::kualikctl
