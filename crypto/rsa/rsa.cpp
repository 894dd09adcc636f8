// SPDX-License-Identifier: Apache-2.0
#include "crypto/rsa/rsa.h"

#include <memory>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"

namespace crypto::rsa {

namespace {

constexpr std::size_t paddingSize = 11; // RFC 8017 7.2.1

struct Deleter {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter>;
using Context = std::unique_ptr<EVP_PKEY_CTX, Deleter>;

Error failed(const char* call) {
    return Error{ErrorCode::Internal, {}, call};
}

Bytes magnitudeOf(const EVP_PKEY* key, const char* name) {
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1) return {};
    Bytes bytes(static_cast<std::size_t>(BN_num_bytes(number)));
    BN_bn2bin(number, bytes.data());
    BN_free(number);
    return bytes;
}

Result<Bytes> signBlock(const Secret& privateKey, ByteView block, const EVP_MD* digest) {
    const std::uint8_t* place = privateKey.view().data();
    const Key key(
        d2i_PrivateKey(EVP_PKEY_RSA, nullptr, &place, static_cast<long>(privateKey.size())));
    if (!key) return Error{ErrorCode::BadKey, {}, "RSAPrivateKey"};
    std::size_t size = static_cast<std::size_t>(EVP_PKEY_get_size(key.get()));
    if (block.size() + paddingSize > size) return Error{ErrorCode::BadArgument, {"block"}};
    const Context context(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        (digest && EVP_PKEY_CTX_set_signature_md(context.get(), digest) != 1))
        return failed("EVP_PKEY_sign_init");
    Bytes signature(size);
    if (EVP_PKEY_sign(context.get(), signature.data(), &size, block.data(), block.size()) != 1)
        return failed("EVP_PKEY_sign");
    signature.resize(size);
    return signature;
}

} // namespace

Result<KeyPair> generate(unsigned modulusBits) {
    if (modulusBits < smallestModulus || modulusBits > largestModulus)
        return Error{ErrorCode::BadArgument, {"modulus"}, std::to_string(modulusBits)};
    const Key key(EVP_RSA_gen(modulusBits));
    if (!key) return failed("EVP_RSA_gen");
    KeyPair pair;
    pair.modulus = magnitudeOf(key.get(), OSSL_PKEY_PARAM_RSA_N);
    pair.exponent = magnitudeOf(key.get(), OSSL_PKEY_PARAM_RSA_E);
    std::uint8_t* der = nullptr;
    const int size = i2d_PrivateKey(key.get(), &der);
    if (size <= 0 || pair.modulus.empty() || pair.exponent.empty()) return failed("i2d_PrivateKey");
    pair.privateKey = Secret(ByteView(der, static_cast<std::size_t>(size)));
    OPENSSL_clear_free(der, static_cast<std::size_t>(size));
    return pair;
}

Result<Bytes> publicKeyOf(const Secret& privateKey) {
    KU_TRY(const asn1::Element whole, asn1::only(privateKey.view(), asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const std::int64_t version, reader.smallInteger());
    // RFC 8017 A.1.2: 1 is a key of more than two primes.
    if (version != 0) return Error{ErrorCode::MalformedDer, {"RSAPrivateKey"}, "version"};
    KU_TRY(const asn1::Element modulus, reader.expect(asn1::tag::integer));
    KU_TRY(const asn1::Element exponent, reader.expect(asn1::tag::integer));
    if (modulus.contents.size() > largestModulusRead / 8 + 1)
        return Error{ErrorCode::BadKey, {}, "modulus too long"};
    return asn1::sequence({modulus.whole, exponent.whole});
}

Result<Bytes> sign(const Secret& privateKey, ByteView block) {
    return signBlock(privateKey, block, nullptr);
}

Result<Bytes> signSha256(const Secret& privateKey, ByteView message) {
    Bytes digest(SHA256_DIGEST_LENGTH);
    if (EVP_Digest(message.data(), message.size(), digest.data(), nullptr, EVP_sha256(), nullptr) !=
        1)
        return failed("EVP_Digest");
    return signBlock(privateKey, digest, EVP_sha256());
}

Status verify(ByteView publicKey, ByteView block, ByteView signature) {
    const std::uint8_t* place = publicKey.data();
    const Key key(
        d2i_PublicKey(EVP_PKEY_RSA, nullptr, &place, static_cast<long>(publicKey.size())));
    if (!key) return Error{ErrorCode::BadKey, {}, "RSAPublicKey"};
    const Context context(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (!context || EVP_PKEY_verify_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1)
        return failed("EVP_PKEY_verify_init");
    if (EVP_PKEY_verify(context.get(), signature.data(), signature.size(), block.data(),
                        block.size()) != 1)
        return Error{ErrorCode::SignatureInvalid};
    return done();
}

} // namespace crypto::rsa
