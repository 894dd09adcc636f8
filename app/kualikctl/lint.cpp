// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/lint_output.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/text.h"
#include "crypto/profile/value_source.h"
#include "model/access/clock_guard.h"
#include "model/text/lint_text.h"
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

model::StructureQuestion questionOf(const Context& context) {
    model::StructureQuestion question;
    question.structure = context.arguments.value("structure").toStdString();
    question.edition = context.arguments.value("edition").toStdString();
    question.today = model::civilDay(context.clock.now(), {});
    if (context.arguments.has("as-printed")) question.reading = crypto::profile::Reading::AsPrinted;
    return question;
}

void print(Output& output, const StructureCheck& check) {
    for (const auto& finding : check.findings)
        print(output, finding);
    if (check.earlier) output.line(model::text::earlierThanEdition(*check.earlier, check.profile));
    output.line(sentenceOf(check).arg(text(check.profile.id), text(check.profile.edition)));
}

QJsonObject answerOf(const StructureCheck& check) {
    return {{"structure", text(check.profile.id)},
            {"chosen", nameOf(check.choice)},
            {"edition", text(check.profile.edition)},
            {"reading", text(crypto::profile::nameOf(check.profile.reading))},
            {"earlierThanEdition", check.earlier.has_value()},
            {"findings", jsonOf(check.findings)}};
}

/** What was read is sound: the structure that was named is for another kind. */
Error ofAnotherKind(const QString& path, const Object& object) {
    const QString kind = kindOf(object);
    const char* reason = kind == QLatin1String("certificate") ? "is-a-certificate"
                         : kind == QLatin1String("crl")       ? "is-a-list"
                                                              : "is-a-request";
    return {ErrorCode::FileNotReadable, {path.toStdString(), reason}};
}

Result<Outcome> run(Context& context) {
    const QString path = context.arguments.operands.first();
    KU_TRY(const Object object, model::readAnyObject(path));
    std::optional<crypto::x509::Certificate> issuer;
    if (context.arguments.has("issuer")) {
        KU_TRY(issuer, model::readCertificate(context.arguments.value("issuer")));
    }
    KU_TRY(const auto plain, model::plainContext(issuer ? &*issuer : nullptr));
    const auto& der =
        std::visit([](const auto& one) -> const crypto::Bytes& { return one.der; }, object);
    const auto check = model::checkStructure(der, questionOf(context), plain);
    if (!check && check.error().code == ErrorCode::MalformedDer) return ofAnotherKind(path, object);
    if (!check) return check.error();
    print(context.output, *check);
    context.output.object(answerOf(*check));
    if (check->choice == StructureChoice::Nearest) return Outcome::CannotTell;
    return check->isWanting() ? Outcome::Wanting : Outcome::Good;
}

} // namespace

Command lintCommand() {
    return {
        "lint",
        "FILE",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "a certificate, CRL or PKCS#10 against its structure"),
        {{"structure", "ID",
          QT_TRANSLATE_NOOP("kualikctl", "which structure; else the one that fits best")},
         {"edition", "ID",
          QT_TRANSLATE_NOOP("kualikctl",
                            "which edition of it; else the one in force when it was made")},
         {"as-printed", nullptr,
          QT_TRANSLATE_NOOP("kualikctl", "by the Order letter for letter, its misprints not read")},
         {"issuer", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the certificate of its issuer")}},
        run};
}

} // namespace app::kualikctl
