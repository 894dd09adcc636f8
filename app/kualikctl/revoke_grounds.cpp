// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/text.h"
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

Result<Outcome> grounds(Context& context) {
    KU_TRY(const model::Today today, model::todayOf(context.clock));
    const model::Rules* rules = today.rules;
    QJsonArray array;
    for (const model::RevocationGround& ground : rules->revocationGrounds) {
        const bool none = ground.crlReason < 0;
        const QString text = ground.in(model::text::language());
        context.output.line(
            QStringLiteral("%1  %2").arg(ground.id, model::text::clauseText(ground.clause)));
        context.output.line(QStringLiteral("    ") + text);
        context.output.line(QStringLiteral("    ") + reasonOf(ground));
        array += QJsonObject{{"ground", ground.id},
                             {"clause", ground.clause},
                             {"kk", ground.kk},
                             {"text", text},
                             {"crlReason", none ? QJsonValue() : QJsonValue(ground.crlReason)},
                             {"crlReasonIsOurReading", ground.ourReading}};
    }
    context.output.object({{"edition", rules->edition}, {"grounds", array}});
    return Outcome::Good;
}

} // namespace

Command revokeGroundsCommand() {
    return {"revoke grounds",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the grounds of paragraph 18 and what names each"),
            {},
            grounds};
}

} // namespace app::kualikctl
