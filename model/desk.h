// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/random.h"
#include "model/access/workplace.h"
#include "token/token_host.h"

namespace model {

/**
 * What every service works with: an operator at work, the key media, random octets. Plain
 * references; a desk makes one for as long as its operator is signed in.
 */
struct Desk {
    Session& session;
    token::TokenHost& media;
    crypto::Random& random;

    Register& reg() const { return session.reg; }
};

} // namespace model
