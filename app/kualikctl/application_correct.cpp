// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/application/application_service.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

using model::EmployeeRow;

/** Every option that names a new value, in the columns' order. */
struct Column {
    const char* option;
    QString EmployeeRow::*text;
};
constexpr std::array columns{
    Column{"name", &EmployeeRow::fullName},     Column{"iin", &EmployeeRow::iin},
    Column{"bin", &EmployeeRow::bin},           Column{"organization", &EmployeeRow::organization},
    Column{"position", &EmployeeRow::position}, Column{"region-text", &EmployeeRow::region},
    Column{"email", &EmployeeRow::email},       Column{"phone", &EmployeeRow::phone},
};

Status requireSomething(const Arguments& arguments) {
    QStringList options;
    for (const Column& column : columns)
        options += QStringLiteral("--%1 TEXT").arg(QLatin1String(column.option));
    options += {QStringLiteral("--category"), QStringLiteral("--medium-kind")};
    const bool given = std::any_of(options.begin(), options.end(), [&](const QString& option) {
        return arguments.options.contains(option.section(u' ', 0, 0).mid(2));
    });
    if (given) return crypto::done();
    return Error{ErrorCode::ValueMissing, {options.join(QStringLiteral(" | ")).toStdString()}};
}

Result<EmployeeRow> corrected(const Arguments& arguments, EmployeeRow row) {
    for (const Column& column : columns)
        if (arguments.has(column.option)) row.*column.text = arguments.value(column.option);
    KU_TRY(const auto category, choiceOption<model::ServantCategory>(arguments, "category"));
    KU_TRY(const auto kind, choiceOption<model::MediumKind>(arguments, "medium-kind"));
    row.category = category.value_or(row.category);
    row.mediumKind = kind.value_or(row.mediumKind);
    return row;
}

void answer(Context& context, const EmployeeRow& before, const EmployeeRow& after,
            const model::Checked& checked) {
    print(context.output, checked.findings);
    const bool stored = checked.id != 0;
    context.output.line((stored ? Text::tr("row %1 was corrected; it is to be decided on: %2")
                                : Text::tr("row %1 was not corrected: %2"))
                            .arg(QString::number(after.number), after.fullName));
    QJsonArray changes;
    for (const model::FieldChange& change : model::changesOf(before, after)) {
        context.output.line(
            QStringLiteral("    %1: %2 → %3")
                .arg(model::text::fieldName(change.field), change.before, change.after));
        changes += QJsonObject{
            {"field", change.field}, {"before", change.before}, {"after", change.after}};
    }
    context.output.object({{"row", json(after)},
                           {"corrected", stored},
                           {"changes", changes},
                           {"findings", json(checked.findings)}});
}

Result<Outcome> correct(Context& context) {
    KU_CHECK(requireSomething(context.arguments));
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const int number, numberOption(context.arguments, "row", 0));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const model::Application letter, session.reg.applications().byId(id));
    const auto row = std::find_if(letter.rows.begin(), letter.rows.end(),
                                  [&](const EmployeeRow& r) { return r.number == number; });
    if (row == letter.rows.end())
        return Error{ErrorCode::NotFound, {"row", std::to_string(number)}};
    KU_TRY(EmployeeRow after, corrected(context.arguments, *row));
    const auto intake =
        context.arguments.has("as-received") ? model::Intake::AsReceived : model::Intake::Faultless;
    KU_TRY(const model::Checked checked,
           model::ApplicationService(session).correct(row->id, after, intake,
                                                      context.arguments.value("why")));
    if (checked.id != 0) {
        KU_TRY(const model::RowInLetter stored, session.reg.applications().row(row->id));
        after = stored.row;
    }
    answer(context, *row, after, checked);
    return checked.id != 0 ? Outcome::Good : Outcome::Wanting;
}

} // namespace

Command applicationCorrectCommand() {
    return {
        "application correct",
        "ID",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "put a typing mistake of a row right, before it is issued"),
        {{"row", "N", QT_TRANSLATE_NOOP("kualikctl", "the row's number in the letter"), true},
         {"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the reason, for the audit"), true},
         {"name", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "column 2")},
         {"iin", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "column 3")},
         {"bin", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "column 4")},
         {"organization", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "column 5")},
         {"position", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "column 6")},
         {"region-text", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "column 7 as the letter has it")},
         {"email", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "column 8")},
         {"phone", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "column 9")},
         {"category", "administrative|political",
          QT_TRANSLATE_NOOP("kualikctl", "what kind of servant")},
         {"medium-kind", "usb-a|type-c", QT_TRANSLATE_NOOP("kualikctl", "the medium's connector")},
         {"as-received", nullptr,
          QT_TRANSLATE_NOOP("kualikctl", "with errors, too: the row can only be refused then")}},
        correct};
}

} // namespace app::kualikctl
