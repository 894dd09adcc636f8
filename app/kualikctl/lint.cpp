// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/structure.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

using crypto::profile::LintFinding;
using crypto::profile::LintLevel;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString levelName(LintLevel level) {
    switch (level) {
    case LintLevel::Error:
        return Text::tr("error");
    case LintLevel::Warning:
        return Text::tr("warning");
    case LintLevel::Notice:
        return Text::tr("notice");
    }
    return {};
}

QJsonObject json(const LintFinding& finding) {
    return {
        {"level", text(nameOf(finding.level))}, {"code", text(finding.code)},
        {"place", text(finding.place)},         {"offset", static_cast<qint64>(finding.offset)},
        {"expected", text(finding.expected)},   {"found", text(finding.found)},
        {"clause", text(finding.clause)},
    };
}

void print(Output& output, const LintFinding& finding) {
    output.line(Text::tr("%1: %2 at %3 (offset %4): expected %5, found %6 [%7]")
                    .arg(levelName(finding.level), text(finding.code), text(finding.place),
                         QString::number(finding.offset), text(finding.expected),
                         text(finding.found), text(finding.clause)));
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
    QJsonArray findings;
    for (const LintFinding& finding : judgement.findings) {
        print(context.output, finding);
        findings += json(finding);
    }
    context.output.line(
        judgement.isWanting()
            ? Text::tr("%1 (%2): wanting")
                  .arg(text(judgement.profile.id), text(judgement.profile.edition))
            : Text::tr("%1 (%2): good")
                  .arg(text(judgement.profile.id), text(judgement.profile.edition)));
    context.output.object({{"structure", text(judgement.profile.id)},
                           {"edition", text(judgement.profile.edition)},
                           {"findings", findings}});
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
