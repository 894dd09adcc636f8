// SPDX-License-Identifier: Apache-2.0
#include "crypto/rsa/rsa.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/secret_writer.h"
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

// OpenSSL 3.0's own readers and writers of private keys free copies of them as they are; so the
// numbers of RSAPrivateKey (RFC 8017 A.1.2) cross the line to it one by one, in its order.
constexpr std::array<const char*, 8> numberNames = {
    OSSL_PKEY_PARAM_RSA_N,         OSSL_PKEY_PARAM_RSA_E,           OSSL_PKEY_PARAM_RSA_D,
    OSSL_PKEY_PARAM_RSA_FACTOR1,   OSSL_PKEY_PARAM_RSA_FACTOR2,     OSSL_PKEY_PARAM_RSA_EXPONENT1,
    OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1};

/** The numbers' octets in the machine's order, as OSSL_PARAM wants them. */
using Numbers = std::array<Secret, numberNames.size()>;

void toggleOrder(Secret& number) {
    if constexpr (std::endian::native == std::endian::little)
        std::reverse(number.data().begin(), number.data().end());
}

std::array<OSSL_PARAM, numberNames.size() + 1> parametersOf(Numbers& numbers) {
    std::array<OSSL_PARAM, numberNames.size() + 1> parameters;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        parameters[i] =
            OSSL_PARAM_construct_BN(numberNames[i], numbers[i].data().data(), numbers[i].size());
    parameters.back() = OSSL_PARAM_construct_end();
    return parameters;
}

Result<Numbers> readNumbers(ByteView privateKey) {
    KU_TRY(const asn1::Element whole, asn1::only(privateKey, asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const std::int64_t version, reader.smallInteger());
    // RFC 8017 A.1.2: 1 is a key of more than two primes.
    if (version != 0) return Error{ErrorCode::MalformedDer, {"RSAPrivateKey"}, "version"};
    Numbers numbers;
    for (Secret& number : numbers) {
        KU_TRY(const asn1::Element element, reader.expect(asn1::tag::integer));
        const ByteView octets = element.contents;
        if (octets.empty() || octets.front() >= 0x80)
            return Error{ErrorCode::BadKey, {}, "RSA number below zero"};
        if (octets.size() > largestModulusRead / 8 + 1)
            return Error{ErrorCode::BadKey, {}, "RSA number too long"};
        number = Secret(octets);
        toggleOrder(number);
    }
    KU_CHECK(reader.expectEnd());
    return numbers;
}

Result<Key> keyFrom(const Secret& privateKey) {
    KU_TRY(Numbers numbers, readNumbers(privateKey.view()));
    auto parameters = parametersOf(numbers);
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.data()) != 1)
        return Error{ErrorCode::BadKey, {}, "RSAPrivateKey"};
    return Key(key);
}

/** The key's numbers, each as long as the modulus, zeros in front: big-endian. */
Result<Numbers> numbersOf(const EVP_PKEY* key) {
    Numbers numbers;
    for (Secret& number : numbers)
        number = Secret(static_cast<std::size_t>(EVP_PKEY_get_size(key)));
    auto parameters = parametersOf(numbers);
    if (EVP_PKEY_get_params(key, parameters.data()) != 1) return failed("EVP_PKEY_get_params");
    for (Secret& number : numbers)
        toggleOrder(number);
    return numbers;
}

Bytes magnitudeOf(const Secret& number) {
    const ByteView octets = number.view();
    return {
        std::find_if(octets.begin(), octets.end(), [](std::uint8_t octet) { return octet != 0; }),
        octets.end()};
}

Secret privateKeyDer(const Numbers& numbers) {
    std::array<Secret, numberNames.size()> elements;
    const Bytes version = asn1::smallInteger(0);
    std::vector<ByteView> parts{version};
    std::size_t size = version.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        elements[i] = asn1::secretInteger(numbers[i].view());
        parts.push_back(elements[i].view());
        size += elements[i].size();
    }
    const Bytes head = asn1::headOf(asn1::tag::sequence, size);
    parts.insert(parts.begin(), head);
    return asn1::joinSecret(parts);
}

Result<Bytes> signBlock(const Secret& privateKey, ByteView block, const EVP_MD* digest) {
    KU_TRY(const Key key, keyFrom(privateKey));
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
    KU_TRY(const Numbers numbers, numbersOf(key.get()));
    return KeyPair{magnitudeOf(numbers[0]), magnitudeOf(numbers[1]), privateKeyDer(numbers)};
}

Result<Bytes> publicKeyOf(const Secret& privateKey) {
    KU_TRY(Numbers numbers, readNumbers(privateKey.view()));
    toggleOrder(numbers[0]);
    toggleOrder(numbers[1]);
    return asn1::sequence({asn1::unsignedInteger(magnitudeOf(numbers[0])),
                           asn1::unsignedInteger(magnitudeOf(numbers[1]))});
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
