// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/software_key.h"

#include <algorithm>

#include "crypto/asn1/reader.h"
#include "crypto/gost/gost.h"
#include "crypto/provider/provider.h"
#include "crypto/rsa/rsa.h"

namespace crypto::keystore {

namespace {

class RsaSigner final : public Signer {
public:
    RsaSigner(Secret privateKey, Bytes publicKey)
        : m_privateKey(std::move(privateKey))
        , m_publicKey(std::move(publicKey)) {}
    Algorithm algorithm() const override { return Algorithm::Rsa; }
    Bytes publicKey() const override { return m_publicKey; }
    Result<Bytes> sign(ByteView digest) override { return rsa::sign(m_privateKey, digest); }

private:
    Secret m_privateKey;
    Bytes m_publicKey;
};

/** The RSAPrivateKey that a PrivateKeyInfo wraps (RFC 5208 5). */
Result<Secret> readRsa(ByteView privateKeyInfo) {
    KU_TRY(const asn1::Element whole, asn1::only(privateKeyInfo, asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const std::int64_t version, reader.smallInteger());
    KU_TRY(const asn1::Element algorithm, reader.expect(asn1::tag::sequence));
    const Bytes expected = provider::keyAlgorithmDer(Algorithm::Rsa);
    if (version != 0 || !std::equal(algorithm.whole.begin(), algorithm.whole.end(),
                                    expected.begin(), expected.end()))
        return Error{ErrorCode::MalformedDer, {"PrivateKeyInfo"}, "RSA key's head"};
    KU_TRY(const ByteView wrapped, reader.octetString());
    KU_CHECK(reader.optional(asn1::tag::contextConstructed(0)));
    KU_CHECK(reader.expectEnd());
    return Secret(wrapped);
}

/** The numbers of an RSA key may contradict one another: only a signature shows that they fit. */
Status checkPair(const Secret& privateKey, ByteView publicKey) {
    const Bytes block(32, 0x5a);
    const auto signature = rsa::sign(privateKey, block);
    if (!signature || !rsa::verify(publicKey, block, *signature))
        return Error{ErrorCode::BadKey, {}, "RSA private and public numbers do not fit"};
    return done();
}

} // namespace

Result<SoftwareKey> SoftwareKey::fromScalar(Algorithm algorithm, Secret scalar) {
    KU_TRY(Bytes publicKey, gost::publicKeyOf(algorithm, scalar));
    return SoftwareKey(algorithm, std::move(scalar), std::move(publicKey));
}

Result<SoftwareKey> SoftwareKey::fromRsa(Secret privateKey) {
    KU_TRY(Bytes publicKey, rsa::publicKeyOf(privateKey));
    KU_CHECK(checkPair(privateKey, publicKey));
    return SoftwareKey(Algorithm::Rsa, std::move(privateKey), std::move(publicKey));
}

Result<SoftwareKey> SoftwareKey::read(ByteView privateKeyInfo) {
    auto gost = provider::readPrivateKeyInfo(privateKeyInfo);
    if (gost) return fromScalar(gost->algorithm, std::move(gost->scalar));
    const Error& error = gost.error();
    if (error.code != ErrorCode::UnsupportedAlgorithm ||
        error.arguments.front() != provider::rsa.keyOid)
        return error;
    KU_TRY(Secret privateKey, readRsa(privateKeyInfo));
    return fromRsa(std::move(privateKey));
}

Bytes SoftwareKey::publicKeyInfo() const {
    return provider::publicKeyInfoDer(m_algorithm, m_publicKey);
}

Secret SoftwareKey::privateKeyInfo() const {
    return provider::privateKeyInfoDer(m_algorithm, m_secret);
}

Result<std::shared_ptr<Signer>> SoftwareKey::signer() const {
    if (m_algorithm != Algorithm::Rsa)
        return provider::softwareSigner(m_algorithm, m_secret.clone());
    return std::shared_ptr<Signer>(std::make_shared<RsaSigner>(m_secret.clone(), m_publicKey));
}

Result<SoftwareKey> generateKey(Algorithm algorithm, unsigned modulusBits, Random& random) {
    if (algorithm == Algorithm::Rsa) {
        KU_TRY(rsa::KeyPair pair, rsa::generate(modulusBits));
        return SoftwareKey::fromRsa(std::move(pair.privateKey));
    }
    if (modulusBits != 0)
        return Error{ErrorCode::BadArgument, {"modulus"}, std::to_string(modulusBits)};
    KU_CHECK(provider::registerCrypto()); // GMP wipes from here on
    KU_TRY(Secret scalar, gost::generatePrivateKey(algorithm, random));
    return SoftwareKey::fromScalar(algorithm, std::move(scalar));
}

} // namespace crypto::keystore
