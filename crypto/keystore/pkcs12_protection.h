// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include "crypto/keystore/wide_password.h"
#include "crypto/random.h"

/**
 * PKCS#12's own way from a password to keys (RFC 7292 appendix B) and what is done with them.
 * OpenSSL has it, too, but its derivation frees the password in UTF-16 as it is.
 */
namespace crypto::keystore {

/** What a derived key is for: the ID octet of B.3. */
enum class KeyUse : std::uint8_t { Encryption = 1, InitialValue = 2, Mac = 3 };

struct Derivation {
    const EVP_MD* digest; // SHA-1 or one of SHA-2
    ByteView salt;
    std::int64_t rounds;
};

/** So many octets for this use; wide as widePassword() gives it. */
Result<Secret> deriveKey(const Secret& wide, const Derivation& from, KeyUse use, std::size_t size);

/** HMAC of the octets with a key derived for it. */
Result<Bytes> passwordMac(ByteView octets, const Secret& wide, const Derivation& from);

/**
 * Whether this is one of appendix C's schemes (SHA-1 with 3DES, RC2 or RC4), which are handled
 * here; all others are OpenSSL's.
 */
bool isOwnScheme(const X509_ALGOR* scheme);

/**
 * Takes a scheme's protection off, by isOwnScheme() or by OpenSSL. The caller wipes what comes
 * out. DecryptionFailed, MalformedDer ("rounds"): more of them than an honest file has.
 */
Result<Bytes> unprotect(const X509_ALGOR* scheme, ByteView sealed, const Secret& password);

/** Puts it on; the scheme is 3DES of appendix C or PBES2. */
Result<Bytes> protect(const X509_ALGOR* scheme, ByteView plain, const Secret& password);

} // namespace crypto::keystore
