// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crypto {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/** Lower-case, two digits an octet, no separators. */
std::string toHex(ByteView bytes);

/** Accepts upper and lower case; nothing on an odd length or a foreign character. */
std::optional<Bytes> fromHex(std::string_view hex);

Bytes toBytes(std::string_view text);
inline ByteView viewOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view textOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace crypto
