// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/extension.h"

/** The viewer's model: objects' technical names and contents in words, as OpenSSL knows them. */
namespace crypto::x509 {

/** "CN"; the OID itself where it has no name. */
std::string shortName(const std::string& oid);

/** "X509v3 Key Usage"; the OID itself where it has no name. */
std::string longName(const std::string& oid);

/** The contents in words, line by line; hexadecimal where they cannot be read. */
std::vector<std::string> describeExtension(const Extension& extension);

/** "keyCompromise" (RFC 5280 5.3.1); the number where it has no name. */
std::string reasonName(int reason);

} // namespace crypto::x509
