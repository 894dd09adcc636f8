// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keystore/key_store.h"

namespace crypto::keystore {

/**
 * Java's own key store, "JKS" version 2 (OpenJDK: sun.security.provider.JavaKeyStore,
 * KeyProtector), for the structures whose key place is such a file (key storage 1.2.398.3.3.5.1.2:
 * RSA keys of SSL certificates).
 *
 * Weak by its very format, and no setting makes it better: the key is XORed with a chain of SHA-1
 * values of the password, one SHA-1 a guess and no rounds at all; the whole is guarded by SHA-1
 * with the password before it, which is no MAC; certificates and alias are in the clear. A file
 * that leaves the desk needs a long password, and the one who takes it a warning: PKCS#12 is
 * better wherever the server's program reads it (Java 9 and later do).
 */
Result<Bytes> writeJks(const KeyEntry& entry, const Secret& password, Random& random);

/** Whether the octets begin as such a file does. */
bool looksLikeJks(ByteView file);

/**
 * The file's first private key with its chain; one password for file and key, as keytool makes it.
 * DecryptionFailed on a wrong password or changed octets, MalformedDer where it is no such file,
 * KeyNotFound where it has certificates only.
 */
Result<KeyStore> openJks(ByteView file, const Secret& password);

} // namespace crypto::keystore
