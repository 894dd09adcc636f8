// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/linter.h"

namespace crypto::profile {

/**
 * The certificate: what the linter cleared, and nothing else, signed with this key and verified
 * with its public half. SelfCheckFailed; KeyMismatch where the key is of another algorithm than
 * the structure. Lists are signed by crypto::crl::Draft, requests by x509::buildRequest().
 */
Result<Bytes> signCleared(const ClearedTbs& cleared, Signer& key);

} // namespace crypto::profile
