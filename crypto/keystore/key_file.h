// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keystore/pkcs12.h"

/**
 * A holder's key as a file. What a screen needs of this folder:
 *
 *     KU_TRY(const SoftwareKey key, generateKey(Algorithm::Rsa, 2048, random));
 *     … a certificate for key.publicKeyInfo() is issued …
 *     KU_TRY(const Bytes file, writeKeyFile({key, certificate, chain},
 *                                           {FileKind::Pkcs12, Style::Today}, password, random));
 */
namespace crypto::keystore {

enum class FileKind {
    Pkcs12, // key storage 1.2.398.3.3.5.1.1
    Jks,    // key storage 1.2.398.3.3.5.1.2; RSA keys only
};

struct FileForm {
    FileKind kind = FileKind::Pkcs12;
    Style style = Style::Today; // JKS has one style of its own
};

/** Whether the form's protection is weak by today's measure: the operator must be told. */
bool isWeak(FileForm form);

/**
 * The file's octets, read back and compared before they are returned, since nobody else has this
 * key. KeyMismatch, ValueMissing (no password), UnsupportedAlgorithm (a GOST key in a JKS file).
 * Whether the password is good enough is not asked here: model/rules/key_password.h.
 */
Result<Bytes> writeKeyFile(const KeyEntry& entry, FileForm form, const Secret& password,
                           Random& random);

/** A PKCS#12 or JKS file, told apart by its first octets; errors as of the two. */
Result<KeyStore> openKeyFile(ByteView file, const Secret& password);

/** "GOSTKNCA_<key identifier>.p12" as real files are named (crypto.md 1); "RSAKNCA_…" of RSA. */
std::string suggestedFileName(const KeyEntry& entry, FileKind kind);

} // namespace crypto::keystore
