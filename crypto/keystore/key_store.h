// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "crypto/keystore/software_key.h"
#include "crypto/x509/certificate.h"

namespace crypto::keystore {

/** What a key file holds: one key and its certificate, proven to belong together. */
struct KeyStore {
    x509::Certificate certificate;
    SoftwareKey key;
    std::vector<x509::Certificate> chain; // the file's other certificates that can be read
    std::string name; // friendlyName (PKCS#12) or alias (JKS), UTF-8; empty where it has none
};

/** What is to be written: the certificate is the key's, its issuers follow as far as they go. */
struct KeyEntry {
    const SoftwareKey& key;
    const x509::Certificate& certificate;
    std::span<const x509::Certificate> chain = {};
};

/** The certificate's key identifier, or RFC 5280's (1) of its key where it has none. */
Bytes keyIdentifierOf(const x509::Certificate& certificate);

/** crypto.md 1: the key identifier in lower-case hex, as the real files have it. */
std::string friendlyNameOf(const x509::Certificate& certificate);

/** KeyMismatch: the certificate is another key's. ValueMissing: an empty password. */
Status checkEntry(const KeyEntry& entry, const Secret& password);

/**
 * The certificate of this key among those of a file, the rest as its chain. KeyMismatch where none
 * is the key's; what is wrong with the first that cannot be read, where there is such a one.
 */
Result<KeyStore> pairUp(SoftwareKey key, std::span<const Bytes> certificates, std::string name);

} // namespace crypto::keystore
