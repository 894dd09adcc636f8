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

void print(Output& output, const QString& name, const model::Wording& wording) {
    output.line(QStringLiteral("%1  %2").arg(name, model::text::clauseText(wording.clause)));
    output.line(QStringLiteral("    ") + wording.in(model::text::language()));
}

QJsonObject json(const model::Wording& wording) {
    return {{"ground", wording.id},
            {"clause", wording.clause},
            {"kk", wording.kk},
            {"text", wording.in(model::text::language())}};
}

QJsonArray showExceptions(Output& output, const model::Rules& rules) {
    QJsonArray exceptions;
    output.line(Text::tr("Although the certificate is valid (--second):"));
    for (const model::SecondCertificateGround& one : rules.secondCertificate) {
        print(output, wordOf(one.choice), one);
        if (one.proofNeeded)
            output.line(QStringLiteral("    ") + Text::tr("with supporting documents (--proof)"));
        QJsonObject exception = json(one);
        exception.insert(QStringLiteral("second"), wordOf(one.choice));
        exception.insert(QStringLiteral("proofNeeded"), one.proofNeeded);
        exceptions += exception;
    }
    return exceptions;
}

Result<Outcome> grounds(Context& context) {
    KU_TRY(const model::Today today, model::todayOf(context.clock));
    const model::Rules* rules = today.rules;
    QJsonArray array;
    for (const model::Wording& ground : rules->refusalGrounds) {
        print(context.output, ground.id, ground);
        array += json(ground);
    }
    const QJsonArray exceptions = showExceptions(context.output, *rules);
    context.output.object(
        {{"edition", rules->edition}, {"grounds", array}, {"exceptions", exceptions}});
    return Outcome::Good;
}

} // namespace

Command applicationGroundsCommand() {
    return {"application grounds",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the grounds of paragraph 11 and its exceptions"),
            {},
            grounds};
}

} // namespace app::kualikctl
