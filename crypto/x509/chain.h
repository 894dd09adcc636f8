// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/certificate.h"

/** The path of RFC 5280 6.1 as OpenSSL finds and judges it, without revocation. */
namespace crypto::x509 {

/** The initial settings of RFC 5280 6.1.1 (c) to (g); the defaults ask for nothing. */
struct PolicySettings {
    std::vector<std::string> acceptable = {}; // OIDs; none: any policy
    bool requireExplicit = false;
    bool inhibitMapping = false;
    bool inhibitAny = false;
};

/** What is wrong with one link. */
struct ChainFault {
    Error reason;
    std::size_t link = 0;   // in Chain::links; 0 is the certificate itself
    bool isMissing = false; // its issuer is not here: nothing can be told
};

struct Chain {
    std::vector<Certificate> links; // from the certificate up, as far as it goes
    /** The first that ends the judging (no chain, a signature, a constraint). */
    std::optional<ChainFault> fault = {};
    /** Out of its dates; whoever asks of a certificate means its own, so that comes first. */
    std::optional<ChainFault> dates = {};
    /** Signed by what may be forged (weakness.h); a root's own signature proves nothing anyway. */
    std::optional<ChainFault> weak = {};

    bool isWhole() const { return !fault; }
};

/** Roots are those members that name themselves as their issuer, by name and key identifier. */
bool isRoot(const Certificate& certificate);

/** Up to one of the chain's roots, at this time. */
Chain findChain(const Certificate& certificate, const std::vector<Certificate>& members, Time at,
                const PolicySettings& policies);

} // namespace crypto::x509
