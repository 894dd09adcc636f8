// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/revocation.h"

namespace crypto::x509 {

/**
 * By any algorithm that OpenSSL knows; SignatureInvalid where it is another key's, or where the
 * algorithm that was signed is another one than the one beside the signature (RFC 5280 5.1.1.2).
 */
Status verifySignedBy(const Crl& crl, const Certificate& signer);

/** WeakSignature("weak-list", …) where the list's signature may be forged. */
std::optional<Error> weaknessOfList(const Crl& crl, const Certificate& signer);

/**
 * Whose key made the list, where it may tell of links[place] (RFC 5280 6.3.3 (f), (g)): its issuer,
 * one above of the same name, or a certificate beside the path that holds. Nothing: the list is of
 * another generation of that name, whose key the list's authority key identifier tells. An error
 * (ChainInvalid, WeakSignature): it should be of the right one, and is not, or proves nothing.
 */
Result<std::optional<Certificate>> signerOf(const Crl& crl, const std::vector<Certificate>& links,
                                            std::size_t place, const PathEvidence& evidence,
                                            const SignerCheck& holds);

} // namespace crypto::x509
