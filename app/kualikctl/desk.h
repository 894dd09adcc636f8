// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/kualikctl/command.h"
#include "crypto/random.h"
#include "model/desk.h"
#include "model/domain/authority.h"

namespace app::kualikctl {

/**
 * An operator at work with the workplace's key media: what most commands begin with. A training
 * workplace has software media of its own, in its folder "tokens"; another one has those of the
 * modules that this process is told of by their own variables.
 */
class OpenDesk {
public:
    /** Signs in (one password) and opens the modules. */
    static Result<std::unique_ptr<OpenDesk>> open(Context& context);
    static Result<std::unique_ptr<OpenDesk>> open(model::Session session);

    OpenDesk(model::Session session, std::unique_ptr<token::TokenHost> media);
    OpenDesk(const OpenDesk&) = delete;
    OpenDesk& operator=(const OpenDesk&) = delete;

    model::Desk& operator*() { return m_desk; }
    model::Session& session() { return m_session; }
    model::Register& reg() { return m_session.reg; }

private:
    model::Session m_session;
    std::unique_ptr<token::TokenHost> m_media;
    crypto::SystemRandom m_random;
    model::Desk m_desk;
};

/** For commands that log in to a medium: the way past PinFinalTry. */
Option finalTryOption();

/** Asks for the PIN of a medium that is not logged in, and tries it once. */
Status logIn(Context& context, model::Desk& desk, const QString& serial);

/** The same for the medium of a CA; nothing is asked where it has no medium here. */
Status logInToCa(Context& context, model::Desk& desk, const model::CaGeneration& ca);

} // namespace app::kualikctl
