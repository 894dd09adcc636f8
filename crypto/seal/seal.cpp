// SPDX-License-Identifier: Apache-2.0
#include "crypto/seal/seal.h"

#include <algorithm>
#include <memory>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace crypto::seal {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;
constexpr std::uint64_t scryptMemoryLimit = std::uint64_t{1} << 30;

struct CipherContextDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, CipherContextDeleter>;

struct KdfDeleter {
    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

Error failed(const char* call) {
    return Error{ErrorCode::Internal, {}, call};
}

int intOf(std::size_t size) {
    return static_cast<int>(size);
}

} // namespace

Result<Secret> deriveKey(const Secret& password, ByteView salt,
                         const ScryptParameters& parameters) {
    const std::unique_ptr<EVP_KDF, KdfDeleter> kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, KdfDeleter> context(kdf ? EVP_KDF_CTX_new(kdf.get())
                                                               : nullptr);
    if (!context) return failed("EVP_KDF_fetch(SCRYPT)");
    std::uint64_t n = parameters.n;
    std::uint32_t r = parameters.r;
    std::uint32_t p = parameters.p;
    std::uint64_t limit = scryptMemoryLimit;
    // OpenSSL takes parameters as non-const pointers and does not write through them.
    auto* passwordData = const_cast<std::uint8_t*>(password.view().data());
    auto* saltData = const_cast<std::uint8_t*>(salt.data());
    static std::uint8_t empty = 0;
    const OSSL_PARAM list[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD,
                                          passwordData ? passwordData : &empty, password.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, saltData, salt.size()),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &limit),
        OSSL_PARAM_construct_end(),
    };
    Secret key(keySize);
    if (EVP_KDF_derive(context.get(), key.data().data(), key.size(), list) != 1)
        return failed("EVP_KDF_derive(SCRYPT)");
    return key;
}

Result<Bytes> seal(const Secret& key, ByteView plain, ByteView associated, Random& random) {
    if (key.size() != keySize) return failed("seal: key size");
    Bytes sealed(nonceSize + plain.size() + tagSize);
    KU_CHECK(random.fill(std::span(sealed).first(nonceSize)));
    std::uint8_t* body = sealed.data() + nonceSize;
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    if (!context ||
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.view().data(),
                           sealed.data()) != 1 ||
        EVP_EncryptUpdate(context.get(), nullptr, &length, associated.data(),
                          intOf(associated.size())) != 1 ||
        EVP_EncryptUpdate(context.get(), body, &length, plain.data(), intOf(plain.size())) != 1 ||
        EVP_EncryptFinal_ex(context.get(), body + length, &length) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, intOf(tagSize),
                            body + plain.size()) != 1)
        return failed("AES-256-GCM");
    return sealed;
}

Result<Secret> open(const Secret& key, ByteView sealed, ByteView associated) {
    const Error refused{ErrorCode::DecryptionFailed};
    if (key.size() != keySize) return failed("open: key size");
    if (sealed.size() < nonceSize + tagSize) return refused;
    const ByteView body = sealed.subspan(nonceSize, sealed.size() - nonceSize - tagSize);
    Bytes tag(sealed.end() - tagSize, sealed.end());
    Secret plain(body.size());
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    std::uint8_t last[1];
    if (!context ||
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.view().data(),
                           sealed.data()) != 1 ||
        EVP_DecryptUpdate(context.get(), nullptr, &length, associated.data(),
                          intOf(associated.size())) != 1 ||
        EVP_DecryptUpdate(context.get(), plain.data().data(), &length, body.data(),
                          intOf(body.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, intOf(tagSize), tag.data()) != 1 ||
        EVP_DecryptFinal_ex(context.get(), last, &length) != 1)
        return refused;
    return plain;
}

} // namespace crypto::seal
