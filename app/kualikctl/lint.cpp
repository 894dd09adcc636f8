// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/lint_output.h"
#include "app/kualikctl/text.h"
#include "model/access/clock_guard.h"
#include "model/verification/structure_check.h"

namespace app::kualikctl {

namespace {

using model::StructureCheck;
using model::StructureChoice;

QString nameOf(StructureChoice choice) {
    switch (choice) {
    case StructureChoice::Named:
        return QStringLiteral("named");
    case StructureChoice::Fits:
        return QStringLiteral("fits");
    case StructureChoice::Nearest:
        return QStringLiteral("nearest");
    }
    return {};
}

QString sentenceOf(const StructureCheck& check) {
    if (check.choice == StructureChoice::Nearest)
        return Text::tr("cannot tell: no structure fits; the nearest is %1 (%2), to hold it "
                        "against that: --structure %1");
    return check.isWanting() ? Text::tr("%1 (%2): wanting") : Text::tr("%1 (%2): good");
}

Result<Outcome> run(Context& context) {
    const QString path = context.arguments.operands.first();
    KU_TRY(const crypto::Bytes der, model::readCertificateOrCrl(path));
    std::optional<crypto::x509::Certificate> issuer;
    if (context.arguments.has("issuer")) {
        KU_TRY(issuer, model::readCertificate(context.arguments.value("issuer")));
    }
    KU_TRY(const auto plain, model::plainContext(issuer ? &*issuer : nullptr));
    KU_TRY(const StructureCheck check,
           model::checkStructure(der, context.arguments.value("structure").toStdString(), plain,
                                 model::civilDay(context.clock.now(), {})));
    for (const auto& finding : check.findings)
        print(context.output, finding);
    context.output.line(sentenceOf(check).arg(text(check.profile.id), text(check.profile.edition)));
    context.output.object({{"structure", text(check.profile.id)},
                           {"chosen", nameOf(check.choice)},
                           {"edition", text(check.profile.edition)},
                           {"findings", jsonOf(check.findings)}});
    if (check.choice == StructureChoice::Nearest) return Outcome::CannotTell;
    return check.isWanting() ? Outcome::Wanting : Outcome::Good;
}

} // namespace

Command lintCommand() {
    return {"lint",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a certificate or CRL against its structure"),
            {{"structure", "ID",
              QT_TRANSLATE_NOOP("kualikctl", "which structure; else the one that fits best")},
             {"issuer", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the certificate of its issuer")}},
            run};
}

} // namespace app::kualikctl
