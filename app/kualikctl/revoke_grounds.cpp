// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/today.h"
#include "model/text/clause.h"
#include "model/text/language.h"

namespace app::kualikctl {

namespace {

QString reasonOf(const model::RevocationGround& ground) {
    if (ground.crlReason < 0) return Text::tr("no reason in the revocation list");
    return (ground.ourReading ? Text::tr("reason in the revocation list: %1 (our reading)")
                              : Text::tr("reason in the revocation list: %1"))
        .arg(ground.crlReason);
}

QJsonObject json(const model::RevocationGround& ground, model::AuthorityKind authority) {
    const bool none = ground.crlReason < 0;
    return {{"ground", ground.id},
            {"authority", wordOf(authority)},
            {"clause", ground.clause},
            {"kk", ground.kk},
            {"text", ground.in(model::text::language())},
            {"crlReason", none ? QJsonValue() : QJsonValue(ground.crlReason)},
            {"crlReasonIsOurReading", ground.ourReading}};
}

/** Those of one authority, or of each: the state bodies' first. */
Result<Outcome> grounds(Context& context) {
    using model::AuthorityKind;
    KU_TRY(const auto of, choiceOption<AuthorityKind>(context.arguments, "of"));
    KU_TRY(const model::Today today, model::todayOf(context.clock));
    QJsonArray array;
    for (const AuthorityKind authority :
         {AuthorityKind::StateBodies, AuthorityKind::National, AuthorityKind::Root}) {
        if (of && *of != authority) continue;
        for (const auto& ground : today.rules->revocationGroundsOf(authority)) {
            context.output.line(
                QStringLiteral("%1  %2").arg(ground.id, model::text::clauseText(ground.clause)));
            context.output.line(QStringLiteral("    ") + ground.in(model::text::language()));
            context.output.line(QStringLiteral("    ") + reasonOf(ground));
            array += json(ground, authority);
        }
    }
    context.output.object({{"edition", today.rules->edition}, {"grounds", array}});
    return Outcome::Good;
}

} // namespace

Command revokeGroundsCommand() {
    return {"revoke grounds",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "each authority's grounds and what names each"),
            {{"of", "AUTHORITY",
              QT_TRANSLATE_NOOP("kualikctl", "of what the root, the state bodies' or the national "
                                             "CA issued: root, state-bodies, national")}},
            grounds};
}

} // namespace app::kualikctl
