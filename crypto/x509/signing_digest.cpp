// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/signing_digest.h"

#include <openssl/evp.h>

#include "crypto/asn1/writer.h"
#include "crypto/provider/algorithms.h"
#include "crypto/rsa/rsa.h"

namespace crypto::x509 {

namespace {

constexpr std::size_t sha256Size = 32;

} // namespace

void SigningDigest::FreeContext::operator()(EVP_MD_CTX* context) const {
    EVP_MD_CTX_free(context);
}

SigningDigest::SigningDigest(Algorithm algorithm)
    : m_digest(std::in_place_type<Sha256>, nullptr) {
    if (algorithm != Algorithm::Rsa) {
        m_digest.emplace<gost::Digest>(algorithm);
        return;
    }
    Sha256 context(EVP_MD_CTX_new());
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    m_digest = std::move(context);
}

void SigningDigest::update(ByteView piece) {
    if (auto* hash = std::get_if<gost::Digest>(&m_digest))
        hash->update(piece);
    else
        EVP_DigestUpdate(std::get_if<Sha256>(&m_digest)->get(), piece.data(), piece.size());
}

Bytes SigningDigest::finish() {
    if (auto* hash = std::get_if<gost::Digest>(&m_digest)) return hash->finish();
    Bytes hash(sha256Size);
    EVP_DigestFinal_ex(std::get_if<Sha256>(&m_digest)->get(), hash.data(), nullptr);
    return asn1::sequence(
        {asn1::algorithmWithNull(provider::rsa.digestOid), asn1::octetString(hash)});
}

Bytes signingDigest(Algorithm algorithm, ByteView part) {
    SigningDigest digest(algorithm);
    digest.update(part);
    return digest.finish();
}

ByteView hashOf(Algorithm algorithm, const Bytes& signingDigest) {
    const ByteView all(signingDigest);
    return algorithm == Algorithm::Rsa ? all.last(sha256Size) : all;
}

Result<Bytes> signDigest(Signer& key, ByteView publicKey, ByteView digest) {
    KU_TRY(Bytes signature, key.sign(digest));
    const Status verified = key.algorithm() == Algorithm::Rsa
                                ? rsa::verify(publicKey, digest, signature)
                                : gost::verify(key.algorithm(), publicKey, digest, signature);
    if (!verified) return Error{ErrorCode::SelfCheckFailed, {}, "signature does not verify"};
    return signature;
}

} // namespace crypto::x509
