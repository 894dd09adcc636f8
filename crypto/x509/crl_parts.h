// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/x509/crl.h"

namespace crypto::x509 {

/**
 * By value, of INTEGER contents that are not negative: the longer is the greater. An order of any
 * contents all the same, in which equal is equal.
 */
bool isLessSerial(ByteView one, ByteView other);

/** Who is given the parts of a list one after the other; a view lives as long as the call. */
class CrlParts {
public:
    virtual ~CrlParts() = default;
    /** version ... nextUpdate: whole elements, before the first entry. */
    virtual Status head(ByteView elements) = 0;
    /** A member of revokedCertificates; its offset counts from the start of the TBSCertList. */
    virtual Status entry(const asn1::Element& element) = 0;
};

/**
 * Takes a TBSCertList (RFC 5280 5.1.2) apart that comes piece by piece and is never there whole.
 * As strict as x509::Crl; what is inside an entry is for who is given it. A head, an entry or the
 * extensions of more than 16 MiB are refused: nobody's are, and memory would grow with them.
 */
class CrlPartReader {
public:
    explicit CrlPartReader(CrlParts& parts)
        : m_parts(parts) {}

    /** MalformedDer with "offset N", or what head() or entry() answered. */
    Status take(ByteView piece);
    /** All of it was taken. */
    Status finish() const;

    /** A TBSCertList like this one, but without entries: what Crl::parseTbs() can read. */
    Bytes withoutEntries() const;
    /** Where in the whole an offset of withoutEntries() is. */
    std::size_t offsetInWhole(std::size_t offset) const;
    /** Where the first entry's identifier octet is; 0 without a list. */
    std::size_t firstEntry() const { return m_firstEntry; }
    /** Where a list stands that has no entries (RFC 5280 5.1.2.6: it must not). */
    std::optional<std::size_t> emptyList() const {
        if (m_listSize == 0 || m_firstEntry != m_listEnd) return std::nullopt;
        return m_listEnd - m_listSize;
    }

private:
    enum class Place { Outer, Head, List, Tail };

    Result<bool> step();
    Result<bool> stepOuter(const asn1::Header& header);
    Result<bool> stepHead(const asn1::Header& header);
    Result<bool> stepEntry(const asn1::Header& header);
    bool isHeadElement(std::uint8_t tag);
    Status beginTail();
    void consume(std::size_t octets);
    ByteView waiting() const { return ByteView(m_buffer).subspan(m_used); }
    Error malformed(const char* what) const;

    CrlParts& m_parts;
    Bytes m_buffer;              // octets that came and are not read
    std::size_t m_used = 0;      // octets of the buffer that are read
    std::size_t m_position = 0;  // in the TBSCertList
    std::size_t m_outerSize = 0; // of its identifier and length octets
    std::size_t m_end = 0;
    std::size_t m_listSize = 0; // whole element; 0: none
    std::size_t m_listEnd = 0;
    std::size_t m_firstEntry = 0;
    Place m_place = Place::Outer;
    int m_headStep = 0;
    Bytes m_head;
    Bytes m_tail;
};

} // namespace crypto::x509
