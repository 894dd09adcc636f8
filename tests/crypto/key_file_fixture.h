// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "crypto/keystore/jks.h"
#include "crypto/keystore/key_file.h"
#include "tests/crypto/provider_fixture.h"

/** A holder with a key of their own, certified by a CA under a root: what key files are of. */
namespace key_files {

struct Holder {
    crypto::keystore::SoftwareKey key;
    crypto::x509::Certificate certificate;
    std::vector<crypto::x509::Certificate> chain;

    crypto::keystore::KeyEntry entry() const { return {key, certificate, chain}; }
};

inline crypto::keystore::SoftwareKey freshPair(crypto::Algorithm algorithm) {
    crypto::SystemRandom random;
    return crypto::keystore::generateKey(algorithm, algorithm == crypto::Algorithm::Rsa ? 2048 : 0,
                                         random)
        .value();
}

inline crypto::x509::Certificate certified(const char* subject, const char* issuer,
                                           const crypto::keystore::SoftwareKey& key,
                                           const crypto::keystore::SoftwareKey& issuerKey,
                                           bool isAuthority) {
    const auto own = crypto::provider::publicKeyFromInfo(key.publicKeyInfo()).value();
    const auto signing = crypto::provider::keyFromSigner(issuerKey.signer().value()).value();
    const fixture::Certificate made = fixture::draft(subject, issuer, own.get(), isAuthority);
    const bool isRsa = issuerKey.algorithm() == crypto::Algorithm::Rsa;
    X509_sign(made.get(), signing.get(), isRsa ? EVP_sha256() : nullptr);
    return crypto::x509::Certificate::parse(fixture::derOf(made.get(), i2d_X509)).value();
}

inline Holder freshHolder(crypto::Algorithm algorithm) {
    const auto root = freshPair(algorithm);
    const auto authority = freshPair(algorithm);
    auto key = freshPair(algorithm);
    auto certificate = certified("holder", "authority", key, authority, false);
    return {std::move(key),
            std::move(certificate),
            {certified("authority", "root", authority, root, true),
             certified("root", "root", root, root, true)}};
}

/** The three algorithms, a holder each, made once: primes take a while. */
inline const Holder& holderOf(crypto::Algorithm algorithm) {
    static std::map<crypto::Algorithm, Holder> holders;
    auto found = holders.find(algorithm);
    if (found == holders.end()) found = holders.emplace(algorithm, freshHolder(algorithm)).first;
    return found->second;
}

inline bool isSameKey(const crypto::keystore::SoftwareKey& a,
                      const crypto::keystore::SoftwareKey& b) {
    return crypto::equalInConstantTime(a.privateKeyInfo().view(), b.privateKeyInfo().view());
}

inline bool isSame(const crypto::keystore::KeyStore& store, const Holder& holder) {
    return isSameKey(store.key, holder.key) && store.certificate.der == holder.certificate.der &&
           std::equal(store.chain.begin(), store.chain.end(), holder.chain.begin(),
                      holder.chain.end(),
                      [](const auto& a, const auto& b) { return a.der == b.der; });
}

} // namespace key_files
