// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/sign_in.h"

#include <QStandardPaths>

#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/clock_guard.h"

namespace app::kualikctl {

namespace {

/** What the operator should know before anything else. */
Status greet(Context& context, model::Session& session) {
    if (session.wrongTriesBefore > 0)
        context.output.note(
            Text::tr("wrong passwords since the last sign-in: %1").arg(session.wrongTriesBefore));
    if (session.keyringDiffers)
        context.output.note(Text::tr("the keyring was changed by somebody else, or is an old one"));
    const model::ClockGuard guard(session.reg);
    KU_TRY(const model::ClockReading reading, guard.read());
    KU_TRY(const QString system, civilTime(session, reading.system));
    KU_TRY(const QString known,
           civilTime(session, session.lastActBefore.value_or(reading.lastKnown)));
    context.output.note(Text::tr("the clock: %1; the last act: %2").arg(system, known));
    return crypto::done();
}

/** A clock that stops is not confirmed: what needs it says so, and "clock accept" decides. */
Status confirmClock(model::Session& session) {
    const Status confirmed = model::ClockGuard(session.reg).confirm();
    if (!confirmed && confirmed.error().code != ErrorCode::ClockStopped) return confirmed;
    return crypto::done();
}

} // namespace

QString workplaceFolder(const Context& context) {
    if (context.arguments.has("workplace")) return context.arguments.value("workplace");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/kualik");
}

Result<QString> operatorName(const Context& context) {
    if (context.arguments.has("operator")) return context.arguments.value("operator");
    KU_TRY(const auto names, model::workplace::operatorNames(workplaceFolder(context)));
    if (names.size() != 1)
        return missing(
            Text::tr("--operator NAME, because several may sign in: %1")
                .arg(QStringList(names.begin(), names.end()).join(QStringLiteral(", "))));
    return names.front();
}

Result<model::Session> signIn(Context& context) {
    KU_TRY(const QString name, operatorName(context));
    KU_TRY(const crypto::Secret password,
           context.secrets.read("password", Text::tr("Password of %1").arg(name).toStdString()));
    KU_TRY(auto session,
           model::workplace::signIn(workplaceFolder(context), name, password, context.clock));
    KU_CHECK(greet(context, session));
    if (context.arguments.has("yes")) KU_CHECK(confirmClock(session));
    return session;
}

Result<QString> civilTime(model::Session& session, crypto::Time time) {
    KU_TRY(const auto limits, session.reg.clockEvents().limits());
    return model::civilTimeText(time, limits.utcOffset);
}

} // namespace app::kualikctl
