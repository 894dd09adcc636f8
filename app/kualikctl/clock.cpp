// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "model/access/clock_guard.h"

namespace app::kualikctl {

namespace {

QString nameOf(model::ClockVerdict verdict) {
    switch (verdict) {
    case model::ClockVerdict::Plausible:
        return QStringLiteral("plausible");
    case model::ClockVerdict::Behind:
        return QStringLiteral("behind");
    case model::ClockVerdict::FarAhead:
        return QStringLiteral("farAhead");
    }
    return {};
}

QString sentenceOf(model::ClockVerdict verdict) {
    switch (verdict) {
    case model::ClockVerdict::Plausible:
        return Text::tr("the clock may be right");
    case model::ClockVerdict::Behind:
        return Text::tr("the clock is behind the last act: nothing is signed");
    case model::ClockVerdict::FarAhead:
        return Text::tr("the clock is far ahead of the last act: nothing is signed");
    }
    return {};
}

Result<Outcome> answer(Context& context, const model::ClockGuard& guard) {
    KU_TRY(const model::ClockReading reading, guard.read());
    context.output.line(sentenceOf(reading.verdict));
    if (reading.confirmed) context.output.line(Text::tr("confirmed for today"));
    context.output.object({{"system", timeText(reading.system)},
                           {"lastKnown", timeText(reading.lastKnown)},
                           {"verdict", nameOf(reading.verdict)},
                           {"day", reading.day.toString(Qt::ISODate)},
                           {"confirmed", reading.confirmed}});
    return reading.verdict == model::ClockVerdict::Plausible ? Outcome::Good : Outcome::Wanting;
}

Result<Outcome> show(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    return answer(context, model::ClockGuard(session.reg));
}

Result<Outcome> confirm(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    model::ClockGuard guard(session.reg);
    KU_CHECK(guard.confirm());
    return answer(context, guard);
}

Result<Outcome> accept(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    model::ClockGuard guard(session.reg);
    KU_CHECK(guard.accept(context.arguments.value("why")));
    return answer(context, guard);
}

} // namespace

Command clockShowCommand() {
    return {"clock show", "",  0, 0, QT_TRANSLATE_NOOP("kualikctl", "may the clock be right?"),
            {},           show};
}

Command clockConfirmCommand() {
    return {"clock confirm",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the operator looked: the clock is right today"),
            {},
            confirm};
}

Command clockAcceptCommand() {
    return {"clock accept",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the clock is right although it stops signing"),
            {{"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the reason, for the audit"), true}},
            accept};
}

} // namespace app::kualikctl
