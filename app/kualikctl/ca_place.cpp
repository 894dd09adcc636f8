// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_place.h"
#include "app/kualikctl/authorities.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

void answer(Context& context, const model::CaGeneration& ca) {
    print(context.output, {ca});
    context.output.object({{"authority", json(ca)}});
}

Result<Outcome> place(Context& context) {
    const QString serial = context.arguments.value("medium");
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const auto ca, authorityNamed(context.arguments.operands.first(), (**desk).session));
    KU_CHECK(logIn(context, **desk, serial));
    KU_TRY(const model::CaGeneration placed, model::placeCa(**desk, ca, serial));
    answer(context, placed);
    if (!placed.active)
        context.output.note(
            Text::tr("to let it sign new certificates: kualikctl ca activate %1").arg(placed.id));
    return Outcome::Good;
}

Result<Outcome> setSigning(Context& context, bool active) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto ca, authorityNamed(context.arguments.operands.first(), session));
    KU_TRY(const model::CaGeneration changed, model::setSigning(session.reg, ca, active));
    answer(context, changed);
    return Outcome::Good;
}

Result<Outcome> activate(Context& context) {
    return setSigning(context, true);
}

Result<Outcome> retire(Context& context) {
    return setSigning(context, false);
}

} // namespace

Command caPlaceCommand() {
    return {"ca place",
            "CA",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "record on which medium a CA's private key is now"),
            {{"medium", "SERIAL", QT_TRANSLATE_NOOP("kualikctl", "where its private key is"), true},
             finalTryOption()},
            place,
            QT_TRANSLATE_NOOP("kualikctl", "the PIN of the medium")};
}

Command caActivateCommand() {
    return {"ca activate",
            "CA",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "let a CA sign new certificates"),
            {},
            activate};
}

Command caRetireCommand() {
    return {"ca retire",
            "CA",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a CA signs nothing new; its revocation lists go on"),
            {},
            retire};
}

} // namespace app::kualikctl
