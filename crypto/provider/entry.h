// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/core.h>

namespace crypto::provider {

/** The OSSL_provider_init of the built-in provider and of the module alike. */
int initialise(const OSSL_CORE_HANDLE* handle, const OSSL_DISPATCH* in, const OSSL_DISPATCH** out,
               void** context);

} // namespace crypto::provider
