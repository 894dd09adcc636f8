// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/ca_key_view.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/on_medium.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

using model::CaKeyState;

Result<Outcome> list(Context& context) {
    KU_TRY(const model::Session session, signIn(context));
    KU_TRY(const auto keys, session.reg.caKeys().unfinished());
    QJsonArray array;
    for (const model::CaKey& key : keys) {
        context.output.line(lineOf(key));
        array += json(key);
    }
    if (keys.empty()) context.output.line(Text::tr("no key waits for its certificate"));
    context.output.object({{"caKeys", array}});
    return Outcome::Good;
}

Result<Outcome> resume(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    if (context.arguments.has("out")) KU_CHECK(requireNew(context.arguments.value("out")));
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const model::CaKey key, desk->reg().caKeys().byId(id));
    // A request that is there already needs nothing of its medium.
    const bool isMade = key.asks() && key.state != CaKeyState::Begun;
    KU_TRY(const auto report, onMedium(context, **desk, isMade ? QString() : key.mediumSerial, [&] {
               return model::CaKeyService(**desk).resume(id, context.job);
           }));
    KU_CHECK(answer(context, report));
    return Outcome::Good;
}

Result<Outcome> abandon(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const auto desk, openDesk(context));
    model::CaKeyService service(**desk);
    KU_CHECK(service.abandon(id, context.arguments.value("note")));
    KU_TRY(const auto report, service.report(id));
    KU_CHECK(answer(context, report));
    return Outcome::Good;
}

} // namespace

Command caBegunCommand() {
    return {"ca begun",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "keys of CAs that wait for their next step"),
            {},
            list};
}

Command caResumeCommand() {
    return {"ca resume",
            "KEY",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "go on with a CA's key from its last step"),
            {outOption(), finalTryOption()},
            resume,
            QT_TRANSLATE_NOOP("kualikctl", "the PIN of the medium, until the request is there")};
}

Command caAbandonCommand() {
    return {
        "ca abandon",
        "KEY",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "a CA's key goes no further: no certificate of it comes"),
        {{"note", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "what happened"), true}},
        abandon};
}

} // namespace app::kualikctl
