// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/paper.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/revocation/revocation_service.h"

namespace app::kualikctl {

namespace {

Result<Outcome> run(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto rows, model::RevocationService(session).revoke(id, context.job));
    QJsonArray revoked;
    for (const model::RevokedRow& one : rows) {
        context.output.line(
            Text::tr("revoked: %1, %2").arg(hexOf(one.certificate.serial), one.row.fullName));
        if (one.medium && one.medium->dueBack)
            context.output.line(
                QStringLiteral("    ") +
                Text::tr("the medium %1 is due back by %2")
                    .arg(one.medium->serial, one.medium->dueBack->toString(Qt::ISODate)));
        revoked +=
            QJsonObject{{"row", json(one.row)},
                        {"certificate", json(one.certificate)},
                        {"medium", one.medium ? QJsonValue(json(*one.medium)) : QJsonValue()}};
    }
    if (rows.empty()) context.output.line(Text::tr("nothing was left to revoke"));
    context.output.object({{"letter", static_cast<qint64>(id)}, {"revoked", revoked}});
    return Outcome::Good;
}

Result<Outcome> list(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto letters, model::RevocationService(session).due());
    QJsonArray array;
    for (const model::DueRevocation& one : letters) {
        QString due = one.due ? one.due->toString(Qt::ISODate) : Text::tr("no day");
        if (one.overdue) due += QStringLiteral("  ") + Text::tr("overdue");
        QJsonArray rows;
        for (const model::RevocationRow& row : one.letter.rows)
            rows += json(row);
        context.output.line(QStringLiteral("%1  %2  %3  %4")
                                .arg(due, QString::number(one.letter.id), one.letter.letterNumber,
                                     one.letter.stateBody));
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
            {},
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
