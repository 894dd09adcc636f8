// SPDX-License-Identifier: Apache-2.0
#include "crypto/crl/view.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "crypto/x509/sign.h"

namespace crypto::crl {

namespace {

namespace tag = asn1::tag;

constexpr std::size_t longestHeader = 6;        // of four octets of length
constexpr std::size_t usualEntry = 128;         // read at once; a longer one is read again
constexpr std::size_t largestTrailer = 1 << 20; // algorithm and signature
constexpr std::size_t mostKinds = 64;
constexpr std::size_t entriesBetweenQuestions = 4096;

/** FNV-1a: spreads serials whatever their first or last octets have in common. */
std::uint64_t hashOf(ByteView serial) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const std::uint8_t octet : serial)
        hash = (hash ^ octet) * 0x100000001b3;
    return hash;
}

Error cutShort(std::uint64_t offset) {
    return Error{
        ErrorCode::MalformedDer, {"element cut short"}, "offset " + std::to_string(offset)};
}

/** Reads each entry once and keeps where it is. */
class Index final : public x509::CrlParts {
public:
    explicit Index(const GoOn& goOn)
        : m_goOn(goOn) {}

    Status head(ByteView) override { return done(); }
    Status entry(const asn1::Element& element) override {
        if (m_goOn && offsets.size() % entriesBetweenQuestions == 0 && !m_goOn(offsets.size()))
            return Error{ErrorCode::Cancelled};
        KU_TRY(const auto view, x509::viewCrlEntry(element));
        KU_CHECK(readExtensions(element, view.extensions));
        isAscending = isAscending && (offsets.empty() || x509::isLessSerial(m_last, view.serial));
        m_last.assign(view.serial.begin(), view.serial.end());
        offsets.push_back(static_cast<std::uint32_t>(element.offset));
        hashes.push_back(hashOf(view.serial));
        return done();
    }

    std::vector<std::uint32_t> offsets;
    std::vector<std::uint64_t> hashes;
    bool isAscending = true;

private:
    /** Most entries have the extensions of another: those are read once. */
    Status readExtensions(const asn1::Element& element, ByteView extensions) {
        if (extensions.empty() || m_known.contains(textOf(extensions))) return done();
        KU_CHECK(x509::readCrlEntry(element));
        if (m_known.size() < mostKinds) m_known.emplace(textOf(extensions));
        return done();
    }

    const GoOn& m_goOn;
    Bytes m_last;
    std::set<std::string, std::less<>> m_known;
};

} // namespace

Result<CrlView> CrlView::open(const std::string& path, const GoOn& goOn) {
    KU_TRY(Octets octets, Octets::open(path));
    return read(std::move(octets), goOn);
}

Result<CrlView> CrlView::open(Octets octets, const GoOn& goOn) {
    return read(std::move(octets), goOn);
}

Result<CrlView> CrlView::of(Bytes der, const GoOn& goOn) {
    return read(Octets::of(std::move(der)), goOn);
}

Result<CrlView> CrlView::read(Octets octets, const GoOn& goOn) {
    CrlView view(std::move(octets));
    KU_CHECK(view.readOuter());
    KU_CHECK(view.readParts(goOn));
    return view;
}

/** CertificateList but for what is in its TBSCertList. */
Status CrlView::readOuter() {
    const std::uint64_t size = m_octets.size();
    const auto headerAt = [&](std::uint64_t offset) -> Result<asn1::Header> {
        const auto room = std::min<std::uint64_t>(longestHeader, size - offset);
        KU_TRY(const Bytes octets, m_octets.read(offset, static_cast<std::size_t>(room)));
        KU_TRY(const auto header, asn1::headerOf(octets, static_cast<std::size_t>(offset)));
        if (!header || header->size + header->length > size - offset) return cutShort(offset);
        if (header->tag != tag::sequence)
            return Error{
                ErrorCode::MalformedDer, {"unexpected tag"}, "offset " + std::to_string(offset)};
        return *header;
    };
    KU_TRY(const asn1::Header outer, headerAt(0));
    if (outer.size + outer.length != size)
        return Error{ErrorCode::MalformedDer,
                     {"octets after the end"},
                     "offset " + std::to_string(outer.size + outer.length)};
    m_tbsOffset = outer.size;
    KU_TRY(const asn1::Header tbs, headerAt(m_tbsOffset));
    m_tbsSize = tbs.size + tbs.length;
    const std::uint64_t trailer = m_tbsOffset + m_tbsSize;
    if (size - trailer > largestTrailer)
        return Error{
            ErrorCode::MalformedDer, {"part too long"}, "offset " + std::to_string(trailer)};
    KU_TRY(const Bytes rest, m_octets.read(trailer, static_cast<std::size_t>(size - trailer)));
    asn1::Reader reader(rest, static_cast<std::size_t>(trailer));
    KU_TRY(const asn1::Element algorithm, reader.expect(tag::sequence));
    m_head.outerAlgorithm.assign(algorithm.whole.begin(), algorithm.whole.end());
    KU_TRY(const ByteView signature, reader.bitStringOctets());
    m_head.signature.assign(signature.begin(), signature.end());
    return reader.expectEnd();
}

Status CrlView::readParts(const GoOn& goOn) {
    Index index(goOn);
    x509::CrlPartReader reader(index);
    KU_CHECK(eachPiece([&](ByteView piece) { return reader.take(piece); }));
    KU_CHECK(reader.finish());
    KU_TRY(x509::Crl head, x509::Crl::parseTbs(reader.withoutEntries()));
    const auto moved = [&](std::size_t offset) {
        return static_cast<std::size_t>(m_tbsOffset) + reader.offsetInWhole(offset);
    };
    for (x509::NameAttribute& attribute : head.issuer)
        attribute.offset = moved(attribute.offset);
    for (x509::Extension& extension : head.extensions)
        extension.offset = moved(extension.offset);
    head.tbs.clear();
    head.outerAlgorithm = std::move(m_head.outerAlgorithm);
    head.signature = std::move(m_head.signature);
    m_head = std::move(head);
    m_offsets = std::move(index.offsets);
    m_isAscending = index.isAscending;
    if (m_isAscending) return done();
    m_byHash.resize(m_offsets.size());
    std::iota(m_byHash.begin(), m_byHash.end(), 0u);
    std::sort(m_byHash.begin(), m_byHash.end(), [&](std::uint32_t one, std::uint32_t other) {
        const std::uint64_t a = index.hashes[one], b = index.hashes[other];
        return a != b ? a < b : one < other;
    });
    m_hasTwins = std::adjacent_find(m_byHash.begin(), m_byHash.end(),
                                    [&](std::uint32_t one, std::uint32_t other) {
                                        return index.hashes[one] == index.hashes[other];
                                    }) != m_byHash.end();
    return done();
}

Result<Bytes> CrlView::elementAt(std::size_t place) const {
    const std::uint64_t offset = m_tbsOffset + m_offsets[place];
    const std::uint64_t room = m_tbsOffset + m_tbsSize - offset;
    KU_TRY(Bytes octets, m_octets.read(offset, static_cast<std::size_t>(
                                                   std::min<std::uint64_t>(room, usualEntry))));
    KU_TRY(const auto header, asn1::headerOf(octets, static_cast<std::size_t>(offset)));
    if (!header || header->size + header->length > room) return cutShort(offset);
    const std::size_t whole = header->size + header->length;
    if (whole > octets.size()) return m_octets.read(offset, whole);
    octets.resize(whole);
    return octets;
}

Result<x509::CrlEntry> CrlView::entry(std::size_t place) const {
    KU_TRY(const Bytes octets, elementAt(place));
    asn1::Reader reader(octets, static_cast<std::size_t>(m_tbsOffset) + m_offsets[place]);
    KU_TRY(const asn1::Element element, reader.expect(tag::sequence));
    return x509::readCrlEntry(element);
}

Result<Bytes> CrlView::serialAt(std::size_t place) const {
    KU_TRY(const Bytes octets, elementAt(place));
    KU_TRY(const asn1::Element element, asn1::only(octets, tag::sequence));
    return asn1::Reader(element).integer();
}

Result<std::optional<std::size_t>> CrlView::find(ByteView serial) const {
    const Bytes sought(serial.begin(), serial.end());
    const std::uint64_t hash = hashOf(serial);
    std::size_t low = 0;
    std::size_t high = m_offsets.size();
    const auto placeOf = [&](std::size_t at) { return m_isAscending ? at : m_byHash[at]; };
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        KU_TRY(const Bytes there, serialAt(placeOf(middle)));
        const bool isBefore =
            m_isAscending ? x509::isLessSerial(there, sought) : hashOf(there) < hash;
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    for (; low < m_offsets.size(); ++low) {
        KU_TRY(const Bytes there, serialAt(placeOf(low)));
        if (there == sought) return std::optional<std::size_t>(placeOf(low));
        if (m_isAscending || hashOf(there) != hash) break; // else another one of the same hash
    }
    return std::optional<std::size_t>();
}

Result<std::optional<Bytes>> CrlView::serialTwice() const {
    if (!m_hasTwins) return std::optional<Bytes>();
    std::uint64_t hash = 0;
    std::set<Bytes> group; // of one hash
    for (const std::uint32_t place : m_byHash) {
        KU_TRY(Bytes serial, serialAt(place));
        if (hashOf(serial) != hash) group.clear();
        hash = hashOf(serial);
        if (!group.insert(serial).second) return std::optional(std::move(serial));
    }
    return std::optional<Bytes>();
}

Status CrlView::eachPiece(const std::function<Status(ByteView)>& take) const {
    return m_octets.each(m_tbsOffset, m_tbsSize, take);
}

Status CrlView::verify(ByteView publicKeyInfo, const GoOn& goOn) const {
    KU_TRY(const asn1::Element algorithm, asn1::only(m_head.outerAlgorithm, tag::sequence));
    KU_TRY(const std::string oid, asn1::Reader(algorithm).oid());
    KU_TRY(auto check, x509::SignatureCheck::begin(oid, publicKeyInfo));
    std::uint64_t done = 0;
    KU_CHECK(eachPiece([&](ByteView piece) -> Status {
        if (goOn && !goOn(done)) return Error{ErrorCode::Cancelled};
        done += piece.size();
        return check.update(piece);
    }));
    return check.finish(m_head.signature);
}

} // namespace crypto::crl
