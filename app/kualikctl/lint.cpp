// SPDX-License-Identifier: Apache-2.0
#include "crypto/object/lint.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/lint_output.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/text.h"
#include "model/access/clock_guard.h"
#include "model/verification/long_list_check.h"
#include "model/verification/object_check.h"

namespace app::kualikctl {

namespace {

using model::StructureChoice;

model::StructureQuestion questionOf(const Context& context) {
    model::StructureQuestion question;
    question.structure = context.arguments.value("structure").toStdString();
    question.edition = context.arguments.value("edition").toStdString();
    question.today = model::civilDay(context.clock.now(), {});
    if (context.arguments.has("as-printed")) question.reading = crypto::profile::Reading::AsPrinted;
    return question;
}

/** What was read is sound: the structure that was named is for another kind. */
Error ofAnotherKind(const QString& path, const QString& kind) {
    const char* reason = kind == QLatin1String("certificate") ? "is-a-certificate"
                         : kind == QLatin1String("crl")       ? "is-a-list"
                                                              : "is-a-request";
    return {ErrorCode::FileNotReadable, {path.toStdString(), reason}};
}

/** A P7B file, signature, response or stamp, and what it holds. */
Result<Outcome> lintHolder(Context& context, crypto::object::Kind kind, const crypto::Bytes& octets,
                           const std::optional<crypto::x509::Certificate>& issuer) {
    KU_TRY(const auto plain, model::plainContext(nullptr));
    std::vector<crypto::x509::Certificate> issuers;
    if (issuer) issuers.push_back(*issuer);
    model::Job job;
    KU_TRY(const model::ObjectCheck check,
           model::checkObject(kind, octets, questionOf(context), plain, issuers, job));
    print(context.output, check);
    context.output.object(jsonOf(check));
    if (check.isWanting()) return Outcome::Wanting;
    return check.cannotTell() ? Outcome::CannotTell : Outcome::Good;
}

struct Checked {
    QString kind;
    Result<model::StructureCheck> check;
};

/** A list that is long is never in memory whole. */
Result<Checked> checkOne(const Context& context, const QString& path, crypto::Bytes octets,
                         const crypto::profile::LintContext& plain) {
    const auto question = questionOf(context);
    const auto goOn = [&context](std::uint64_t) { return context.job.checkpoint().has_value(); };
    KU_TRY(const auto list, model::longListIn(crypto::crl::Octets::of(std::move(octets)), goOn));
    if (list)
        return Checked{QStringLiteral("crl"), model::checkLongList(*list, question, plain, goOn)};
    KU_TRY(const Object object, model::readAnyObject(path));
    const auto& der =
        std::visit([](const auto& one) -> const crypto::Bytes& { return one.der; }, object);
    return Checked{kindOf(object), model::checkStructure(der, question, plain)};
}

Result<Outcome> run(Context& context) {
    const QString path = context.arguments.operands.first();
    std::optional<crypto::x509::Certificate> issuer;
    if (context.arguments.has("issuer")) {
        KU_TRY(issuer, model::readCertificate(context.arguments.value("issuer")));
    }
    KU_TRY(crypto::Bytes octets, model::readObject(path));
    const auto kind = crypto::object::recognise(octets).kind;
    if (crypto::object::holdsOthers(kind)) return lintHolder(context, kind, octets, issuer);
    KU_TRY(const auto plain, model::plainContext(issuer ? &*issuer : nullptr));
    KU_TRY(const auto checked, checkOne(context, path, std::move(octets), plain));
    const auto& check = checked.check;
    if (!check && check.error().code == ErrorCode::MalformedDer)
        return ofAnotherKind(path, checked.kind);
    if (!check) return check.error();
    print(context.output, *check);
    context.output.object(jsonOf(*check));
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
        QT_TRANSLATE_NOOP("kualikctl", "a certificate, CRL or PKCS#10 against its structure; what "
                                       "holds them, by its RFC as well"),
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
