// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/sign.h"

#include <openssl/evp.h>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/signing_digest.h"

namespace crypto::x509 {

Result<Bytes> signWhole(ByteView part, Signer& key) {
    const Algorithm algorithm = key.algorithm();
    KU_TRY(const Bytes signature, key.sign(signingDigest(algorithm, part)));
    const Bytes whole = asn1::sequence(
        {part, provider::signatureAlgorithmDer(algorithm), asn1::bitString(signature)});
    if (!verifySigned(whole, provider::publicKeyInfoDer(algorithm, key.publicKey())))
        return Error{ErrorCode::SelfCheckFailed, {}, "signature does not verify"};
    return whole;
}

Result<Bytes> signChallenge(ByteView challenge, Signer& key) {
    return signWhole(asn1::sequence({asn1::octetString(challenge)}), key);
}

void SignatureCheck::FreeContext::operator()(EVP_MD_CTX* context) const {
    EVP_MD_CTX_free(context);
}

Result<SignatureCheck> SignatureCheck::begin(const std::string& signatureOid,
                                             ByteView publicKeyInfo) {
    KU_TRY(const provider::EvpKey key, provider::publicKeyFromInfo(publicKeyInfo));
    const auto known = provider::algorithmOfSignature(signatureOid);
    if (!known) return Error{ErrorCode::UnsupportedAlgorithm, {signatureOid}};
    const provider::AlgorithmFacts& facts = provider::factsOf(*known);
    if (!EVP_PKEY_is_a(key.get(), facts.keyName))
        return Error{ErrorCode::SignatureInvalid, {}, "key of another algorithm"};
    Context context(EVP_MD_CTX_new());
    if (!context || EVP_DigestVerifyInit_ex(context.get(), nullptr, facts.digestName, nullptr,
                                            nullptr, key.get(), nullptr) != 1)
        return Error{ErrorCode::Internal, {}, "EVP_DigestVerifyInit"};
    return SignatureCheck(std::move(context));
}

Status SignatureCheck::update(ByteView piece) {
    if (EVP_DigestVerifyUpdate(m_context.get(), piece.data(), piece.size()) != 1)
        return Error{ErrorCode::Internal, {}, "EVP_DigestVerifyUpdate"};
    return done();
}

Status SignatureCheck::finish(ByteView signature) {
    if (EVP_DigestVerifyFinal(m_context.get(), signature.data(), signature.size()) != 1)
        return Error{ErrorCode::SignatureInvalid};
    return done();
}

Status verifySigned(ByteView whole, ByteView publicKeyInfo) {
    KU_TRY(const asn1::Element outer, asn1::only(whole, asn1::tag::sequence));
    asn1::Reader reader(outer);
    KU_TRY(const asn1::Element part, reader.expect(asn1::tag::sequence));
    KU_TRY(const asn1::Element algorithm, reader.expect(asn1::tag::sequence));
    asn1::Reader identifier(algorithm);
    KU_TRY(const std::string oid, identifier.oid());
    KU_TRY(const ByteView signature, reader.bitStringOctets());
    KU_TRY(SignatureCheck check, SignatureCheck::begin(oid, publicKeyInfo));
    KU_CHECK(check.update(part.whole));
    return check.finish(signature);
}

} // namespace crypto::x509
