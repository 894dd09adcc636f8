// SPDX-License-Identifier: Apache-2.0
#include "model/viewer/open_object.h"

#include <algorithm>

#include "crypto/provider/provider.h"
#include "model/files/atomic_file.h"
#include "model/verification/signed_object.h"
#include "model/viewer/view_kinds.h"

namespace model {

namespace {

constexpr std::size_t mostAtOnce = 64u << 10; // of what is written to a file
constexpr std::size_t pemWidth = 64;          // RFC 7468 2

Status readAs(ViewedKind kind, const viewing::Target& target, const Job& job) {
    switch (kind) {
    case ViewedKind::Certificate:
        return viewing::certificate(target);
    case ViewedKind::Crl:
        return viewing::list(target, job);
    case ViewedKind::Request:
        return viewing::request(target);
    case ViewedKind::Bundle:
    case ViewedKind::Cms:
        return viewing::signedData(target);
    case ViewedKind::OcspResponse:
        return viewing::ocspResponse(target);
    case ViewedKind::TimeStampToken:
        return viewing::timeStamp(target);
    case ViewedKind::TimeStampResponse:
        return viewing::timeStampResponse(target);
    case ViewedKind::Pkcs12:
    case ViewedKind::Unknown:
        break;
    }
    return Error{ErrorCode::MalformedDer, {"object"}, "of no kind that is shown"};
}

Result<ViewedObject> open(Bytes encoded, ViewedKind kind, const QString& file,
                          std::chrono::seconds utcOffset, const Job& job) {
    KU_CHECK(job.checkpoint());
    KU_CHECK(crypto::provider::registerCrypto()); // the algorithms' names
    ViewedObject object;
    object.kind = kind;
    object.file = file;
    object.utcOffset = utcOffset;
    object.tree = octetTree(encoded, mostViewedNodes);
    const FieldPlaces places(object.tree, encoded);
    const Status read = readAs(kind, {object, places, encoded}, job);
    if (!read && read.error().code == ErrorCode::Cancelled) return read.error();
    if (!read) {
        object.fault = read.error();
        object.groups.clear();
        object.parts.clear();
    }
    if (!object.list) object.octets = crypto::crl::Octets::of(std::move(encoded));
    return object;
}

std::string_view pemLabel(ViewedKind kind) {
    switch (kind) {
    case ViewedKind::Certificate:
        return "CERTIFICATE";
    case ViewedKind::Crl:
        return "X509 CRL";
    case ViewedKind::Request:
        return "CERTIFICATE REQUEST";
    case ViewedKind::Bundle:
        return "PKCS7";
    case ViewedKind::Cms:
    case ViewedKind::TimeStampToken:
        return "CMS";
    case ViewedKind::OcspResponse:
    case ViewedKind::TimeStampResponse:
    case ViewedKind::Pkcs12:
    case ViewedKind::Unknown:
        break;
    }
    return "DATA"; // RFC 7468 has no label of its own for these
}

Status writeText(AtomicFile& file, const std::string& text) {
    return file.write(crypto::viewOf(text));
}

/** Lines of so many letters from pieces of any length. */
class PemBody {
public:
    explicit PemBody(AtomicFile& file)
        : m_file(file) {}

    Status take(ByteView piece) {
        constexpr qsizetype octetsALine = pemWidth / 4 * 3;
        m_waiting.append(reinterpret_cast<const char*>(piece.data()),
                         static_cast<qsizetype>(piece.size()));
        QByteArray lines;
        qsizetype at = 0;
        for (; m_waiting.size() - at >= octetsALine; at += octetsALine)
            lines += m_waiting.mid(at, octetsALine).toBase64() + '\n';
        m_waiting.remove(0, at);
        return write(lines);
    }
    Status finish() { return m_waiting.isEmpty() ? done() : write(m_waiting.toBase64() + '\n'); }

private:
    Status write(const QByteArray& lines) { return writeText(m_file, lines.toStdString()); }

    AtomicFile& m_file;
    QByteArray m_waiting;
};

} // namespace

Result<ViewedObject> openObject(const QString& path, std::chrono::seconds utcOffset,
                                const Job& job) {
    const Job::Stoppable stoppable(job);
    KU_TRY(Bytes encoded, readObject(path));
    const ViewedKind kind = crypto::object::recognise(encoded).kind;
    if (kind == ViewedKind::Pkcs12)
        return Error{ErrorCode::FileNotReadable, {path.toStdString(), "another-kind"}};
    KU_TRY(auto object, open(std::move(encoded), kind, path, utcOffset, job));
    // Not one element: it is a file of another world.
    if (kind == ViewedKind::Unknown && object.tree.faultAt.value_or(1) == 0)
        return Error{ErrorCode::MalformedDer, {path.toStdString()}, "no elements"};
    return object;
}

Result<ViewedObject> openPart(const ViewedPart& part, std::chrono::seconds utcOffset,
                              const Job& job) {
    const Job::Stoppable stoppable(job);
    return open(part.encoded, part.kind, {}, utcOffset, job);
}

Result<Bytes> octetsOf(const ViewedObject& object, OctetRange range, std::size_t most) {
    const std::uint64_t size = object.octets.size();
    const std::uint64_t from = std::min<std::uint64_t>(range.offset, size);
    const auto wanted = std::min<std::uint64_t>({range.size, most, size - from});
    return object.octets.read(from, static_cast<std::size_t>(wanted));
}

Status saveObject(const ViewedObject& object, const QString& path, bool isPem) {
    KU_TRY(auto file, AtomicFile::create(path, FileReaders::Everybody));
    PemBody pem(file);
    const std::string label(pemLabel(object.kind));
    if (isPem) KU_CHECK(writeText(file, "-----BEGIN " + label + "-----\n"));
    for (std::uint64_t at = 0; at < object.octets.size(); at += mostAtOnce) {
        KU_TRY(const Bytes piece,
               octetsOf(object, {static_cast<std::size_t>(at), mostAtOnce}, mostAtOnce));
        KU_CHECK(isPem ? pem.take(piece) : file.write(piece));
    }
    if (isPem) {
        KU_CHECK(pem.finish());
        KU_CHECK(writeText(file, "-----END " + label + "-----\n"));
    }
    return file.commit();
}

Result<std::optional<ViewedLine>> findEntry(const ViewedObject& list, const QString& serialHex) {
    QString plain = serialHex;
    plain.remove(u' ').remove(u':');
    if (plain.size() % 2 != 0) plain.prepend(u'0');
    auto serial = crypto::fromHex(plain.toStdString());
    if (!list.list || !serial || serial->empty()) return std::optional<ViewedLine>();
    auto place = list.list->find(*serial);
    if (place && !*place) { // people leave the octet out that makes a number positive
        serial->insert(serial->begin(), 0);
        place = list.list->find(*serial);
    }
    if (!place) return place.error();
    if (!*place) return std::optional<ViewedLine>();
    KU_TRY(const auto entry, list.list->entry(**place));
    return std::optional(viewing::entryLine(entry, list.utcOffset));
}

} // namespace model
