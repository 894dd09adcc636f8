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

/** The numbers of its open rows, or that there is none. */
QString openText(const model::RevocationLetter& letter) {
    QStringList open;
    for (const model::RevocationRow& row : letter.rows)
        if (row.state == model::RevocationRowState::Open) open += QString::number(row.number);
    return open.isEmpty() ? Text::tr("closed")
                          : Text::tr("numbers of the open rows: %1").arg(open.join(", "));
}

Result<Outcome> list(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    const bool all = context.arguments.has("all");
    const model::RevocationService service(session);
    KU_TRY(const auto letters, all ? service.all() : service.due());
    QJsonArray array;
    for (const model::DueRevocation& one : letters) {
        QString due = one.due ? one.due->toString(Qt::ISODate) : Text::tr("no day");
        if (one.overdue) due += QStringLiteral("  ") + Text::tr("overdue");
        QJsonArray rows;
        for (const model::RevocationRow& row : one.letter.rows)
            rows += json(row);
        context.output.line(QStringLiteral("%1  %2  %3  %4  %5")
                                .arg(due, QString::number(one.letter.id), one.letter.letterNumber,
                                     one.letter.stateBody, openText(one.letter)));
        array += QJsonObject{{"letter", static_cast<qint64>(one.letter.id)},
                             {"letterNumber", one.letter.letterNumber},
                             {"letterDate", json(one.letter.letterDate)},
                             {"registered", json(one.letter.registered)},
                             {"stateBody", one.letter.stateBody},
                             {"due", json(one.due.value_or(QDate()))},
                             {"overdue", one.overdue},
                             {"rows", rows}};
    }
    if (letters.empty())
        context.output.line(all ? Text::tr("no letter asks for revocations")
                                : Text::tr("no letter waits for its revocations"));
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

Command revokeListCommand() {
    return {
        "revoke list",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP("kualikctl", "letters with revocations to come, overdue first"),
        {{"all", nullptr, QT_TRANSLATE_NOOP("kualikctl", "closed letters, too, the newest first")}},
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
