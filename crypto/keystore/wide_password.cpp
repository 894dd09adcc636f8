// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/wide_password.h"

namespace crypto::keystore {

namespace {

/** One code point of UTF-8 and the octets after it; nothing where there is none. */
std::optional<char32_t> nextPoint(ByteView& rest) {
    const std::uint8_t first = rest.front();
    const std::size_t more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    if ((first >= 0x80 && first < 0xc2) || first > 0xf4 || rest.size() <= more) return std::nullopt;
    char32_t point = more == 0 ? first : first & (0x3fu >> more);
    for (std::size_t i = 1; i <= more; ++i) {
        if ((rest[i] & 0xc0) != 0x80) return std::nullopt;
        point = (point << 6) | (rest[i] & 0x3fu);
    }
    rest = rest.subspan(more + 1);
    return point;
}

} // namespace

Result<Secret> widePassword(const Secret& password) {
    Secret wide(password.size() * 2); // no octet of UTF-8 becomes more than one UTF-16 unit
    std::size_t size = 0;
    const auto put = [&](char32_t unit) {
        wide.data()[size++] = static_cast<std::uint8_t>(unit >> 8);
        wide.data()[size++] = static_cast<std::uint8_t>(unit & 0xff);
    };
    for (ByteView rest = password.view(); !rest.empty();) {
        const auto point = nextPoint(rest);
        if (!point) return Error{ErrorCode::BadArgument, {"password"}, "no UTF-8"};
        if (*point < 0x10000) {
            put(*point);
        } else {
            put(0xd800 + ((*point - 0x10000) >> 10));
            put(0xdc00 + ((*point - 0x10000) & 0x3ff));
        }
    }
    return Secret(wide.view().first(size));
}

} // namespace crypto::keystore
