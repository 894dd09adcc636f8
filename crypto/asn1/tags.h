// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/** X.690 identifier octets; all that certificates and keys need has one octet. */
namespace crypto::asn1::tag {

inline constexpr std::uint8_t boolean = 0x01;
inline constexpr std::uint8_t integer = 0x02;
inline constexpr std::uint8_t bitString = 0x03;
inline constexpr std::uint8_t octetString = 0x04;
inline constexpr std::uint8_t null = 0x05;
inline constexpr std::uint8_t oid = 0x06;
inline constexpr std::uint8_t enumerated = 0x0a;
inline constexpr std::uint8_t utf8String = 0x0c;
inline constexpr std::uint8_t printableString = 0x13;
inline constexpr std::uint8_t t61String = 0x14;
inline constexpr std::uint8_t ia5String = 0x16;
inline constexpr std::uint8_t utcTime = 0x17;
inline constexpr std::uint8_t generalizedTime = 0x18;
inline constexpr std::uint8_t bmpString = 0x1e;
inline constexpr std::uint8_t sequence = 0x30;
inline constexpr std::uint8_t set = 0x31;

/** [n], primitive. */
constexpr std::uint8_t context(unsigned n) {
    return static_cast<std::uint8_t>(0x80u | n);
}
/** [n], constructed. */
constexpr std::uint8_t contextConstructed(unsigned n) {
    return static_cast<std::uint8_t>(0xa0u | n);
}

} // namespace crypto::asn1::tag
