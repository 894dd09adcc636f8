// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "crypto/bytes.h"

namespace crypto {

/**
 * Octets that nobody else may see: a PIN, a password, a private scalar, a register key.
 * Kept in OpenSSL's secure heap where the process set one up, wiped when it dies, move-only, and
 * without any way to print it.
 */
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    explicit Secret(ByteView bytes);
    explicit Secret(std::string_view text)
        : Secret(viewOf(text)) {}
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /** Copies are made on purpose only. */
    Secret clone() const { return Secret(view()); }

    ByteView view() const { return {m_data, m_size}; }
    std::span<std::uint8_t> data() { return {m_data, m_size}; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    void wipe();

    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/** Takes as long for equal as for different contents of one length. */
bool equalInConstantTime(ByteView a, ByteView b);

/** Overwrites in a way that the compiler may not leave out. */
void wipe(std::span<std::uint8_t> bytes);

/** No core dump, no debugger of another process, and a locked heap for Secret: once, at start. */
void hardenProcess();

} // namespace crypto
