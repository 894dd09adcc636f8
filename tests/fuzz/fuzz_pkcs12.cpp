// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <openssl/err.h>
#include <openssl/pkcs12.h>

#include "crypto/keystore/pkcs12.h"

using namespace crypto;

// A key store as it is; and under a fresh MAC, so that changed octets get behind it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Secret password(std::string_view("secret"));
    (void)keystore::openPkcs12({data, size}, password);
    const std::uint8_t* place = data;
    const std::unique_ptr<PKCS12, void (*)(PKCS12*)> store(
        d2i_PKCS12(nullptr, &place, static_cast<long>(size)), PKCS12_free);
    std::uint8_t* der = nullptr;
    if (store && PKCS12_set_mac(store.get(), "secret", 6, nullptr, 0, 1, EVP_sha256()) == 1) {
        const int length = i2d_PKCS12(store.get(), &der);
        if (length > 0)
            (void)keystore::openPkcs12({der, static_cast<std::size_t>(length)}, password);
        OPENSSL_free(der);
    }
    ERR_clear_error();
    return 0;
}
