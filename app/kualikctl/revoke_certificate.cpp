// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/certificate_named.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/confirm.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/revocation/revocation_service.h"
#include "model/text/language.h"

namespace app::kualikctl {

namespace {

/** Which, on which ground; then whether to go on. NotFound(revocation-ground, id). */
Status confirmed(Context& context, model::Session& session,
                 const model::CertificateRecord& certificate, const QString& groundId) {
    KU_TRY(const model::Today today, model::todayOf(session.reg));
    const model::RevocationGround* ground = today.rules->revocationGround(groundId);
    if (!ground) return Error{ErrorCode::NotFound, {"revocation-ground", groundId.toStdString()}};
    const Confirmation confirmation(context);
    confirmation.line(
        QStringList{hexOf(certificate.serial), certificate.fullName, certificate.organization}.join(
            QStringLiteral(", ")));
    confirmation.line(
        QStringLiteral("    %1 — %2").arg(ground->id, ground->in(model::text::language())));
    return confirmation.ask(Text::tr("A revocation cannot be undone. Revoke this certificate?"));
}

Result<Outcome> revokeOne(Context& context) {
    const Arguments& arguments = context.arguments;
    KU_TRY(model::Session session, signIn(context));
    KU_CHECK(model::ClockGuard(session.reg).requireForSigning()); // before anybody is asked
    KU_TRY(const auto certificate, certificateNamed(arguments.operands.first(), session.reg));
    const QString ground = arguments.value("ground");
    KU_CHECK(confirmed(context, session, certificate, ground));
    KU_TRY(const auto revoked, model::RevocationService(session).revokeOne(certificate.id, ground,
                                                                           arguments.value("why")));
    context.output.line(Text::tr("revoked: %1, %2").arg(hexOf(revoked.serial), revoked.fullName));
    context.output.line(Text::tr("now publish the revocation list: kualikctl crl publish"));
    context.output.object({{"certificate", json(revoked)}});
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
         {"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the application that asks for it"), true}},
        revokeOne};
}

} // namespace app::kualikctl
