// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/advice.h"
#include "app/kualikctl/authorities.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/clock_guard.h"

namespace app::kualikctl {

namespace {

void answer(Output& output, const QString& folder, const QString& operatorName, bool training,
            const std::vector<model::CaGeneration>& chain) {
    output.line(Text::tr("the workplace was made: %1").arg(folder));
    print(output, chain);
    if (chain.empty()) output.line(sentenceOf({ErrorCode::NoCa}));
    output.object({{"workplace", folder},
                   {"operator", operatorName},
                   {"training", training},
                   {"authorities", json(chain)}});
}

Result<std::vector<model::CaGeneration>> trainingChain(Context& context, model::Session session,
                                                       const crypto::Secret& pin) {
    KU_TRY(const auto desk, OpenDesk::open(std::move(session)));
    return makeTrainingChain(context, **desk, pin);
}

Result<Outcome> run(Context& context) {
    model::WorkplacePlan plan;
    plan.folder = workplaceFolder(context);
    plan.operatorName = context.arguments.value("operator");
    plan.training = context.arguments.has("training");
    if (!plan.training && context.arguments.has("no-ca"))
        return usageFault(Text::tr("--no-ca is of use with --training only"));
    if (plan.operatorName.isEmpty()) return missing(QStringLiteral("--operator NAME"));
    KU_TRY(const crypto::Secret password,
           context.secrets.readNew("password",
                                   Text::tr("Password of %1").arg(plan.operatorName).toStdString(),
                                   Text::tr("Once more").toStdString()));
    // Every secret is there before anything is made.
    crypto::Secret pin;
    const bool makesCas = plan.training && !context.arguments.has("no-ca");
    if (makesCas) {
        KU_TRY(pin, readTrainingPin(context));
    }
    crypto::SystemRandom random;
    auto created = model::workplace::create(plan, password, context.clock, random);
    if (plan.training && !created && created.error().code == ErrorCode::AlreadyExists)
        context.output.note(Text::tr("a workplace is there already; where its CAs were not made, "
                                     "go on with: kualikctl ca train"));
    KU_TRY(auto session, std::move(created));
    const QString folder = session.folder;
    KU_TRY(const QString now, civilTime(session, session.reg.now()));
    context.output.note(Text::tr("the clock: %1").arg(now));
    // A training chain is signed at once: whoever asks for it has just seen the time.
    if (plan.training || context.arguments.has("yes"))
        KU_CHECK(model::ClockGuard(session.reg).confirm());
    std::vector<model::CaGeneration> chain;
    if (makesCas) {
        auto made = trainingChain(context, std::move(session), pin);
        if (!made) {
            context.output.note(Text::tr("the workplace was made, its CAs were not; go on with: "
                                         "kualikctl ca train"));
            return made.error();
        }
        chain = std::move(made).value();
    }
    answer(context.output, folder, plan.operatorName, plan.training, chain);
    return Outcome::Good;
}

} // namespace

Command initCommand() {
    return {
        "init",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP("kualikctl", "a new workplace with its first operator"),
        {{"training", nullptr,
          QT_TRANSLATE_NOOP("kualikctl", "for training: everything made says so, CAs of its own")},
         {"no-ca", nullptr,
          QT_TRANSLATE_NOOP("kualikctl", "with --training: no CAs of its own, one is adopted")},
         withNationalOption()},
        run,
        QT_TRANSLATE_NOOP("kualikctl", "with --training: the new PIN of the CA media")};
}

} // namespace app::kualikctl
