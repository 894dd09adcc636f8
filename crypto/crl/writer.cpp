// SPDX-License-Identifier: Apache-2.0
#include "crypto/crl/writer.h"

#include "crypto/asn1/writer.h"
#include "crypto/profile/crl_entries.h"
#include "crypto/provider/algorithms.h"
#include "crypto/wide_registers.h"
#include "crypto/x509/signing_digest.h"

namespace crypto::crl {

namespace {

namespace tag = asn1::tag;

constexpr std::size_t pieceSize = 256 * 1024;
constexpr std::uint64_t entriesBetweenQuestions = 4096;
/** asn1::Reader's, and that of most readers: lengths of four octets. */
constexpr std::uint64_t largestElement = 0xffffffff;

std::uint64_t headerSize(std::uint64_t length) {
    Bytes header;
    asn1::appendHeader(header, tag::sequence, length);
    return header.size();
}

std::uint64_t elementSize(std::uint64_t length) {
    return headerSize(length) + length;
}

/** Octets of a signature by this key, known before it is made: the whole's length needs it. */
Result<std::size_t> signatureSize(const provider::PublicKey& key) {
    if (key.algorithm != Algorithm::Rsa) return 2 * gost::coordinateSize(key.algorithm);
    KU_TRY(const asn1::Element outer, asn1::only(key.octets, tag::sequence));
    asn1::Reader reader(outer);
    KU_TRY(const ByteView modulus, reader.integerView());
    return modulus.size() - (modulus[0] == 0 ? 1 : 0);
}

/** How long everything will be, in octets. */
struct Measure {
    std::uint64_t entries = 0; // how many
    std::uint64_t list = 0;    // contents of revokedCertificates; 0: it is left out
    std::uint64_t part = 0;    // contents of TBSCertList
    std::uint64_t behind = 0;  // signatureAlgorithm and signatureValue
    std::uint64_t whole() const { return elementSize(part) + behind; }
};

/** One reading of the source: each entry is handed over as octets. */
class Reading {
public:
    Reading(EntrySource& source, const profile::Profile& profile, const GoOn& goOn)
        : m_source(source)
        , m_encoder(profile)
        , m_goOn(goOn) {}

    template <typename Take> // Status take(Bytes& gathered): leaves there what it did not take
    Status each(const Take& take, std::uint64_t pulledBefore) {
        KU_CHECK(m_source.rewind());
        Bytes gathered;
        gathered.reserve(2 * pieceSize);
        profile::CrlInputEntry entry;
        for (m_entries = 0;; ++m_entries) {
            if (m_entries % entriesBetweenQuestions == 0) {
                if (m_goOn && !m_goOn(pulledBefore + m_entries)) return Error{ErrorCode::Cancelled};
                releaseWideRegisters();
            }
            KU_TRY(const bool isThere, m_source.next(entry));
            if (!isThere) return take(gathered);
            m_encoder.append(gathered, entry);
            if (gathered.size() >= pieceSize) KU_CHECK(take(gathered));
        }
    }
    std::uint64_t entries() const { return m_entries; }

private:
    EntrySource& m_source;
    profile::CrlEntryEncoder m_encoder;
    const GoOn& m_goOn;
    std::uint64_t m_entries = 0;
};

/** The to-be-signed octets on their way to the linter and the file, which get the same ones. */
class Way {
public:
    Way(profile::CrlStreamLinter& linter, PartFile& file)
        : m_linter(linter)
        , m_file(file) {}
    Status send(ByteView octets) {
        KU_CHECK(m_linter.take(octets));
        return m_file.write(octets);
    }

private:
    profile::CrlStreamLinter& m_linter;
    PartFile& m_file;
};

Error changed() {
    return Error{ErrorCode::Internal, {}, "the entries were others at the second reading"};
}

/** The first reading: nothing is kept but sums. */
Result<Measure> measureOf(Reading& reading, const profile::CrlFrame& frame,
                          const provider::PublicKey& key) {
    KU_TRY(const std::size_t signature, signatureSize(key));
    Measure measure;
    KU_CHECK(reading.each(
        [&](Bytes& gathered) {
            measure.list += gathered.size();
            gathered.clear();
            return done();
        },
        0));
    measure.entries = reading.entries();
    // RFC 5280 5.1.2.6: without an entry the list itself is absent.
    measure.part = frame.before.size() + (measure.list == 0 ? 0 : elementSize(measure.list)) +
                   frame.behind.size();
    measure.behind =
        provider::signatureAlgorithmDer(key.algorithm).size() + elementSize(signature + 1);
    return measure;
}

/** The second reading. */
Status sendPart(Way& way, Reading& reading, const profile::CrlFrame& frame,
                const Measure& measure) {
    Bytes before;
    asn1::appendHeader(before, tag::sequence, measure.part);
    before.insert(before.end(), frame.before.begin(), frame.before.end());
    if (measure.list != 0) asn1::appendHeader(before, tag::sequence, measure.list);
    KU_CHECK(way.send(before));
    std::uint64_t sent = 0;
    const auto send = [&](Bytes& gathered) -> Status {
        sent += gathered.size();
        if (sent > measure.list) return changed();
        KU_CHECK(way.send(gathered));
        gathered.clear();
        return done();
    };
    KU_CHECK(reading.each(send, measure.entries));
    if (sent != measure.list || reading.entries() != measure.entries) return changed();
    return way.send(frame.behind);
}

} // namespace

Result<Draft> Draft::make(const Plan& plan, EntrySource& source, const GoOn& goOn) {
    KU_TRY(provider::PublicKey key, provider::readPublicKeyInfo(plan.publicKeyInfo));
    if (key.algorithm != plan.profile.algorithm)
        return Error{ErrorCode::KeyMismatch, {}, "the structure has another algorithm"};
    KU_TRY(const profile::CrlFrame frame, profile::buildCrlFrame(plan.profile, plan.head));
    Reading reading(source, plan.profile, goOn);
    KU_TRY(const Measure measure, measureOf(reading, frame, key));
    if (measure.whole() > largestElement)
        return Error{ErrorCode::FileTooLarge, {plan.path, std::to_string(largestElement >> 20)}};

    KU_TRY(PartFile file, PartFile::create(plan.path, plan.isPublic));
    Bytes outer;
    asn1::appendHeader(outer, tag::sequence, measure.whole());
    KU_CHECK(file.write(outer));
    profile::CrlStreamLinter linter(plan.profile, plan.context);
    Way way(linter, file);
    KU_CHECK(sendPart(way, reading, frame, measure));
    KU_TRY(profile::ClearedCrl cleared, std::move(linter).clear());
    return Draft(std::move(file), std::move(cleared), std::move(key.octets), measure.behind);
}

Result<Written> Draft::sign(Signer& key) && {
    if (key.algorithm() != m_cleared.algorithm() || key.publicKey() != m_publicKey)
        return Error{ErrorCode::KeyMismatch, {}, "not the key that the list was made for"};
    Written written;
    KU_TRY(written.signature, x509::signDigest(key, m_publicKey, m_cleared.digest()));
    const Bytes behind = asn1::concat({provider::signatureAlgorithmDer(m_cleared.algorithm()),
                                       asn1::bitString(written.signature)});
    if (behind.size() != m_behind) return Error{ErrorCode::SelfCheckFailed, {}, "its length"};
    KU_CHECK(m_file.write(behind));
    KU_CHECK(m_file.commit());
    written.octets = elementSize(m_cleared.octets() + m_behind);
    return written;
}

} // namespace crypto::crl
