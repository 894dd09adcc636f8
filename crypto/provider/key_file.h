// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include "crypto/result.h"
#include "crypto/secret.h"

namespace crypto::provider {

/** EncryptedPrivateKeyInfo around a DER PrivateKeyInfo: PBES2, PBKDF2-HMAC-SHA256, 600,000 rounds.
 */
Result<Bytes> sealPrivateKeyInfo(const Secret& info, ByteView password, const EVP_CIPHER* cipher);

} // namespace crypto::provider
