// SPDX-License-Identifier: Apache-2.0
#include "model/access/open_desk.h"

#include <QCoreApplication>
#include <QFile>

namespace model {

namespace {

constexpr unsigned trainingSlots = 32;
constexpr auto softHsmModule = "/usr/lib/softhsm/libsofthsm2.so"; // where Debian has it

/** The modules to load. A module without a store of its own would only fail to load. */
Result<std::vector<std::string>> modulesOf(const Session& session) {
    if (session.training) {
        const QString store = session.folder + QStringLiteral("/tokens");
        KU_CHECK(token::useSoftTokenStore(store.toStdString(), trainingSlots));
        return std::vector<std::string>{trainingModule()};
    }
    std::vector<std::string> modules;
    if (qEnvironmentVariableIsSet("KUALIK_SOFTTOKEN_STORE")) modules.push_back(trainingModule());
    if (qEnvironmentVariableIsSet("SOFTHSM2_CONF") && QFile::exists(QLatin1String(softHsmModule)))
        modules.emplace_back(softHsmModule);
    return modules;
}

} // namespace

std::string trainingModule() {
    return token::softTokenModule(QCoreApplication::applicationDirPath().toStdString());
}

Result<std::unique_ptr<OpenDesk>> OpenDesk::open(Session session) {
    KU_TRY(const auto modules, modulesOf(session));
    const QString signs = session.folder + QStringLiteral("/medium-signs");
    KU_TRY(auto media, token::TokenHost::open(modules, signs.toStdString()));
    return std::make_unique<OpenDesk>(std::move(session), std::move(media));
}

OpenDesk::OpenDesk(Session session, std::unique_ptr<token::TokenHost> media)
    : m_session(std::move(session))
    , m_media(std::move(media))
    , m_desk{m_session, *m_media, m_random} {}

} // namespace model
