// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/crl_parts.h"

#include <algorithm>

#include "crypto/asn1/writer.h"

namespace crypto::x509 {

namespace {

namespace tag = asn1::tag;

constexpr std::size_t largestPart = std::size_t{16} * 1024 * 1024;

bool isTime(std::uint8_t one) {
    return one == tag::utcTime || one == tag::generalizedTime;
}

} // namespace

bool isLessSerial(ByteView one, ByteView other) {
    if (one.size() != other.size()) return one.size() < other.size();
    return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
}

Error CrlPartReader::malformed(const char* what) const {
    return Error{ErrorCode::MalformedDer, {what}, "offset " + std::to_string(m_position)};
}

void CrlPartReader::consume(std::size_t octets) {
    m_used += octets;
    m_position += octets;
}

Status CrlPartReader::take(ByteView piece) {
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_used));
    m_used = 0;
    m_buffer.insert(m_buffer.end(), piece.begin(), piece.end());
    while (true) {
        KU_TRY(const bool hasMoved, step());
        if (!hasMoved) return done();
    }
}

Status CrlPartReader::finish() const {
    if (m_place != Place::Tail || m_position != m_end) return malformed("element cut short");
    return done();
}

/** One element more; false where more octets must come first. */
Result<bool> CrlPartReader::step() {
    if (m_place == Place::Tail) {
        const ByteView rest = waiting();
        if (rest.size() > m_end - m_position) return malformed("octets after the end");
        m_tail.insert(m_tail.end(), rest.begin(), rest.end());
        if (m_tail.size() > largestPart) return malformed("part too long");
        consume(rest.size());
        return false;
    }
    const bool isListDone = m_place == Place::List && m_position == m_listEnd;
    if (isListDone || (m_place == Place::Head && m_position == m_end)) {
        KU_CHECK(beginTail());
        return true;
    }
    KU_TRY(const auto header, asn1::headerOf(waiting(), m_position));
    if (!header) return false;
    switch (m_place) {
    case Place::Outer:
        return stepOuter(*header);
    case Place::Head:
        return stepHead(*header);
    case Place::List:
        return stepEntry(*header);
    case Place::Tail:
        break;
    }
    return false;
}

Result<bool> CrlPartReader::stepOuter(const asn1::Header& header) {
    if (header.tag != tag::sequence) return malformed("unexpected tag");
    m_outerSize = header.size;
    m_end = header.size + header.length;
    consume(header.size);
    m_place = Place::Head;
    return true;
}

/** version?, signature, issuer, thisUpdate, nextUpdate?: whether the next one is among them. */
bool CrlPartReader::isHeadElement(std::uint8_t one) {
    if (m_headStep == 0) {
        m_headStep = 1;
        if (one == tag::integer) return true;
    }
    if (m_headStep == 5 || (m_headStep == 4 && !isTime(one))) return false;
    ++m_headStep;
    return true;
}

Result<bool> CrlPartReader::stepHead(const asn1::Header& header) {
    if (header.size + header.length > m_end - m_position) return malformed("element cut short");
    const int before = m_headStep;
    if (isHeadElement(header.tag)) {
        const std::size_t whole = header.size + header.length;
        if (whole > largestPart || m_head.size() > largestPart) return malformed("part too long");
        const bool isRight = (before == 0 && header.tag == tag::integer) ||
                             (m_headStep <= 3 && header.tag == tag::sequence) ||
                             (m_headStep > 3 && isTime(header.tag));
        if (!isRight) return malformed("unexpected tag");
        if (waiting().size() < whole) {
            m_headStep = before;
            return false;
        }
        const ByteView element = waiting().first(whole);
        m_head.insert(m_head.end(), element.begin(), element.end());
        consume(whole);
        return true;
    }
    if (header.tag != tag::sequence) {
        KU_CHECK(beginTail());
        return true;
    }
    m_listSize = header.size + header.length;
    m_listEnd = m_position + m_listSize;
    consume(header.size);
    m_firstEntry = m_position;
    m_place = Place::List;
    KU_CHECK(m_parts.head(m_head));
    return true;
}

Result<bool> CrlPartReader::stepEntry(const asn1::Header& header) {
    const std::size_t whole = header.size + header.length;
    if (header.tag != tag::sequence) return malformed("unexpected tag");
    if (whole > m_listEnd - m_position) return malformed("element cut short");
    if (whole > largestPart) return malformed("part too long");
    const ByteView rest = waiting();
    if (rest.size() < whole) return false;
    KU_CHECK(m_parts.entry(
        {header.tag, m_position, rest.first(whole), rest.subspan(header.size, header.length)}));
    consume(whole);
    return true;
}

Status CrlPartReader::beginTail() {
    const bool hasList = m_place == Place::List;
    m_place = Place::Tail;
    if (hasList) return done();
    return m_parts.head(m_head);
}

Bytes CrlPartReader::withoutEntries() const {
    return asn1::sequence({m_head, m_tail});
}

std::size_t CrlPartReader::offsetInWhole(std::size_t offset) const {
    Bytes outer;
    asn1::appendHeader(outer, tag::sequence, m_head.size() + m_tail.size());
    if (offset < outer.size()) return offset;
    const std::size_t inside = offset - outer.size();
    return m_outerSize + inside + (inside < m_head.size() ? 0 : m_listSize);
}

} // namespace crypto::x509
