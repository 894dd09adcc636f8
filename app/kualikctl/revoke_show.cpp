// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/today.h"
#include "model/revocation/revocation_service.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

QString fieldName(const char* field) {
    return model::text::fieldName(QLatin1String(field));
}

void print(Output& output, const model::DueRevocation& one) {
    const model::RevocationLetter& letter = one.letter;
    output.line(Text::tr("revocation letter %1").arg(letter.id));
    output.field(fieldName("letterNumber"), letter.letterNumber);
    output.field(fieldName("letterDate"), letter.letterDate.toString(Qt::ISODate));
    output.field(fieldName("registered"), letter.registered.toString(Qt::ISODate));
    output.field(fieldName("stateBody"), letter.stateBody);
    output.field(fieldName("headName"), letter.headName);
    output.field(fieldName("executorName"), letter.executorName);
    output.field(fieldName("executorPhone"), letter.executorPhone);
    output.field(fieldName("mediaCount"), QString::number(letter.mediaCount));
    output.field(Text::tr("due"),
                 (one.due ? one.due->toString(Qt::ISODate) : Text::tr("no day")) +
                     (one.overdue ? QStringLiteral(", ") + Text::tr("overdue") : QString()));
}

/** A row, and what was last done with it: nothing where it stands as it came. */
QJsonObject print(Output& output, const model::Rules& rules, const model::RevocationRow& row,
                  const std::optional<model::RowAct>& act, const QString& when) {
    output.line({});
    output.line(model::text::placeName(row.number) + QStringLiteral(": ") + row.fullName);
    output.field(fieldName("iin"), row.iin);
    output.field(fieldName("bin"), row.bin);
    output.field(fieldName("organization"), row.organization);
    const model::RevocationGround* ground = rules.revocationGround(row.ground);
    output.field(fieldName("ground"), ground ? QStringLiteral("%1 — %2").arg(
                                                   row.ground, ground->in(model::text::language()))
                                             : row.ground);
    output.field(Text::tr("certificate"), hexOf(row.serial));
    output.field(Text::tr("state"), model::text::word(wordOf(row.state)));
    output.field(Text::tr("why"), row.why);
    if (act)
        output.field(
            Text::tr("last act"),
            QStringList{model::text::actName(act->act), when, act->by}.join(QStringLiteral(", ")));
    return {{"row", json(row)},
            {"act", act ? QJsonValue(act->act) : QJsonValue()},
            {"at", act ? QJsonValue(timeText(act->at)) : QJsonValue()},
            {"by", act ? QJsonValue(act->by) : QJsonValue()}};
}

Result<Outcome> show(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const model::DueRevocation one, model::RevocationService(session).letter(id));
    KU_TRY(const model::Today today, model::todayOf(session.reg));
    print(context.output, one);
    QJsonArray rows;
    for (const model::RevocationRow& row : one.letter.rows) {
        KU_TRY(const auto act, session.reg.revocations().lastAct(row.id));
        QString when;
        if (act) {
            KU_TRY(when, civilTime(session, act->at));
        }
        rows += print(context.output, *today.rules, row, act, when);
    }
    const model::RevocationLetter& letter = one.letter;
    context.output.object({{"letter", static_cast<qint64>(letter.id)},
                           {"letterNumber", letter.letterNumber},
                           {"letterDate", json(letter.letterDate)},
                           {"registered", json(letter.registered)},
                           {"stateBody", letter.stateBody},
                           {"headName", letter.headName},
                           {"executorName", letter.executorName},
                           {"executorPhone", letter.executorPhone},
                           {"mediaCount", letter.mediaCount},
                           {"due", json(one.due.value_or(QDate()))},
                           {"overdue", one.overdue},
                           {"rows", rows}});
    return Outcome::Good;
}

} // namespace

Command revokeShowCommand() {
    return {"revoke show",
            "LETTER",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a revocation letter: what became of each row"),
            {},
            show};
}

} // namespace app::kualikctl
