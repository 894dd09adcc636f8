// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/core.h>
#include <openssl/core_dispatch.h>
#include <openssl/err.h>

/** The tables that the provider hands to OpenSSL; one a file, named by its operation. */
namespace crypto::provider {

/** What the provider remembers of the core that loaded it. */
struct Core {
    const OSSL_CORE_HANDLE* handle = nullptr;
    OSSL_FUNC_BIO_read_ex_fn* read = nullptr;
    OSSL_FUNC_BIO_write_ex_fn* write = nullptr;
};

extern const OSSL_ALGORITHM digestAlgorithms[];
extern const OSSL_ALGORITHM keyManagementAlgorithms[];
extern const OSSL_ALGORITHM signatureAlgorithms[];
extern const OSSL_ALGORITHM encoderAlgorithms[];
extern const OSSL_ALGORITHM decoderAlgorithms[];

/** OIDs, signature triples and digests that OpenSSL looks up outside providers; idempotent. */
bool registerNames();

template <auto function>
struct Guarded;

/** OpenSSL is C: no exception (out of memory, a foreign signer's) may unwind through it. */
template <typename Return, typename... Arguments, Return (*function)(Arguments...)>
struct Guarded<function> {
    static Return call(Arguments... arguments) noexcept {
        try {
            return function(arguments...);
        } catch (...) {
            ERR_raise(ERR_LIB_PROV, ERR_R_INTERNAL_ERROR);
            return Return();
        }
    }
};

/** The function, guarded, as OpenSSL's tables want it. */
template <auto function>
auto asDispatch() -> void (*)(void) {
    return reinterpret_cast<void (*)(void)>(&Guarded<function>::call);
}

} // namespace crypto::provider

#define KU_GOST2004_KEY_NAMES "KZ-GOST-34.310-2004:1.2.398.3.10.1.1.1.1"
#define KU_GOST2015_KEY_NAMES "KZ-GOST-R-34.10-2015-512:1.2.398.3.10.1.1.2.2"
