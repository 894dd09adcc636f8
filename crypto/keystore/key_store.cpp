// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/key_store.h"

namespace crypto::keystore {

Bytes keyIdentifierOf(const x509::Certificate& certificate) {
    auto own = certificate.subjectKeyIdentifier();
    return own ? std::move(*own) : x509::keyIdentifier(certificate.publicKeyBits);
}

std::string friendlyNameOf(const x509::Certificate& certificate) {
    return toHex(keyIdentifierOf(certificate));
}

Status checkEntry(const KeyEntry& entry, const Secret& password) {
    // PKCS#12 has two ways to write "no password", which readers tell apart differently.
    if (password.isEmpty()) return Error{ErrorCode::ValueMissing, {"password"}};
    if (entry.certificate.publicKeyInfo != entry.key.publicKeyInfo())
        return Error{ErrorCode::KeyMismatch, {}, "the certificate is another key's"};
    return done();
}

Result<KeyStore> pairUp(SoftwareKey key, std::span<const Bytes> certificates, std::string name) {
    const Bytes info = key.publicKeyInfo();
    std::optional<x509::Certificate> own;
    std::optional<Error> fault;
    std::vector<x509::Certificate> chain;
    for (const Bytes& der : certificates) {
        auto certificate = x509::Certificate::parse(der);
        if (!certificate) {
            // An odd certificate of an issuer must not keep a holder from the own key.
            if (!fault) fault = certificate.error();
        } else if (!own && certificate->publicKeyInfo == info) {
            own = std::move(*certificate);
        } else {
            chain.push_back(std::move(*certificate));
        }
    }
    if (!own)
        return fault ? std::move(*fault)
                     : Error{ErrorCode::KeyMismatch, {}, "no certificate with this key"};
    return KeyStore{std::move(*own), std::move(key), std::move(chain), std::move(name)};
}

} // namespace crypto::keystore
