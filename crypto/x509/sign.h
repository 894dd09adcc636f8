// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include <openssl/types.h>

#include "crypto/signer.h"

/** The common shape of certificates, CRLs and PKCS#10: { signed part, algorithm, signature }. */
namespace crypto::x509 {

/**
 * Signs the part with the key and puts the whole together. The signature is verified with the
 * key's public half before it is returned (SelfCheckFailed otherwise). For crypto/ alone, and for
 * tests: what certificates are signed by takes what the linter cleared (tests/layers/check.py).
 */
Result<Bytes> signWhole(ByteView part, Signer& key);

/**
 * Whether the key is there: a whole of the form that certificates have around these octets, so that
 * verifySigned() can tell; they are an OCTET STRING, which no certificate and no list begins with.
 */
Result<Bytes> signChallenge(ByteView challenge, Signer& key);

/** Verifies a signature over octets that come piece by piece. */
class SignatureCheck {
public:
    /** UnsupportedAlgorithm, BadKey; SignatureInvalid for a key of another algorithm. */
    static Result<SignatureCheck> begin(const std::string& signatureOid, ByteView publicKeyInfo);
    Status update(ByteView piece);
    /** SignatureInvalid; once. */
    Status finish(ByteView signature);

private:
    struct FreeContext {
        void operator()(EVP_MD_CTX* context) const;
    };
    using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;
    explicit SignatureCheck(Context context)
        : m_context(std::move(context)) {}
    Context m_context;
};

/** SignatureInvalid, BadKey or UnsupportedAlgorithm where the signature is not this key's. */
Status verifySigned(ByteView whole, ByteView publicKeyInfo);

} // namespace crypto::x509
