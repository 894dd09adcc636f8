// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/cms/signed_data.h"

/** Time stamps (RFC 3161): the token, the answer of the service that it comes in. */
namespace crypto::tsp {

namespace oid {
inline constexpr const char* tokenInfo = "1.2.840.113549.1.9.16.1.4"; // id-ct-TSTInfo
inline constexpr const char* stampingPurpose = "1.3.6.1.5.5.7.3.8";
} // namespace oid

/** How far the time may be off, either way (RFC 3161 2.4.2). */
struct Accuracy {
    std::int64_t seconds = 0;
    std::int64_t milliseconds = 0;
    std::int64_t microseconds = 0;
};

/** TimeStampToken: SignedData around a TSTInfo (RFC 3161 2.4.2). */
struct Token {
    cms::SignedData signedData;
    std::string policy;
    std::string imprintOid; // the digest's algorithm
    Bytes imprint;
    Bytes serial; // INTEGER contents
    Time time;
    std::string fraction; // digits of the second's fraction; empty where there are none
    std::optional<Accuracy> accuracy;
    bool isOrdered = false;
    std::optional<Bytes> nonce; // INTEGER contents
    Bytes authorityName;        // GeneralName, DER; empty where the token does not tell
    std::vector<x509::Extension> extensions;

    /** A ContentInfo, DER or BER. MalformedDer("time stamp"). */
    static Result<Token> parse(ByteView encoded);

    /** The authority's certificate, where the token has it. */
    const x509::Certificate* authority() const;
};

/** TimeStampResp (RFC 3161 2.4.2). */
struct Response {
    std::int64_t status = 0;            // PKIStatus; 0 and 1 are granted
    std::vector<std::string> text;      // what the service says of it
    std::optional<unsigned> failureBit; // PKIFailureInfo's first bit
    std::optional<Token> token;

    /** MalformedDer("time stamp"). */
    static Result<Response> parse(ByteView der);
};

struct TokenCheck {
    std::optional<x509::Certificate> authority; // whose key signed
    /**
     * cms::verify()'s; ContentDiffers where the stamp is of other octets, UnsupportedAlgorithm
     * (of the imprint), NotAuthorised, CertificateExpired and CertificateNotYetValid (the
     * authority's own, at the token's time), WeakSignature("weak-stamp") for an imprint by SHA-1.
     */
    std::vector<Error> faults;

    bool isGood() const { return faults.empty(); }
};

/**
 * The token's signature, its imprint over these octets (a CAdES-T stamp is over the octets of
 * cms::Signer::signature; nothing: it is not compared), and that its authority may stamp
 * (RFC 3161 2.3). Whether the authority's certificate holds is for x509::verifyCertificate().
 */
TokenCheck verify(const Token& token, std::optional<ByteView> stamped,
                  const std::vector<x509::Certificate>& more = {});

} // namespace crypto::tsp
