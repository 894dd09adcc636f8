// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/object/recognise.h"
#include "crypto/profile/linter.h"

/** What holds certificates, by the RFC that it follows; no structure of the Order is of it. */
namespace crypto::object {

/** P7B, CMS, OCSP response, time stamp alone or in its service's answer. */
bool holdsOthers(Kind kind);

/**
 * All findings on the object itself: a P7B or CMS signature by RFC 5652, an OCSP response by RFC
 * 6960, a time stamp by RFC 3161 and, as it is signed data, by RFC 5652. Offsets are of the whole.
 * The form only: whether signatures hold is for cms::verify(), ocsp::verify() and tsp::verify(),
 * and what it holds is for partsOf(). MalformedDer where it cannot be read at all, or is of no such
 * kind.
 */
Result<std::vector<profile::LintFinding>> lint(Kind kind, ByteView encoded);

/** A warning that from its offset on nothing was looked at: there is too much, or it is nested too
 * deeply. Without an error beside it the form cannot be told. */
inline constexpr const char* unseen = "form.unseen";

/** A certificate, list or time stamp within the object. */
struct Part {
    Kind kind = Kind::Certificate;
    std::string name; // whose it is
    Bytes encoded;
    /** Where it begins in the whole; nothing where its octets do not stand there in one piece. */
    std::optional<std::size_t> offset = {};
};

/**
 * Certificates and lists in the order of the object, each once, then the stamps of its signatures,
 * each followed by what it holds. MalformedDer as lint().
 */
Result<std::vector<Part>> partsOf(Kind kind, ByteView encoded);

} // namespace crypto::object
