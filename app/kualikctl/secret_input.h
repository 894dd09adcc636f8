// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "crypto/result.h"
#include "crypto/secret.h"

namespace app::kualikctl {

/**
 * Passwords and PINs: a line of a file descriptor the caller names, or of the terminal without
 * echo. Never an argument, never the environment: both can be read by other processes.
 */
class SecretInput {
public:
    /** Secrets of this kind ("password", "pin") are lines of the descriptor, in order. */
    void useDescriptor(const std::string& kind, int descriptor) {
        m_descriptors[kind] = descriptor;
    }

    /**
     * One secret. ValueMissing naming the secret and the option where there is neither a
     * descriptor nor a terminal, the line is empty, or it is longer than 1024 octets.
     */
    crypto::Result<crypto::Secret> read(const std::string& kind, const std::string& prompt);

    /** Asks for a new secret; from the terminal twice, until both are the same. */
    crypto::Result<crypto::Secret> readNew(const std::string& kind, const std::string& prompt,
                                           const std::string& promptAgain);

private:
    std::map<std::string, int> m_descriptors;
};

} // namespace app::kualikctl
