// SPDX-License-Identifier: Apache-2.0
// kualik.so, for `openssl … -provider-path DIR -provider kualik -provider default`.
#include "crypto/provider/entry.h"

extern "C" __attribute__((visibility("default"))) int
OSSL_provider_init(const OSSL_CORE_HANDLE* handle, const OSSL_DISPATCH* in,
                   const OSSL_DISPATCH** out, void** context) {
    return crypto::provider::initialise(handle, in, out, context);
}
