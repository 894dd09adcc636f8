// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/ocsp/response.h"

using namespace crypto;

// Whatever parses is judged for each certificate in it as the CA, and asked about each of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto response = ocsp::Response::parse({data, size});
    if (!response) return 0;
    for (const x509::Certificate& one : response->certificates) {
        const auto check = ocsp::verify(*response, one);
        if (check.isGood() && !check.responder) std::abort();
        for (const x509::Certificate& other : response->certificates)
            (void)response->find(other, one);
    }
    for (const ocsp::SingleResponse& single : response->responses)
        if (single.revokedAt && single.status != ocsp::CertificateStatus::Revoked) std::abort();
    if (!ocsp::verify(*response, {}).faults.size()) std::abort(); // no CA at all
    return 0;
}
