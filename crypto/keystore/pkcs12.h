// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keystore/key_store.h"

namespace crypto::keystore {

/** How a PKCS#12 file is protected. */
enum class Style {
    /**
     * PBES2 with AES-256-CBC and PBKDF2-HMAC-SHA256, 600,000 rounds (OWASP's figure since 2023),
     * for key and certificates; MAC with SHA-256 of 1,200,000 rounds. Whoever guesses passwords
     * takes the cheapest of the three: a round of the MAC's own derivation (RFC 7292 B.2) is one
     * SHA-256 block where one of PBKDF2 is two, so it has twice as many. PBMAC1 (RFC 9579) would
     * need no such sum, but neither OpenSSL 3.0 nor Java 17 reads it; Java and Bouncy Castle take
     * up to 5,000,000 rounds.
     */
    Today,
    /**
     * For tools that know nothing newer, as the Kazakh ones write it (crypto.md 1): 3DES and
     * HMAC-SHA1 with 1024 rounds, for key and certificates. A guess costs next to nothing: use it
     * with a warning and a long password. (Theirs have RC2-40 for certificates; every such tool
     * reads 3DES there, too, since it must for the key.)
     */
    OldTools,
};

/**
 * A PKCS#12 file (RFC 7292): the key's bag, then the certificates'. Key and certificate have the
 * key identifier as localKeyID and its hex as friendlyName. Same inputs, same octets.
 */
Result<Bytes> writePkcs12(const KeyEntry& entry, const Secret& password, Style style,
                          Random& random);

/**
 * Opens a PKCS#12 file: ours, or as the Kazakh tools write it (crypto.md 1: BER inside, 3DES and
 * RC2-40), with a GOST or an RSA key. Ciphers as old as RC2-40 come from OpenSSL's "legacy"
 * provider in a library context of its own, used for unwrapping only; 3DES is in the default one.
 * DecryptionFailed on a wrong password, KeyMismatch where the pair differs.
 */
Result<KeyStore> openPkcs12(ByteView file, const Secret& password);

} // namespace crypto::keystore
