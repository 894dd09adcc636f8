// SPDX-License-Identifier: Apache-2.0
#include "crypto/secret.h"

#include <algorithm>
#include <new>
#include <utility>

#include <openssl/crypto.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace crypto {

Secret::Secret(std::size_t size) {
    if (size == 0) return;
    m_data = static_cast<std::uint8_t*>(OPENSSL_secure_zalloc(size));
    if (!m_data) throw std::bad_alloc();
    m_size = size;
}

Secret::Secret(ByteView bytes)
    : Secret(bytes.size()) {
    std::copy(bytes.begin(), bytes.end(), m_data);
}

Secret::~Secret() {
    wipe();
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void Secret::wipe() {
    if (m_data) OPENSSL_secure_clear_free(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

bool equalInConstantTime(ByteView a, ByteView b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

void wipe(std::span<std::uint8_t> bytes) {
    if (!bytes.empty()) OPENSSL_cleanse(bytes.data(), bytes.size());
}

void hardenProcess() {
    constexpr std::size_t heapSize = 1 << 18;
    constexpr std::size_t smallestBlock = 32;
    CRYPTO_secure_malloc_init(heapSize, smallestBlock);
    prctl(PR_SET_DUMPABLE, 0);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
}

} // namespace crypto
