// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "crypto/random.h"

namespace app::kualikctl {

namespace {

Result<Outcome> list(Context& context) {
    KU_TRY(const auto names, model::workplace::operatorNames(workplaceFolder(context)));
    QJsonArray array;
    for (const QString& name : names) {
        context.output.line(name);
        array += name;
    }
    context.output.object({{"operators", array}});
    return Outcome::Good;
}

Result<Outcome> add(Context& context) {
    const QString name = context.arguments.operands.first();
    KU_TRY(const QString own, operatorName(context));
    KU_TRY(const crypto::Secret password,
           context.secrets.read("password", Text::tr("Password of %1").arg(own).toStdString()));
    KU_TRY(const crypto::Secret fresh,
           context.secrets.readNew("password", Text::tr("Password of %1").arg(name).toStdString(),
                                   Text::tr("Once more").toStdString()));
    crypto::SystemRandom random;
    KU_TRY(auto session,
           model::workplace::signIn(workplaceFolder(context), own, password, context.clock));
    KU_CHECK(model::workplace::addOperator(session, password, name, fresh, context.clock, random));
    context.output.line(Text::tr("%1 may sign in now").arg(name));
    context.output.object({{"operator", name}});
    return Outcome::Good;
}

Result<Outcome> changePassword(Context& context) {
    KU_TRY(const QString own, operatorName(context));
    KU_TRY(const crypto::Secret password,
           context.secrets.read("password", Text::tr("Password of %1").arg(own).toStdString()));
    KU_TRY(const crypto::Secret fresh,
           context.secrets.readNew("password", Text::tr("New password").toStdString(),
                                   Text::tr("Once more").toStdString()));
    crypto::SystemRandom random;
    KU_TRY(auto session,
           model::workplace::signIn(workplaceFolder(context), own, password, context.clock));
    KU_CHECK(model::workplace::changePassword(session, password, fresh, context.clock, random));
    context.output.line(Text::tr("the password of %1 was changed").arg(own));
    context.output.object({{"operator", own}});
    return Outcome::Good;
}

} // namespace

Command operatorListCommand() {
    return {"operator list", "", 0, 0, QT_TRANSLATE_NOOP("kualikctl", "who may sign in"), {}, list};
}

Command operatorAddCommand() {
    return {"operator add",
            "NAME",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "a new operator, by one who signs in"),
            {},
            add};
}

Command operatorPasswordCommand() {
    return {"operator password",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "a new password of the operator who signs in"),
            {},
            changePassword};
}

} // namespace app::kualikctl
