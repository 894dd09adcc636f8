// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/evp.h>

/** gost-engine, the Russian algorithms for OpenSSL (Debian's libengine-gost-openssl). */
namespace bench::gost_engine {

/** Loads it beside our provider; false where it is not installed. */
bool load();

/** A fresh key of gost2012_512 or gost2001 with parameter set A; null on failure. */
EVP_PKEY* freshKey(const char* algorithm);

} // namespace bench::gost_engine
