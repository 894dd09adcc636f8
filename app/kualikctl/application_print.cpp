// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/paper.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

Result<Outcome> print(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const model::Application letter, session.reg.applications().byId(id));
    KU_TRY(const auto paper, paperContext(session));
    KU_TRY(const auto pdf, model::papers::application(letter, paper));
    return writePaper(context, pdf);
}

Result<Outcome> reply(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const model::Application letter, session.reg.applications().byId(id));
    KU_TRY(const auto paper, paperContext(session));
    KU_TRY(const model::Rules* rules, model::rulesOn(paper.day));
    KU_TRY(const auto answer, model::papers::refusalReplyTo(letter, *rules));
    KU_TRY(const auto pdf, model::papers::refusalReply(answer, paper));
    return writePaper(context, pdf);
}

} // namespace

Command applicationPrintCommand() {
    return {"application print",
            "ID",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "the letter's table as appendix 1"),
            {paperOption()},
            print,
            nullptr,
            true};
}

Command applicationReplyCommand() {
    return {"application reply",
            "ID",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "the reasoned answer on the refused rows"),
            {paperOption()},
            reply,
            nullptr,
            true};
}

} // namespace app::kualikctl
