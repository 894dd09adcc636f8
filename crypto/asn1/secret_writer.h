// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "crypto/bytes.h"
#include "crypto/secret.h"

/** DER around secret octets, with no copy of them left anywhere. */
namespace crypto::asn1 {

/** Identifier and length octets of an element with so many octets of contents. */
Bytes headOf(std::uint8_t tag, std::size_t contentsSize);

/** The parts one after the other. */
Secret joinSecret(std::span<const ByteView> parts);
inline Secret joinSecret(std::initializer_list<ByteView> parts) {
    return joinSecret(std::span(parts.begin(), parts.size()));
}

/** A positive INTEGER from its magnitude, big-endian; leading zero octets are left out. */
Secret secretInteger(ByteView magnitude);

} // namespace crypto::asn1
