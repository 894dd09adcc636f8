// SPDX-License-Identifier: Apache-2.0
#include "crypto/wide_registers.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace crypto {

#if defined(__x86_64__)

namespace {

[[gnu::target("avx")]] void clearUpperHalves() {
    _mm256_zeroupper();
}

} // namespace

void releaseWideRegisters() {
    static const bool hasThem = __builtin_cpu_supports("avx") != 0;
    if (hasThem) clearUpperHalves();
}

#else

void releaseWideRegisters() {}

#endif

} // namespace crypto
