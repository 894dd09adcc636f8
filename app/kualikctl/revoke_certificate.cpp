// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/certificate_named.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/confirm.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/revocation/revocation_service.h"
#include "model/text/language.h"

namespace app::kualikctl {

namespace {

/** The day's beginning; on the day of issue, the certificate's own. */
Result<std::optional<crypto::Time>> invalidSince(const Arguments& arguments,
                                                 const model::Session& session,
                                                 const model::CertificateRecord& certificate) {
    KU_TRY(const QDate day, dateOption(arguments, "invalid-since"));
    if (!day.isValid()) return std::optional<crypto::Time>();
    KU_TRY(const model::ClockLimits limits, session.reg.clockEvents().limits());
    return std::optional(model::invalidFrom(day, certificate, limits.utcOffset));
}

/** Which, on which ground; then whether to go on. NotFound(revocation-ground, id). */
Status confirmed(Context& context, model::Session& session,
                 const model::CertificateRecord& certificate, const QString& groundId,
                 std::optional<crypto::Time> since) {
    KU_TRY(const model::Today today, model::todayOf(session.reg));
    KU_TRY(const model::CaGeneration ca, session.reg.authorities().byId(certificate.caId));
    const auto* ground = today.rules->revocationGround(groundId, ca.authority);
    if (!ground) return Error{ErrorCode::NotFound, {"revocation-ground", groundId.toStdString()}};
    const Confirmation confirmation(context);
    confirmation.line(
        QStringList{hexOf(certificate.serial), certificate.fullName, certificate.organization}.join(
            QStringLiteral(", ")));
    confirmation.line(
        QStringLiteral("    %1 — %2").arg(ground->id, ground->in(model::text::language())));
    if (since) {
        KU_TRY(const QString when, civilTime(session, *since));
        confirmation.line(Text::tr("    the key is not to be trusted since %1").arg(when));
    }
    return confirmation.ask(Text::tr("A revocation cannot be undone. Revoke this certificate?"));
}

Result<Outcome> revokeOne(Context& context) {
    const Arguments& arguments = context.arguments;
    KU_TRY(model::Session session, signIn(context));
    KU_CHECK(model::ClockGuard(session.reg).requireForSigning()); // before anybody is asked
    KU_TRY(const auto certificate, certificateNamed(arguments.operands.first(), session.reg));
    const QString ground = arguments.value("ground");
    KU_TRY(const auto since, invalidSince(arguments, session, certificate));
    KU_CHECK(confirmed(context, session, certificate, ground, since));
    KU_TRY(const auto revoked, model::RevocationService(session).revokeOne(
                                   certificate.id, ground, arguments.value("why"), since));
    context.output.line(Text::tr("revoked: %1, %2").arg(hexOf(revoked.serial), revoked.fullName));
    context.output.line(Text::tr("now publish the revocation list: kualikctl crl publish"));
    context.output.object({{"certificate", json(revoked)},
                           {"invalidSince", since ? QJsonValue(timeText(*since)) : QJsonValue()}});
    return Outcome::Good;
}

} // namespace

Command revokeCertificateCommand() {
    return {
        "revoke certificate",
        "SERIAL|ID",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "revoke one certificate that no letter asks for"),
        {{"ground", "GROUND",
          QT_TRANSLATE_NOOP("kualikctl", "why it is revoked: see “revoke grounds”"), true},
         {"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the application that asks for it"), true},
         {"invalid-since", "DATE",
          QT_TRANSLATE_NOOP("kualikctl", "the day since when the key is not to be trusted, where "
                                         "that is known; the list says so")}},
        revokeOne};
}

} // namespace app::kualikctl
