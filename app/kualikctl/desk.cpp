// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/desk.h"

#include <QFile>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/finding_line.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "model/media/media_service.h"

namespace app::kualikctl {

namespace {

Status logIn(Context& context, model::Desk& desk, const QString& serial, const QString& prompt) {
    KU_TRY(const token::Medium medium, desk.media.info(serial.toStdString()));
    if (medium.loggedIn) return crypto::done();
    KU_TRY(const crypto::Secret pin, context.secrets.read("pin", prompt.toStdString()));
    KU_TRY(const auto findings,
           model::MediaService(desk).login(serial, pin, context.arguments.has("final-try")));
    for (const model::Finding& finding : findings)
        context.output.note(lineAt({}, finding) + QStringLiteral(" ") + adviceOf(finding) +
                            QStringLiteral(" (kualikctl media pin %1)").arg(serial));
    return crypto::done();
}

} // namespace

Result<std::unique_ptr<OpenDesk>> openDesk(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    return OpenDesk::open(std::move(session));
}

Option finalTryOption() {
    return {"final-try", nullptr,
            QT_TRANSLATE_NOOP("kualikctl", "try a PIN although a mistake would lock the medium")};
}

Status logIn(Context& context, model::Desk& desk, const QString& serial) {
    return logIn(context, desk, serial, Text::tr("PIN of the medium %1").arg(serial));
}

Status logInToCa(Context& context, model::Desk& desk, const model::CaGeneration& ca) {
    if (ca.tokenSerial.isEmpty()) return crypto::done(); // the service says what is missing
    return logIn(context, desk, ca.tokenSerial,
                 Text::tr("PIN of the medium %1 (%2)").arg(ca.tokenSerial, ca.name));
}

} // namespace app::kualikctl
