// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace crypto::x509 {

/** Digest algorithms that objects name where no Kazakh one stands. */
namespace oid {
inline constexpr const char* sha1 = "1.3.14.3.2.26";
inline constexpr const char* sha256 = "2.16.840.1.101.3.4.2.1";
inline constexpr const char* sha384 = "2.16.840.1.101.3.4.2.2";
inline constexpr const char* sha512 = "2.16.840.1.101.3.4.2.3";
} // namespace oid

/**
 * The hash by the algorithm of this OID: SHA-1, SHA-2, and the Kazakh ones as crypto.md 1 has them
 * (octets as they come). UnsupportedAlgorithm for any other.
 */
Result<Bytes> hashOf(const std::string& digestOid, ByteView octets);

} // namespace crypto::x509
