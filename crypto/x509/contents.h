// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/extension.h"

/** What the usual extensions hold, for whoever has words of a language for the standards' terms. */
namespace crypto::x509 {

struct ContentsLine {
    std::string term;  // "digitalSignature", "keyid", an OID; empty: the value alone
    std::string value; // as it stands; empty: the term alone

    bool operator==(const ContentsLine&) const = default;
};

/** Nothing for an extension that is not one of them, or is not as the standard has it. */
std::optional<std::vector<ContentsLine>> contentsOf(const Extension& extension);

/** "9D:59:41", as OpenSSL writes octets. */
std::string withColons(ByteView octets);

} // namespace crypto::x509
