// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "crypto/bytes.h"

/** What a file holds, before anybody reads it. */
namespace crypto::object {

enum class Kind {
    Unknown,
    Certificate,
    Crl,
    Request,           // PKCS#10
    Bundle,            // P7B: certificates and lists, no signature
    Cms,               // signatures over a document
    OcspResponse,      // RFC 6960
    TimeStampToken,    // RFC 3161, the token alone
    TimeStampResponse, // and in the answer of the service
    Pkcs12,
};

/** "certificate", "crl", "request", "p7b", "cms", "ocsp", "tst", "tsr", "pkcs12", "unknown". */
std::string_view nameOf(Kind kind);

struct Recognised {
    Kind kind = Kind::Unknown;
    Bytes encoded; // DER or BER; empty where it is unknown
};

/**
 * By its shape, from DER, BER, PEM (its first block, whatever that calls itself) or bare Base64.
 * The shape only: reading it may still fail. Costs as much as copying it, whatever its size,
 * except for PKCS#7 kinds, which are read.
 */
Recognised recognise(ByteView file);

} // namespace crypto::object
