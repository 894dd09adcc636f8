// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/sign_cleared.h"

#include "crypto/x509/sign.h"

namespace crypto::profile {

Result<Bytes> signCleared(const ClearedTbs& cleared, Signer& key) {
    if (key.algorithm() != cleared.algorithm())
        return Error{ErrorCode::KeyMismatch, {}, "the structure has another algorithm"};
    return x509::signWhole(cleared.view(), key);
}

} // namespace crypto::profile
