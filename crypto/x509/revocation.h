// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "crypto/x509/protocol.h"

/** RFC 5280 6.3 over the lists that are given, and RFC 6960 over the answers. */
namespace crypto::x509 {

struct LinkStatus {
    CertificateStatus status = CertificateStatus::NotTold; // NotTold, Good or Revoked
    std::vector<StatusSource> sources = {};
    std::optional<Time> revokedAt = {};
    std::optional<int> reason = {};
    /** Why it is not told; "no-crl" where there is simply none. */
    std::optional<Error> doubt = {};
    /** Something that should tell is there, and cannot: forged, out of date, without its base. */
    bool isInDoubt = false;
};

/** Whether this certificate, which is not in the path, holds and comes from that root. */
using SignerCheck = std::function<bool(const Certificate& signer, const Certificate& root)>;

/** The status of links[place] at evidence.at. */
LinkStatus statusOf(const std::vector<Certificate>& links, std::size_t place,
                    const PathEvidence& evidence, const SignerCheck& holds);

} // namespace crypto::x509
