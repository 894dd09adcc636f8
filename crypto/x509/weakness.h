// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "crypto/bytes.h"
#include "crypto/result.h"

namespace crypto::x509 {

/**
 * Why a signature proves nothing, whoever checks it: "MD5", "SHA-1" (RFC 6151, RFC 6194), or an RSA
 * key of less than 2048 bits, "RSA 1024" (NIST SP 800-131A). Nothing: none of these. By the
 * AlgorithmIdentifier of the signature (DER) and the SubjectPublicKeyInfo of who signed.
 */
std::optional<std::string> weaknessOf(ByteView algorithmIdentifier, ByteView signerKeyInfo);

/** WeakSignature(what, whose, by what); what is "weak-certificate", "weak-list", "weak-answer". */
Error weakSignature(const char* what, const std::string& whose, const std::string& weakness);

} // namespace crypto::x509
