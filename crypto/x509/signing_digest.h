// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <variant>

#include <openssl/types.h>

#include "crypto/gost/gost.h"

namespace crypto::x509 {

/** What Signer::sign() wants of a part that comes piece by piece. */
class SigningDigest {
public:
    explicit SigningDigest(Algorithm algorithm);
    void update(ByteView piece);
    /** Once, at the end: the hash for GOST, the DigestInfo of SHA-256 for RSA (RFC 8017). */
    Bytes finish();

private:
    struct FreeContext {
        void operator()(EVP_MD_CTX* context) const;
    };
    using Sha256 = std::unique_ptr<EVP_MD_CTX, FreeContext>;
    std::variant<gost::Digest, Sha256> m_digest;
};

/** The same of a part that is there whole. */
Bytes signingDigest(Algorithm algorithm, ByteView part);

/** The hash alone, as other programs print it. */
ByteView hashOf(Algorithm algorithm, const Bytes& signingDigest);

/**
 * The key's signature of what SigningDigest gave, verified with this public key (as
 * Signer::publicKey() gives it) before it is returned: SelfCheckFailed otherwise.
 */
Result<Bytes> signDigest(Signer& key, ByteView publicKey, ByteView digest);

} // namespace crypto::x509
