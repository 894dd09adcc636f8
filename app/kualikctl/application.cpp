// SPDX-License-Identifier: Apache-2.0
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

QString dayText(const QDate& day) {
    return day.toString(Qt::ISODate);
}

Result<Outcome> list(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto rows, model::ApplicationService(session).due());
    QJsonArray array;
    for (const model::DueRow& one : rows) {
        QString due = one.due ? dayText(*one.due) : Text::tr("no day");
        if (one.overdue) due += QStringLiteral("  ") + Text::tr("overdue");
        context.output.line(QStringLiteral("%1  %2  %3  %4  %5  %6")
                                .arg(due, QString::number(one.row.applicationId),
                                     one.row.letterNumber, QString::number(one.row.row.number),
                                     one.row.row.fullName, model::text::name(one.row.row.state)));
        array += QJsonObject{{"application", static_cast<qint64>(one.row.applicationId)},
                             {"letterNumber", one.row.letterNumber},
                             {"letterDate", json(one.row.letterDate)},
                             {"received", json(one.row.received)},
                             {"stateBody", one.row.stateBody},
                             {"due", json(one.due.value_or(QDate()))},
                             {"overdue", one.overdue},
                             {"row", json(one.row.row)}};
    }
    if (rows.empty()) context.output.line(Text::tr("no row waits for an answer"));
    context.output.object({{"rows", array}});
    return Outcome::Good;
}

void print(Output& output, const model::EmployeeRow& row) {
    output.line(QStringLiteral("%1  %2  %3")
                    .arg(QString::number(row.number).rightJustified(3), row.fullName,
                         model::text::name(row.state)));
    const auto field = [&](const char* name, const QString& value) {
        output.field(QStringLiteral("     ") + model::text::fieldName(QLatin1String(name)), value);
    };
    field("iin", row.iin);
    field("bin", row.bin);
    field("organization", row.organization);
    field("position", row.position);
    field("region", row.region);
    field("email", row.email);
    field("phone", row.phone);
    field("category", model::text::name(row.category));
    field("medium", model::text::name(row.mediumKind));
    if (row.second != model::SecondCertificate::None)
        output.field(QStringLiteral("     ") + Text::tr("second certificate"),
                     model::text::name(row.second));
    field("secondProof", row.secondProof);
    field("ground", row.refusalGround);
    output.field(QStringLiteral("     ") + Text::tr("note"), row.refusalNote);
}

Result<Outcome> show(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const model::Application letter, session.reg.applications().byId(id));
    const auto field = [&](const char* name, const QString& value) {
        context.output.field(model::text::fieldName(QLatin1String(name)), value);
    };
    field("letterNumber", letter.letterNumber);
    field("letterDate", dayText(letter.letterDate));
    field("received", dayText(letter.received));
    field("stateBody", letter.stateBody);
    field("headName", letter.headName);
    field("executorName", letter.executorName);
    field("executorPhone", letter.executorPhone);
    field("mediaCount", QString::number(letter.mediaCount));
    for (const model::EmployeeRow& row : letter.rows)
        print(context.output, row);
    context.output.object({{"application", json(letter)}});
    return Outcome::Good;
}

Result<Outcome> check(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const model::Application letter, session.reg.applications().byId(id));
    KU_TRY(const auto findings,
           model::ApplicationService(session).check(letter, model::CheckStage::Decision));
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
