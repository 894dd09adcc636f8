// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/sign.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "crypto/gost/gost.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/provider.h"

namespace crypto::x509 {

namespace {

/** What Signer::sign() wants: the hash for GOST, the DigestInfo of SHA-256 for RSA (RFC 8017). */
Bytes digestFor(Algorithm algorithm, ByteView part) {
    if (algorithm != Algorithm::Rsa) return gost::digest(algorithm, part);
    Bytes hash(32);
    EVP_Digest(part.data(), part.size(), hash.data(), nullptr, EVP_sha256(), nullptr);
    return asn1::sequence(
        {asn1::algorithmWithNull(provider::rsa.digestOid), asn1::octetString(hash)});
}

} // namespace

Result<Bytes> signWhole(ByteView part, Signer& key) {
    const Algorithm algorithm = key.algorithm();
    KU_TRY(const Bytes signature, key.sign(digestFor(algorithm, part)));
    const Bytes whole = asn1::sequence(
        {part, provider::signatureAlgorithmDer(algorithm), asn1::bitString(signature)});
    if (!verifySigned(whole, provider::publicKeyInfoDer(algorithm, key.publicKey())))
        return Error{ErrorCode::SelfCheckFailed, {}, "signature does not verify"};
    return whole;
}

Status verifySigned(ByteView whole, ByteView publicKeyInfo) {
    KU_TRY(const asn1::Element outer, asn1::only(whole, asn1::tag::sequence));
    asn1::Reader reader(outer);
    KU_TRY(const asn1::Element part, reader.expect(asn1::tag::sequence));
    KU_TRY(const asn1::Element algorithm, reader.expect(asn1::tag::sequence));
    asn1::Reader identifier(algorithm);
    KU_TRY(const std::string oid, identifier.oid());
    KU_TRY(const ByteView signature, reader.bitStringOctets());
    KU_TRY(const provider::EvpKey key, provider::publicKeyFromInfo(publicKeyInfo));
    const auto known = provider::algorithmOfSignature(oid);
    if (!known) return Error{ErrorCode::UnsupportedAlgorithm, {oid}};
    const provider::AlgorithmFacts& facts = provider::factsOf(*known);
    if (!EVP_PKEY_is_a(key.get(), facts.keyName))
        return Error{ErrorCode::SignatureInvalid, {}, "key of another algorithm"};
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(),
                                                                     EVP_MD_CTX_free);
    if (!context || EVP_DigestVerifyInit_ex(context.get(), nullptr, facts.digestName, nullptr,
                                            nullptr, key.get(), nullptr) != 1)
        return Error{ErrorCode::Internal, {}, "EVP_DigestVerifyInit"};
    if (EVP_DigestVerify(context.get(), signature.data(), signature.size(), part.whole.data(),
                         part.whole.size()) != 1)
        return Error{ErrorCode::SignatureInvalid};
    return done();
}

} // namespace crypto::x509
