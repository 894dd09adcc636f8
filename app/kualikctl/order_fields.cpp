// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/authorities.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/order_view.h"
#include "app/kualikctl/text.h"
#include "model/issuance/structure_issue.h"
#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

using model::FieldKind;
using model::FormField;

QString wordOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::Text:
        return QStringLiteral("text");
    case FieldKind::Lines:
        return QStringLiteral("lines");
    case FieldKind::Choice:
        return QStringLiteral("choice");
    case FieldKind::Flag:
        return QStringLiteral("flag");
    }
    return {};
}

QJsonObject json(const FormField& field) {
    QJsonArray choices;
    for (const model::FieldChoice& one : field.choices)
        choices += QJsonObject{{"id", text(one.id)},
                               {"text", one.in(model::text::language())},
                               {"keyPlace", wordOfPlace(one.place)}};
    return {{"name", text(field.name)},     {"label", model::text::fieldName(text(field.name))},
            {"kind", wordOf(field.kind)},   {"required", field.required},
            {"pattern", field.pattern},     {"sample", field.sample},
            {"maxLength", field.maxLength}, {"upperCase", field.upperCase},
            {"choices", choices},           {"place", field.place},
            {"clause", field.clause}};
}

void print(Output& output, const FormField& field) {
    QStringList parts{text(field.name), model::text::fieldName(text(field.name)),
                      field.required ? Text::tr("required") : Text::tr("optional")};
    if (!field.sample.isEmpty()) parts += field.sample;
    if (field.kind == FieldKind::Lines) parts += Text::tr("several: --value once for each");
    if (field.kind == FieldKind::Flag) parts += Text::tr("1 or nothing");
    output.line(parts.join(QStringLiteral("  ")) +
                QStringLiteral("  [%1]").arg(model::text::clauseText(field.clause)));
    for (const model::FieldChoice& one : field.choices)
        output.line(
            QStringLiteral("    %1  %2").arg(text(one.id), one.in(model::text::language())));
}

Result<Outcome> fields(Context& context) {
    const QString structure = context.arguments.operands.first();
    KU_TRY(const auto desk, openDesk(context));
    const model::StructureIssueService service(**desk);
    KU_TRY(const auto form, service.fieldsOf(structure.toStdString()));
    KU_TRY(const auto cas, service.casFor(structure.toStdString()));
    QJsonArray array;
    for (const FormField& field : form) {
        print(context.output, field);
        array += json(field);
    }
    context.output.line(cas.empty() ? Text::tr("no CA that signs here issues by it")
                                    : Text::tr("CAs that issue by it:"));
    print(context.output, cas);
    context.output.object(
        {{"structure", structure}, {"fields", array}, {"authorities", kualikctl::json(cas)}});
    return Outcome::Good;
}

} // namespace

Command orderFieldsCommand() {
    return {
        "order fields",
        "STRUCTURE",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "what an order by a structure asks for, and its choices"),
        {},
        fields};
}

} // namespace app::kualikctl
