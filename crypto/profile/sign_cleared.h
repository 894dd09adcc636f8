// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/linter.h"

namespace crypto::profile {

/**
 * The certificate: what the linter cleared, and nothing else, signed with this key and verified
 * with its public half. SelfCheckFailed; KeyMismatch where the key is of another algorithm than
 * the structure. Lists are signed by crypto::crl::Draft.
 */
Result<Bytes> signCleared(const ClearedTbs& cleared, Signer& key);

/**
 * A PKCS#10 (RFC 2986) for the structure's subject made of the values, DER: signed with the key
 * that it names, verified with it, and cleared by the linter. ValueRefused; LintRefused.
 */
Result<Bytes> signRequest(const Profile& profile, const Values& values, Signer& key);
/** For a Name (DER) that is there already: a CA's, which its renewal keeps. */
Result<Bytes> signRequest(const Profile& profile, const Bytes& subjectDer, Signer& key);

} // namespace crypto::profile
