// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/ocsp/response.h"
#include "crypto/x509/protocol.h"

namespace crypto::ocsp {

/**
 * What the response says of this certificate, as x509::verifyCertificate() takes it: one answer
 * for each single response and each CA of the chain whose name and key it means, with the first
 * fault of its signature, signer or extensions. Where several contradict each other only what says
 * "revoked" counts. None where it says nothing of the certificate.
 */
std::vector<x509::StatusAnswer> answersOf(const Response& response,
                                          const x509::Certificate& certificate,
                                          const std::vector<x509::Certificate>& chain);

} // namespace crypto::ocsp
