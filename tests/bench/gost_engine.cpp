// SPDX-License-Identifier: Apache-2.0
// Engines are deprecated; Debian 12's gost-engine has no keys as a provider yet.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "tests/bench/gost_engine.h"

#include <memory>

#include <openssl/engine.h>

namespace bench::gost_engine {

bool load() {
    ENGINE_load_dynamic();
    ENGINE* engine = ENGINE_by_id("gost");
    return engine && ENGINE_init(engine) == 1 &&
           ENGINE_set_default(engine, ENGINE_METHOD_ALL) == 1; // kept until the program ends
}

EVP_PKEY* freshKey(const char* algorithm) {
    const int nid = OBJ_txt2nid(algorithm);
    const std::unique_ptr<EVP_PKEY_CTX, void (*)(EVP_PKEY_CTX*)> context(
        EVP_PKEY_CTX_new_id(nid, nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1 ||
        EVP_PKEY_CTX_ctrl_str(context.get(), "paramset", "A") != 1 ||
        EVP_PKEY_keygen(context.get(), &key) != 1)
        return nullptr;
    return key;
}

} // namespace bench::gost_engine
