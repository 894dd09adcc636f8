// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/application_view.h"
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

QString dayText(const QDate& day) {
    return day.toString(Qt::ISODate);
}

Result<Outcome> list(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto rows, model::ApplicationService(session).due());
    QJsonArray array;
    std::vector<QStringList> lines;
    for (const model::DueRow& one : rows) {
        lines.push_back({one.due ? dayText(*one.due) : Text::tr("no day"),
                         one.overdue ? Text::tr("overdue") : QString(),
                         QString::number(one.row.applicationId), one.row.letterNumber,
                         QString::number(one.row.row.number), one.row.row.fullName,
                         model::text::name(one.row.row.state)});
        array += QJsonObject{{"application", static_cast<qint64>(one.row.applicationId)},
                             {"letterNumber", one.row.letterNumber},
                             {"letterDate", json(one.row.letterDate)},
                             {"received", json(one.row.received)},
                             {"stateBody", one.row.stateBody},
                             {"due", json(one.due.value_or(QDate()))},
                             {"overdue", one.overdue},
                             {"row", json(one.row.row)}};
    }
    context.output.table({Text::tr("due"), QString(), Text::tr("ID"),
                          model::text::fieldName(QStringLiteral("letterNumber")),
                          model::text::fieldName(QStringLiteral("rowNo")),
                          model::text::fieldName(QStringLiteral("fio")), Text::tr("state")},
                         lines);
    if (rows.empty()) context.output.line(Text::tr("no row waits for an answer"));
    context.output.object({{"rows", array}});
    return Outcome::Good;
}

Result<Outcome> show(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const model::Application letter, session.reg.applications().byId(id));
    KU_CHECK(print(context.output, session, letter));
    context.output.object({{"application", json(letter)}});
    return Outcome::Good;
}

Result<Outcome> check(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const model::Application letter, session.reg.applications().byId(id));
    KU_TRY(const auto findings, model::ApplicationService(session).check(
                                    letter, model::CheckStage::Decision, context.job));
    print(context.output, findings);
    if (findings.empty()) context.output.line(Text::tr("nothing to object to"));
    context.output.object({{"application", static_cast<qint64>(id)}, {"findings", json(findings)}});
    return outcomeOf(findings);
}

} // namespace

Command applicationListCommand() {
    return {"application list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "rows that wait for an answer, overdue first"),
            {},
            list};
}

Command applicationShowCommand() {
    return {"application show",
            "ID",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a letter with its rows and their states"),
            {},
            show};
}

Command applicationCheckCommand() {
    return {"application check",
            "ID",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "every finding on a registered letter"),
            {},
            check};
}

} // namespace app::kualikctl
