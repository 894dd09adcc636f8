// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/paper.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/revocation/revocation_service.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

QJsonObject answered(Output& output, const model::RevokedRow& one) {
    output.line(Text::tr("revoked: %1, %2").arg(hexOf(one.certificate.serial), one.row.fullName));
    if (one.medium && one.medium->dueBack)
        output.line(QStringLiteral("    ") +
                    Text::tr("the medium %1 is due back by %2")
                        .arg(one.medium->serial, one.medium->dueBack->toString(Qt::ISODate)));
    return {{"row", json(one.row)},
            {"certificate", json(one.certificate)},
            {"medium", one.medium ? QJsonValue(json(*one.medium)) : QJsonValue()}};
}

QJsonObject answered(Output& output, const model::OpenRevocation& one) {
    print(output, one.findings);
    output.line(Text::tr("row %1 was NOT revoked: %2")
                    .arg(QString::number(one.row.number), one.row.fullName));
    return {{"row", json(one.row)}, {"findings", json(one.findings)}};
}

QJsonArray answered(Output& output, const std::vector<model::RevocationRow>& rows,
                    const QString& text) {
    QJsonArray array;
    for (const model::RevocationRow& row : rows) {
        output.line(model::text::filled(text, {QString::number(row.number), row.fullName,
                                               model::text::word(wordOf(row.state))}));
        array += json(row);
    }
    return array;
}

Result<Outcome> run(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    const auto rows = context.arguments.has("good-rows") ? model::RowsWithErrors::LeaveOpen
                                                         : model::RowsWithErrors::Stop;
    KU_TRY(const auto report, model::RevocationService(session).revoke(id, rows, context.job));
    Output& output = context.output;
    QJsonArray revoked, open;
    for (const model::RevokedRow& one : report.revoked)
        revoked += answered(output, one);
    const QJsonArray closed =
        answered(output, report.closed, Text::tr("row %1 was closed before: %2 (%3)"));
    for (const model::OpenRevocation& one : report.open)
        open += answered(output, one);
    const QJsonArray held = answered(
        output, report.held, Text::tr("row %1 has no errors and was NOT revoked either: %2"));
    if (!report.held.empty())
        output.line(Text::tr("revoke the rows without errors now: --good-rows"));
    if (report.revoked.empty() && report.open.empty())
        output.line(Text::tr("nothing was left to revoke"));
    output.object({{"letter", static_cast<qint64>(id)},
                   {"revoked", revoked},
                   {"open", open},
                   {"held", held},
                   {"closed", closed}});
    return report.open.empty() ? Outcome::Good : Outcome::Wanting;
}

Result<Outcome> list(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto letters, model::RevocationService(session).due());
    QJsonArray array;
    for (const model::DueRevocation& one : letters) {
        QString due = one.due ? one.due->toString(Qt::ISODate) : Text::tr("no day");
        if (one.overdue) due += QStringLiteral("  ") + Text::tr("overdue");
        QJsonArray rows;
        QStringList open;
        for (const model::RevocationRow& row : one.letter.rows) {
            rows += json(row);
            if (row.state == model::RevocationRowState::Open) open += QString::number(row.number);
        }
        context.output.line(QStringLiteral("%1  %2  %3  %4  %5")
                                .arg(due, QString::number(one.letter.id), one.letter.letterNumber,
                                     one.letter.stateBody,
                                     Text::tr("open rows: %1").arg(open.join(", "))));
        array += QJsonObject{{"letter", static_cast<qint64>(one.letter.id)},
                             {"letterNumber", one.letter.letterNumber},
                             {"letterDate", json(one.letter.letterDate)},
                             {"registered", json(one.letter.registered)},
                             {"stateBody", one.letter.stateBody},
                             {"due", json(one.due.value_or(QDate()))},
                             {"overdue", one.overdue},
                             {"rows", rows}};
    }
    if (letters.empty()) context.output.line(Text::tr("no letter waits for its revocations"));
    context.output.object({{"letters", array}});
    return Outcome::Good;
}

Result<Outcome> print(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const model::RevocationLetter letter, session.reg.revocations().letter(id));
    KU_TRY(const auto paper, paperContext(session));
    KU_TRY(const auto pdf, model::papers::revocation(letter, paper));
    return writePaper(context, pdf);
}

} // namespace

Command revokeRunCommand() {
    return {"revoke run",
            "LETTER",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "revoke what a registered letter asks for"),
            {{"good-rows", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "although other rows have errors: they stay open")}},
            run};
}

Command revokeListCommand() {
    return {"revoke list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "letters with revocations to come, overdue first"),
            {},
            list};
}

Command revokePrintCommand() {
    return {"revoke print",
            "LETTER",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "the letter as appendix 7"),
            {paperOption()},
            print,
            nullptr,
            true};
}

} // namespace app::kualikctl
