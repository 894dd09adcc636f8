// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/provider/algorithms.h"
#include "crypto/x509/certificate.h"

namespace crypto::x509 {

/** A key store file's one key and its certificate, proven to belong together. */
struct KeyStore {
    Certificate certificate;
    provider::PrivateKey key;
};

/**
 * Opens a PKCS#12 file as the Kazakh tools write it (crypto.md 1: 3DES and RC2-40 of PKCS#12).
 * Those old ciphers come from OpenSSL's "legacy" provider in a library context of its own, used
 * for unwrapping only. DecryptionFailed on a wrong password, KeyMismatch where the pair differs.
 */
Result<KeyStore> openPkcs12(ByteView file, const Secret& password);

} // namespace crypto::x509
