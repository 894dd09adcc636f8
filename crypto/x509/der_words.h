// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/asn1/der_tree.h"

namespace crypto::x509 {

/**
 * What an element of a tree of these octets holds, as one reads it: "2.5.4.3 (commonName)", a time,
 * a number, a text, or else hexadecimal, cut behind that many octets. Empty where it holds
 * elements.
 */
std::string wordsOf(const asn1::TreeNode& node, ByteView octets,
                    std::size_t mostOctets = ~std::size_t{0});

} // namespace crypto::x509
