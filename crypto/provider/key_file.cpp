// SPDX-License-Identifier: Apache-2.0
#include "crypto/provider/key_file.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include "crypto/gost/gost.h"
#include "crypto/provider/provider.h"

namespace crypto::provider {

namespace {

struct Deleter {
    void operator()(PKCS8_PRIV_KEY_INFO* info) const { PKCS8_PRIV_KEY_INFO_free(info); }
    void operator()(X509_SIG* sealed) const { X509_SIG_free(sealed); }
    void operator()(X509_ALGOR* scheme) const { X509_ALGOR_free(scheme); }
    void operator()(PBE2PARAM* parameters) const { PBE2PARAM_free(parameters); }
    void operator()(PBKDF2PARAM* parameters) const { PBKDF2PARAM_free(parameters); }
    void operator()(PBEPARAM* parameters) const { PBEPARAM_free(parameters); }
};
using Info = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter>;
using Sealed = std::unique_ptr<X509_SIG, Deleter>;
using Scheme = std::unique_ptr<X509_ALGOR, Deleter>;

// OWASP's figure of 2023 for PBKDF2 with HMAC-SHA256.
constexpr int ourRounds = 600000;
constexpr int saltSize = 16;
constexpr std::int64_t mostRounds = 10'000'000;

template <typename Parameters>
std::unique_ptr<Parameters, Deleter> parametersOf(const X509_ALGOR* scheme, const ASN1_ITEM* item) {
    return std::unique_ptr<Parameters, Deleter>(
        static_cast<Parameters*>(ASN1_TYPE_unpack_sequence(item, scheme->parameter)));
}

} // namespace

bool areAffordable(const ASN1_INTEGER* rounds) {
    std::int64_t number = 0;
    return ASN1_INTEGER_get_int64(&number, rounds) == 1 && number > 0 && number <= mostRounds;
}

bool isAffordable(const X509_ALGOR* scheme) {
    switch (OBJ_obj2nid(scheme->algorithm)) {
    case NID_pbes2: {
        const auto parts = parametersOf<PBE2PARAM>(scheme, ASN1_ITEM_rptr(PBE2PARAM));
        return !parts || (OBJ_obj2nid(parts->keyfunc->algorithm) != NID_pbes2 &&
                          isAffordable(parts->keyfunc));
    }
    case NID_id_pbkdf2: {
        const auto parts = parametersOf<PBKDF2PARAM>(scheme, ASN1_ITEM_rptr(PBKDF2PARAM));
        return !parts || areAffordable(parts->iter);
    }
    default: { // PKCS#5 version 1 and PKCS#12; scrypt's memory OpenSSL itself bounds
        const auto parts = parametersOf<PBEPARAM>(scheme, ASN1_ITEM_rptr(PBEPARAM));
        return !parts || areAffordable(parts->iter);
    }
    }
}

Result<Bytes> sealPrivateKeyInfo(const Secret& info, ByteView password, const EVP_CIPHER* cipher) {
    const std::uint8_t* place = info.view().data();
    const Info native(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &place, static_cast<long>(info.size())));
    Scheme scheme(
        PKCS5_pbe2_set_iv(cipher, ourRounds, nullptr, saltSize, nullptr, NID_hmacWithSHA256));
    if (!native || !scheme) return Error{ErrorCode::Internal, {}, "PKCS5_pbe2_set_iv"};
    const std::string_view text = textOf(password);
    const Sealed sealed(
        PKCS8_set0_pbe(text.data(), static_cast<int>(text.size()), native.get(), scheme.get()));
    if (!sealed) return Error{ErrorCode::Internal, {}, "PKCS8_set0_pbe"};
    [[maybe_unused]] const auto* ownedBySealed = scheme.release();
    std::uint8_t* der = nullptr;
    const int size = i2d_X509_SIG(sealed.get(), &der);
    if (size <= 0) return Error{ErrorCode::Internal, {}, "i2d_X509_SIG"};
    Bytes result(der, der + size);
    OPENSSL_free(der);
    return result;
}

Result<Bytes> sealPrivateKey(Algorithm algorithm, const Secret& scalar, const Secret& password) {
    KU_CHECK(registerCrypto());
    KU_CHECK(gost::publicKeyOf(algorithm, scalar)); // what is no key is not sealed as one
    return sealPrivateKeyInfo(privateKeyInfoDer(algorithm, scalar), password.view(),
                              EVP_aes_256_cbc());
}

Result<PrivateKey> openPrivateKey(ByteView file, const Secret& password) {
    KU_CHECK(registerCrypto());
    const std::uint8_t* place = file.data();
    const Sealed sealed(d2i_X509_SIG(nullptr, &place, static_cast<long>(file.size())));
    if (!sealed || place != file.data() + file.size())
        return Error{ErrorCode::MalformedDer, {"EncryptedPrivateKeyInfo"}, "d2i_X509_SIG"};
    const X509_ALGOR* scheme = nullptr;
    X509_SIG_get0(sealed.get(), &scheme, nullptr);
    if (!isAffordable(scheme)) return Error{ErrorCode::MalformedDer, {"rounds"}, "too many"};
    const std::string_view text = textOf(password.view());
    const Info native(PKCS8_decrypt(sealed.get(), text.data(), static_cast<int>(text.size())));
    if (!native) return Error{ErrorCode::DecryptionFailed, {}, "PKCS8_decrypt"};
    std::uint8_t* der = nullptr;
    const int size = i2d_PKCS8_PRIV_KEY_INFO(native.get(), &der);
    if (size <= 0) return Error{ErrorCode::DecryptionFailed, {}, "i2d_PKCS8_PRIV_KEY_INFO"};
    const auto length = static_cast<std::size_t>(size);
    const Secret info(ByteView(der, length));
    OPENSSL_clear_free(der, length);
    return readPrivateKeyInfo(info.view());
}

} // namespace crypto::provider
