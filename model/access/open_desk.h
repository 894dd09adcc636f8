// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "crypto/random.h"
#include "model/desk.h"

namespace model {

/**
 * An operator at work with the workplace's key media, for as long as it lives. A training
 * workplace has software media of its own, in its folder "tokens"; another one has those of the
 * modules that this process is told of by their own variables.
 */
class OpenDesk {
public:
    /** Opens the modules; what they cannot do is said by TokenHost::open. */
    static Result<std::unique_ptr<OpenDesk>> open(Session session);

    OpenDesk(Session session, std::unique_ptr<token::TokenHost> media);
    OpenDesk(const OpenDesk&) = delete;
    OpenDesk& operator=(const OpenDesk&) = delete;

    Desk& operator*() { return m_desk; }
    Session& session() { return m_session; }
    Register& reg() { return m_session.reg; }

private:
    Session m_session;
    std::unique_ptr<token::TokenHost> m_media;
    crypto::SystemRandom m_random;
    Desk m_desk;
};

/** The PKCS#11 module of a training workplace's media: kualik-softtoken.so beside the program. */
std::string trainingModule();

} // namespace model
