// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <gmp.h>

#include "crypto/gost/gost.h"

namespace crypto::gost {

namespace {

// GMP's contract: these never return null; without memory there is nothing left to do but stop.
void* allocate(std::size_t size) {
    void* memory = std::malloc(size);
    if (!memory) std::abort();
    return memory;
}

void cleanseAndFree(void* memory, std::size_t size) {
    wipe({static_cast<std::uint8_t*>(memory), size});
    std::free(memory);
}

void* reallocate(void* old, std::size_t oldSize, std::size_t newSize) {
    void* fresh = allocate(newSize);
    std::memcpy(fresh, old, std::min(oldSize, newSize));
    cleanseAndFree(old, oldSize);
    return fresh;
}

} // namespace

void installCleansingAllocator() {
    mp_set_memory_functions(allocate, reallocate, cleanseAndFree);
}

} // namespace crypto::gost
