// SPDX-License-Identifier: Apache-2.0
// RSA_METHOD is deprecated; OpenSSL 3.0 has no other way to ask someone else for one RSA operation
// without shadowing its own "RSA" (openssl-provider.md 5). It stays in this file alone.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <algorithm>

#include <openssl/evp.h>
#include <openssl/rsa.h>

#include "crypto/provider/key.h"
#include "crypto/provider/provider.h"

namespace crypto::provider {

namespace {

using SharedSigner = std::shared_ptr<Signer>;

int signerIndex() {
    static const int index = RSA_get_ex_new_index(
        0, nullptr, nullptr, nullptr, [](void*, void* data, CRYPTO_EX_DATA*, int, long, void*) {
            delete static_cast<SharedSigner*>(data);
        });
    return index;
}

/** Whether the block, opened with the public key, gives back what was to be signed. */
bool opensTo(RSA* key, const Bytes& block, ByteView expected) {
    Bytes opened(block.size());
    const int size = RSA_public_decrypt(static_cast<int>(block.size()), block.data(), opened.data(),
                                        key, RSA_PKCS1_PADDING);
    return size >= 0 &&
           std::equal(opened.begin(), opened.begin() + size, expected.begin(), expected.end());
}

int signBlock(int size, const unsigned char* from, unsigned char* to, RSA* key, int padding) {
    const auto* signer = static_cast<SharedSigner*>(RSA_get_ex_data(key, signerIndex()));
    if (!signer || padding != RSA_PKCS1_PADDING || size < 0) return -1;
    const ByteView info(from, static_cast<std::size_t>(size));
    const auto block = (*signer)->sign(info);
    if (!block) {
        refuse(block.error());
        return -1;
    }
    if (block->size() != static_cast<std::size_t>(RSA_size(key)) || !opensTo(key, *block, info)) {
        refuse({ErrorCode::SelfCheckFailed, {}, "the signer's RSA block does not verify"});
        return -1;
    }
    std::copy(block->begin(), block->end(), to);
    return static_cast<int>(block->size());
}

const RSA_METHOD* signerMethod() {
    static RSA_METHOD* const method = [] {
        RSA_METHOD* copy = RSA_meth_dup(RSA_PKCS1_OpenSSL());
        RSA_meth_set1_name(copy, "kualik signer");
        RSA_meth_set_priv_enc(copy, signBlock);
        RSA_meth_set_flags(copy, RSA_METHOD_FLAG_NO_CHECK);
        return copy;
    }();
    return method;
}

} // namespace

Result<EvpKey> rsaKeyFromSigner(std::shared_ptr<Signer> signer) {
    KU_CHECK(registerCrypto());
    const Bytes der = signer->publicKey();
    const std::uint8_t* place = der.data();
    RSA* key = d2i_RSAPublicKey(nullptr, &place, static_cast<long>(der.size()));
    if (!key) return Error{ErrorCode::BadKey, {}, "RSAPublicKey"};
    auto holder = std::make_unique<SharedSigner>(std::move(signer));
    EvpKey result(EVP_PKEY_new());
    if (!RSA_set_method(key, signerMethod()) ||
        !RSA_set_ex_data(key, signerIndex(), holder.get())) {
        RSA_free(key);
        return Error{ErrorCode::Internal, {}, "RSA_set_method"};
    }
    holder.release(); // freed with the RSA key
    if (!result || EVP_PKEY_assign_RSA(result.get(), key) != 1) {
        RSA_free(key);
        return Error{ErrorCode::Internal, {}, "EVP_PKEY_assign_RSA"};
    }
    return result;
}

} // namespace crypto::provider
