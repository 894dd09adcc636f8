// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/lint_output.h"
#include "app/kualikctl/structure.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Result<Outcome> run(Context& context) {
    const QString path = context.arguments.operands.first();
    KU_TRY(const crypto::Bytes der, readObject(path));
    std::optional<crypto::x509::Certificate> issuer;
    if (context.arguments.has("issuer")) {
        KU_TRY(issuer, readCertificate(context.arguments.value("issuer")));
    }
    KU_TRY(const Judgement judgement, judge(der, context.arguments.value("structure").toStdString(),
                                            issuer ? &*issuer : nullptr));
    for (const auto& finding : judgement.findings)
        print(context.output, finding);
    context.output.line(
        judgement.isWanting()
            ? Text::tr("%1 (%2): wanting")
                  .arg(text(judgement.profile.id), text(judgement.profile.edition))
            : Text::tr("%1 (%2): good")
                  .arg(text(judgement.profile.id), text(judgement.profile.edition)));
    context.output.object({{"structure", text(judgement.profile.id)},
                           {"edition", text(judgement.profile.edition)},
                           {"findings", jsonOf(judgement.findings)}});
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
