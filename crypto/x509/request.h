// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/signer.h"
#include "crypto/x509/extension.h"
#include "crypto/x509/name.h"

namespace crypto::x509 {

/** A PKCS#10 certification request (RFC 2986) as it was read. */
struct Request {
    Bytes der;
    Bytes info; // CertificationRequestInfo, what is signed
    Name subject;
    Bytes subjectDer;
    Bytes publicKeyInfo;
    std::string publicKeyOid;
    std::string signatureOid;
    std::vector<Extension> extensions; // those asked for (PKCS#9 extensionRequest)

    static Result<Request> parse(ByteView der);

    /** Proof of possession: signed by the key it carries. */
    Status verify() const;
};

/** A request for this subject (Name, DER) signed by the key itself. */
Result<Bytes> buildRequest(ByteView subjectDer, Signer& key);

} // namespace crypto::x509
