// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "model/issuance/order_key.h"

using namespace model;

namespace {

/** What a file was read as is what its DER alone is read as. */
void readAgain(const OrderKey& key, const KeySource& itsFile) {
    if (key.file.empty() || !key.isKnown() || modulusBits(key.publicKeyInfo) < 0) std::abort();
    const auto again = readKey(itsFile);
    if (!again || again->file != key.file || again->publicKeyInfo != key.publicKeyInfo ||
        again->subjectDer != key.subjectDer || again->isProven != key.isProven ||
        again->asked.size() != key.asked.size())
        std::abort();
}

} // namespace

// An applicant's request, and a CA's certificate to be re-subordinated: DER, PEM, Base64, P7B.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Bytes file(data, data + size);
    if (const auto key = readKey(RequestSource{file})) readAgain(*key, RequestSource{key->file});
    const auto certificate = readCertificateFile(file);
    const auto key = readKey(CertificateSource{file});
    if (certificate.has_value() != key.has_value()) std::abort();
    if (!key) return 0;
    if (!key->certificate || key->certificate->der != certificate->der) std::abort();
    readAgain(*key, CertificateSource{key->file});
    return 0;
}
