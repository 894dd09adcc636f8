// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/lint_output.h"
#include "app/kualikctl/structure.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

/** How the structure was found. What none fits may be meant to follow none of them. */
enum class Choice { Named, Fits, Nearest };

QString nameOf(Choice choice) {
    switch (choice) {
    case Choice::Named:
        return QStringLiteral("named");
    case Choice::Fits:
        return QStringLiteral("fits");
    case Choice::Nearest:
        return QStringLiteral("nearest");
    }
    return {};
}

QString sentenceOf(Choice choice, const Judgement& judgement) {
    if (choice == Choice::Nearest)
        return Text::tr("cannot tell: no structure fits; the nearest is %1 (%2), to hold it "
                        "against that: --structure %1");
    return judgement.isWanting() ? Text::tr("%1 (%2): wanting") : Text::tr("%1 (%2): good");
}

Result<Outcome> run(Context& context) {
    const QString path = context.arguments.operands.first();
    KU_TRY(const crypto::Bytes der, readObject(path));
    std::optional<crypto::x509::Certificate> issuer;
    if (context.arguments.has("issuer")) {
        KU_TRY(issuer, readCertificate(context.arguments.value("issuer")));
    }
    std::string structure = context.arguments.value("structure").toStdString();
    Choice choice = Choice::Named;
    if (structure.empty()) {
        // As show has it: another issuer makes the object wanting, not its structure another one.
        KU_TRY(const Judgement alone, judge(der, {}, nullptr));
        structure = alone.profile.id;
        choice = alone.isWanting() ? Choice::Nearest : Choice::Fits;
    }
    KU_TRY(const Judgement judgement, judge(der, structure, issuer ? &*issuer : nullptr));
    for (const auto& finding : judgement.findings)
        print(context.output, finding);
    context.output.line(sentenceOf(choice, judgement)
                            .arg(text(judgement.profile.id), text(judgement.profile.edition)));
    context.output.object({{"structure", text(judgement.profile.id)},
                           {"chosen", nameOf(choice)},
                           {"edition", text(judgement.profile.edition)},
                           {"findings", jsonOf(judgement.findings)}});
    if (choice == Choice::Nearest) return Outcome::CannotTell;
    return judgement.isWanting() ? Outcome::Wanting : Outcome::Good;
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
