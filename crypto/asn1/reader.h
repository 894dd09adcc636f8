// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "crypto/asn1/tags.h"
#include "crypto/bytes.h"
#include "crypto/clock.h"
#include "crypto/result.h"

namespace crypto::asn1 {

/** One element: where it stands in the whole input, its tag and its octets. */
struct Element {
    std::uint8_t tag = 0;
    std::size_t offset = 0; // of the identifier octet, from the start of the outermost input
    ByteView whole;         // identifier, length and contents
    ByteView contents;
};

/** Identifier and length octets of an element. */
struct Header {
    std::uint8_t tag = 0;
    std::size_t size = 0;   // of the identifier and length octets themselves
    std::size_t length = 0; // of the contents
};

/** What the input begins with; nothing where it is too short to tell. Refuses as Reader does. */
Result<std::optional<Header>> headerOf(ByteView input, std::size_t offset = 0);

/**
 * Reads DER (X.690 chapter 10) one element after the other. Strict: definite minimal lengths,
 * one-octet tags. All failures are MalformedDer with "offset N" in detail; reading stays inside
 * the view whatever the input is.
 */
class Reader {
public:
    explicit Reader(ByteView input, std::size_t offset = 0)
        : m_rest(input)
        , m_offset(offset) {}
    /** Reads inside a constructed element (or an OCTET STRING that wraps DER). */
    explicit Reader(const Element& outer)
        : Reader(outer.contents, outer.offset + outer.whole.size() - outer.contents.size()) {}

    bool atEnd() const { return m_rest.empty(); }
    std::size_t offset() const { return m_offset; }
    /** The next identifier octet, or 0 at the end. */
    std::uint8_t peek() const { return m_rest.empty() ? 0 : m_rest.front(); }

    Result<Element> next();
    /** The next element, which must have this tag. */
    Result<Element> expect(std::uint8_t tag);
    /** The next element if it has this tag; nothing is consumed otherwise. */
    Result<std::optional<Element>> optional(std::uint8_t tag);
    Status expectEnd() const;

    Result<std::string> oid();
    /** Contents octets, minimal two's complement (8.3.2). */
    Result<Bytes> integer();
    Result<ByteView> integerView();
    Result<std::int64_t> smallInteger();
    /** DER: FALSE is 00 and TRUE is FF (11.1). */
    Result<bool> boolean();
    /** Without the unused-bits octet, which must be 0. */
    Result<ByteView> bitStringOctets();
    Result<ByteView> octetString();
    /** UTCTime or GeneralizedTime as RFC 5280 4.1.2.5 allows them. */
    Result<Time> time();

private:
    Error malformed(const char* what) const;

    ByteView m_rest;
    std::size_t m_offset;
};

/** A UTCTime or GeneralizedTime element's moment; nothing where it is not as time() wants it. */
std::optional<Time> timeOf(const Element& element);

/** The one element that the input is; anything after it is refused. */
Result<Element> only(ByteView input, std::uint8_t tag);

/** "1.2.398.3" from contents octets. */
Result<std::string> oidText(ByteView contents, std::size_t offset = 0);

/** A directory string of any of its types as UTF-8; malformed text is refused. */
Result<std::string> stringText(const Element& element);

/** Whether these octets are well-formed UTF-8 (RFC 3629). */
bool isUtf8(ByteView octets);

} // namespace crypto::asn1
