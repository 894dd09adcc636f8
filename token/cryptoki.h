// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <p11-kit/pkcs11.h>

/** Russian TC26 numbers that the tools of the field know (tokens.md 1). */
namespace token::tc26 {

inline constexpr CK_KEY_TYPE keyGost512 = 0xD4321003UL;
inline constexpr CK_MECHANISM_TYPE generateGost512 = 0xD4321005UL;
inline constexpr CK_MECHANISM_TYPE signGost512 = 0xD4321006UL;
inline constexpr CK_KEY_TYPE keyGost256 = 0x30UL;
inline constexpr CK_MECHANISM_TYPE generateGost256 = 0x1200UL;
inline constexpr CK_MECHANISM_TYPE signGost256 = 0x1201UL;
inline constexpr CK_ATTRIBUTE_TYPE gost3410Parameters = 0x250UL;
inline constexpr CK_ATTRIBUTE_TYPE gost3411Parameters = 0x251UL;

} // namespace token::tc26
