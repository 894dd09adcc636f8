// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include "crypto/result.h"
#include "crypto/secret.h"

namespace crypto::provider {

/** EncryptedPrivateKeyInfo around a DER PrivateKeyInfo: PBES2, PBKDF2-HMAC-SHA256, 600,000 rounds.
 */
Result<Bytes> sealPrivateKeyInfo(const Secret& info, ByteView password, const EVP_CIPHER* cipher);

/**
 * Whether the rounds of a password-based scheme are some that an honest file asks for: a file from
 * outside must not keep us busy for hours. What cannot be read is left for OpenSSL to refuse.
 */
bool isAffordable(const X509_ALGOR* scheme);
bool areAffordable(const ASN1_INTEGER* rounds);

} // namespace crypto::provider
