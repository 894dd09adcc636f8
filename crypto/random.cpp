// SPDX-License-Identifier: Apache-2.0
#include "crypto/random.h"

#include <openssl/rand.h>

namespace crypto {

Result<Bytes> Random::bytes(std::size_t count) {
    Bytes result(count);
    KU_CHECK(fill(result));
    return result;
}

Status SystemRandom::fill(std::span<std::uint8_t> target) {
    if (RAND_priv_bytes(target.data(), static_cast<int>(target.size())) != 1)
        return Error{ErrorCode::Internal, {}, "RAND_priv_bytes"};
    return done();
}

} // namespace crypto
