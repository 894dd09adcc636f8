// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/signer.h"

/** The common shape of certificates, CRLs and PKCS#10: { signed part, algorithm, signature }. */
namespace crypto::x509 {

/**
 * Signs the part with the key and puts the whole together. The signature is verified with the
 * key's public half before it is returned (SelfCheckFailed otherwise).
 */
Result<Bytes> signWhole(ByteView part, Signer& key);

/** SignatureInvalid, BadKey or UnsupportedAlgorithm where the signature is not this key's. */
Status verifySigned(ByteView whole, ByteView publicKeyInfo);

} // namespace crypto::x509
