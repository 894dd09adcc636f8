// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <openssl/types.h>

#include "crypto/provider/algorithms.h"
#include "crypto/secret.h"
#include "crypto/signer.h"

/** The Kazakh algorithms inside OpenSSL itself: X509_sign, X509_verify, CRLs, PKCS#10 … work. */
namespace crypto::provider {

struct EvpKeyDeleter {
    void operator()(EVP_PKEY* key) const;
};
using EvpKey = std::unique_ptr<EVP_PKEY, EvpKeyDeleter>;

/**
 * Loads the built-in provider (and OpenSSL's default one) into the default library context and
 * makes GMP wipe what it frees. Once a process, before the first use of a Kazakh algorithm; later
 * calls do nothing. Any thread may call it.
 */
Status registerCrypto();

/** An EVP_PKEY whose private half is the signer's; RSA goes to rsaKeyFromSigner(). */
Result<EvpKey> keyFromSigner(std::shared_ptr<Signer> signer);
Result<EvpKey> keyFromSecret(Algorithm algorithm, const Secret& scalar);
/** publicKey as Signer::publicKey() gives it. */
Result<EvpKey> publicKey(Algorithm algorithm, ByteView publicKey);
/** From SubjectPublicKeyInfo, DER; any algorithm that OpenSSL or we know. */
Result<EvpKey> publicKeyFromInfo(ByteView publicKeyInfo);

/** An RSA EVP_PKEY that asks the signer for each PKCS#1 block. */
Result<EvpKey> rsaKeyFromSigner(std::shared_ptr<Signer> signer);

/** A GOST software key as a signer. */
Result<std::shared_ptr<Signer>> softwareSigner(Algorithm algorithm, Secret scalar);

/** EncryptedPrivateKeyInfo: PBES2 with AES-256-CBC and PBKDF2-HMAC-SHA256, 600,000 rounds. */
Result<Bytes> sealPrivateKey(Algorithm algorithm, const Secret& scalar, const Secret& password);
/**
 * What sealPrivateKey() wrote, or another program with PBES2; DecryptionFailed: wrong password.
 * Unlike OpenSSL 3.0's own readers of encrypted keys it leaves no scalar in freed memory.
 */
Result<PrivateKey> openPrivateKey(ByteView file, const Secret& password);

} // namespace crypto::provider
