// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "crypto/error.h"

namespace crypto {

struct Nothing {};

/**
 * A value, or the reason why there is none. Never ignored. A temporary gives its value away whole,
 * so that a loop over call().value() has something to stand on.
 */
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return get(); }
    const T& value() const& { return get(); }
    T value() && { return std::move(get()); }
    T& operator*() & { return get(); }
    const T& operator*() const& { return get(); }
    T operator*() && { return std::move(get()); }
    T* operator->() { return &get(); }
    const T* operator->() const { return &get(); }

    const Error& error() const& {
        assert(!has_value());
        return *std::get_if<1>(&m_content);
    }
    Error error() && {
        assert(!has_value());
        return std::move(*std::get_if<1>(&m_content));
    }

private:
    T& get() {
        assert(has_value());
        return *std::get_if<0>(&m_content);
    }
    const T& get() const {
        assert(has_value());
        return *std::get_if<0>(&m_content);
    }

    std::variant<T, Error> m_content;
};

/** Success without a value, or the reason for failure. `return done();` ends such a function. */
using Status = Result<Nothing>;
inline Status done() {
    return Nothing{};
}

} // namespace crypto

#define KU_CONCAT_INNER(a, b) a##b
#define KU_CONCAT(a, b) KU_CONCAT_INNER(a, b)

/** KU_TRY(auto name, call()): names the value, or returns the call's error to our caller. */
#define KU_TRY(declaration, ...) KU_TRY_AS(KU_CONCAT(kuResult, __LINE__), declaration, __VA_ARGS__)
#define KU_TRY_AS(result, declaration, ...)                                                        \
    auto result = (__VA_ARGS__);                                                                   \
    if (!result) return std::move(result).error();                                                 \
    declaration = std::move(result).value()

/** KU_CHECK(call()): goes on, or returns the call's error to our caller. */
#define KU_CHECK(...)                                                                              \
    do {                                                                                           \
        if (auto kuStatus = (__VA_ARGS__); !kuStatus) return std::move(kuStatus).error();          \
    } while (false)
