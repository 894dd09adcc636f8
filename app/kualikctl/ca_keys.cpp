// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/authorities.h"
#include "app/kualikctl/ca_key_view.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/on_medium.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

using model::AuthorityKind;

/** Of a key that was broken off: it is on record, and another try would make another. */
Status tellBegun(Context& context, const model::Desk& desk, model::Id lastBefore) {
    KU_TRY(const auto keys, desk.session.reg.caKeys().unfinished());
    if (keys.empty() || keys.back().id <= lastBefore) return crypto::done();
    const QString id = QString::number(keys.back().id);
    context.output.note(
        keys.back().asks()
            ? Text::tr("the key is begun; to go on with it: kualikctl ca resume %1 --out FILE")
                  .arg(id)
            : Text::tr("the key is begun; to go on with it: kualikctl ca resume %1").arg(id));
    return crypto::done();
}

/** As is said of a new key, by whichever of the commands. */
Result<Outcome> make(Context& context, model::Desk& desk, const model::NewCaKey& plan) {
    KU_TRY(const auto before, desk.session.reg.caKeys().unfinished());
    const auto report = onMedium(context, desk, plan.mediumSerial,
                                 [&] { return model::CaKeyService(desk).make(plan, context.job); });
    if (!report) {
        KU_CHECK(tellBegun(context, desk, before.empty() ? 0 : before.back().id));
        return report.error();
    }
    KU_CHECK(answer(context, *report));
    return Outcome::Good;
}

Result<model::NewCaKey> planOf(const Arguments& arguments) {
    model::NewCaKey plan;
    KU_TRY(plan.algorithm,
           choiceOf<crypto::Algorithm>(arguments.value("algorithm"), QStringLiteral("algorithm")));
    plan.mediumSerial = arguments.value("medium");
    return plan;
}

Result<Outcome> makeRoot(Context& context) {
    KU_TRY(model::NewCaKey plan, planOf(context.arguments));
    plan.authority = AuthorityKind::Root;
    KU_TRY(plan.years, numberOption(context.arguments, "years", 0));
    plan.aboveNational = context.arguments.has("above-national");
    KU_TRY(const auto desk, openDesk(context));
    return make(context, **desk, plan);
}

Result<Outcome> request(Context& context) {
    KU_TRY(model::NewCaKey plan, planOf(context.arguments));
    if (context.arguments.has("national")) plan.authority = AuthorityKind::National;
    KU_CHECK(requireNew(context.arguments.value("out")));
    KU_TRY(const auto desk, openDesk(context));
    return make(context, **desk, plan);
}

/** A root says for how long, any other where its request goes. */
Status requireUse(const Arguments& arguments, const model::CaGeneration& ca) {
    const bool isRoot = ca.authority == AuthorityKind::Root;
    const char *needed = isRoot ? "years" : "out", *other = isRoot ? "out" : "years";
    if (!arguments.has(needed))
        return missing(isRoot ? QStringLiteral("--years N") : QStringLiteral("--out FILE"));
    if (arguments.has(other))
        return usageFault(isRoot ? Text::tr("a root asks nobody: --out is of no use with it")
                                 : Text::tr("--years is of use with a root only"));
    return crypto::done();
}

Result<Outcome> renew(Context& context) {
    const Arguments& arguments = context.arguments;
    if (arguments.has("out")) KU_CHECK(requireNew(arguments.value("out")));
    KU_TRY(const int years, numberOption(arguments, "years", 0));
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto ca, authorityNamed(arguments.operands.first(), (**desk).session));
    KU_CHECK(requireUse(arguments, ca));
    model::NewCaKey plan = model::CaKeyService(**desk).renewalOf(ca, years);
    if (arguments.has("medium")) plan.mediumSerial = arguments.value("medium");
    return make(context, **desk, plan);
}

Option algorithmOption() {
    return {"algorithm", "gost2015|gost2004|rsa",
            QT_TRANSLATE_NOOP("kualikctl", "the algorithm of its key"), true};
}

Option mediumOption() {
    return {"medium", "SERIAL", QT_TRANSLATE_NOOP("kualikctl", "where its key is made"), true};
}

Option yearsOption(bool required) {
    return {"years", "N", QT_TRANSLATE_NOOP("kualikctl", "how long a root is valid"), required};
}

Option requiredOut() {
    Option out = outOption();
    out.required = true;
    return out;
}

} // namespace

Command caMakeRootCommand() {
    return {"ca make-root",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "make a root: its key, and a certificate signed by it"),
            {algorithmOption(),
             mediumOption(),
             yearsOption(true),
             {"above-national", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "it is the root above the national authority")},
             finalTryOption()},
            makeRoot,
            QT_TRANSLATE_NOOP("kualikctl", "the PIN of the medium")};
}

Command caRequestCommand() {
    return {"ca request",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "make a CA's key and the request that a root certifies"),
            {algorithmOption(),
             mediumOption(),
             {"national", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "of the national authority, not the state bodies'")},
             requiredOut(),
             finalTryOption()},
            request,
            QT_TRANSLATE_NOOP("kualikctl", "the PIN of the medium")};
}

Command caRenewCommand() {
    Option medium = mediumOption();
    medium.required = false;
    return {"ca renew",
            "CA",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl",
                              "a new key and certificate for a CA; of the old one only "
                              "the revocation lists go on"),
            {medium, yearsOption(false), outOption(), finalTryOption()},
            renew,
            QT_TRANSLATE_NOOP("kualikctl", "the PIN of the medium")};
}

} // namespace app::kualikctl
