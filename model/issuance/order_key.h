// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "crypto/x509/certificate.h"
#include "crypto/x509/request.h"
#include "model/domain/structure_order.h"

/** Private to the issue by structures: whose key is certified, and what its file asks for. */
namespace model {

struct OrderKey {
    QString source;                         // as StructureIssue::source
    QString mediumSerial;                   // "medium": the key is not there yet
    std::shared_ptr<crypto::Signer> signer; // "key-file"
    Bytes file;                             // "request", "certificate": DER
    Bytes publicKeyInfo;                    // empty: a medium's
    Bytes subjectDer;                       // of the file
    crypto::x509::Name subject;
    std::vector<crypto::x509::Extension> asked;                // extensions of the file
    bool isProven = true;                                      // the request is signed by its key
    std::optional<crypto::x509::Certificate> certificate = {}; // "certificate"
    std::vector<crypto::x509::Certificate> beside = {};        // those of the same P7B

    bool isKnown() const { return !publicKeyInfo.empty(); }
};

/** MalformedDer, UnsupportedAlgorithm, BadArgument(key) where a signer is missing. */
Result<OrderKey> readKey(const KeySource& source);

/** The one CA certificate of a file: DER, PEM, Base64 alone, or of a P7B the only CA that signed no
 * other CA in it; MalformedDer(P7B) where there is none, or there are several. */
Result<crypto::x509::Certificate> readCertificateFile(ByteView file);

/** Bits of an RSA modulus; 0 for another key. */
int modulusBits(ByteView publicKeyInfo);

/** A key for a look at the certificate before there is one: the CA's, of the size that is needed.
 */
Bytes standInFor(ByteView caKeyInfo, int modulusBits);

} // namespace model
