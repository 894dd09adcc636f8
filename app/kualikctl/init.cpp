// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "crypto/random.h"

namespace app::kualikctl {

namespace {

Result<Outcome> run(Context& context) {
    model::WorkplacePlan plan;
    plan.folder = workplaceFolder(context);
    plan.operatorName = context.arguments.value("operator");
    plan.training = context.arguments.has("training");
    if (plan.operatorName.isEmpty()) return Error{ErrorCode::BadArgument, {"--operator"}};
    KU_TRY(const crypto::Secret password,
           context.secrets.readNew("password",
                                   Text::tr("Password of %1").arg(plan.operatorName).toStdString(),
                                   Text::tr("Once more").toStdString()));
    crypto::SystemRandom random;
    KU_TRY(const auto session, model::workplace::create(plan, password, context.clock, random));
    context.output.line(Text::tr("the workplace was made: %1").arg(session.folder));
    context.output.object({{"workplace", session.folder},
                           {"operator", session.operatorName},
                           {"training", session.training}});
    return Outcome::Good;
}

} // namespace

Command initCommand() {
    return {"init",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "a new workplace with its first operator"),
            {{"training", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "for training: everything made says so")}},
            run};
}

} // namespace app::kualikctl
