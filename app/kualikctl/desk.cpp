// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/desk.h"

#include <QFile>

#include "app/kualikctl/finding_line.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "model/media/media_service.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

constexpr unsigned trainingSlots = 32;
constexpr auto softHsmModule = "/usr/lib/softhsm/libsofthsm2.so"; // where Debian has it

std::string softToken() {
    return token::softTokenModule(QCoreApplication::applicationDirPath().toStdString());
}

/** The modules to load. A module without a store of its own would only fail to load. */
Result<std::vector<std::string>> modulesOf(const model::Session& session) {
    if (session.training) {
        const QString store = session.folder + QStringLiteral("/tokens");
        KU_CHECK(token::useSoftTokenStore(store.toStdString(), trainingSlots));
        return std::vector<std::string>{softToken()};
    }
    std::vector<std::string> modules;
    if (qEnvironmentVariableIsSet("KUALIK_SOFTTOKEN_STORE")) modules.push_back(softToken());
    if (qEnvironmentVariableIsSet("SOFTHSM2_CONF") && QFile::exists(QLatin1String(softHsmModule)))
        modules.emplace_back(softHsmModule);
    return modules;
}

Status logIn(Context& context, model::Desk& desk, const QString& serial, const QString& prompt) {
    KU_TRY(const token::Medium medium, desk.media.info(serial.toStdString()));
    if (medium.loggedIn) return crypto::done();
    KU_TRY(const crypto::Secret pin, context.secrets.read("pin", prompt.toStdString()));
    KU_TRY(const auto findings,
           model::MediaService(desk).login(serial, pin, context.arguments.has("final-try")));
    for (const model::Finding& finding : findings)
        context.output.note(lineAt({}, finding) + QStringLiteral(" ") +
                            model::text::whatToDo(finding) +
                            QStringLiteral(" (kualikctl media pin %1)").arg(serial));
    return crypto::done();
}

} // namespace

Result<std::unique_ptr<OpenDesk>> OpenDesk::open(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    return open(std::move(session));
}

Result<std::unique_ptr<OpenDesk>> OpenDesk::open(model::Session session) {
    KU_TRY(const auto modules, modulesOf(session));
    KU_TRY(auto media, token::TokenHost::open(modules));
    return std::make_unique<OpenDesk>(std::move(session), std::move(media));
}

OpenDesk::OpenDesk(model::Session session, std::unique_ptr<token::TokenHost> media)
    : m_session(std::move(session))
    , m_media(std::move(media))
    , m_desk{m_session, *m_media, m_random} {}

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
