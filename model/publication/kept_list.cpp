// SPDX-License-Identifier: Apache-2.0
#include "model/publication/kept_list.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "crypto/x509/signing_digest.h"

namespace model {

namespace {

using crypto::crl::Octets;

} // namespace

QString keptFolder(const Register& reg) {
    return QFileInfo(reg.path()).absolutePath() + QStringLiteral("/lists");
}

QString keptName(const CrlRecord& crl) {
    return QStringLiteral("%1-%2.crl").arg(crl.caId).arg(crl.number);
}

QString keptPath(const Register& reg, const QString& name) {
    return keptFolder(reg) + u'/' + name;
}

Result<Octets> octetsOf(const Register& reg, const CrlRecord& crl) {
    if (crl.file.isEmpty()) return Octets::of(crl.der);
    const QString path = keptPath(reg, crl.file);
    KU_TRY(Octets octets, Octets::open(QFile::encodeName(path).toStdString()));
    if (octets.size() != static_cast<std::uint64_t>(crl.octets))
        return Error{ErrorCode::RegisterDamaged, {path.toStdString()}, "a list's length"};
    return octets;
}

Result<Bytes> wholeOf(const Register& reg, const CrlRecord& crl) {
    if (crl.file.isEmpty()) return crl.der;
    KU_TRY(const Octets octets, octetsOf(reg, crl));
    return octets.read(0, static_cast<std::size_t>(octets.size()));
}

Result<Bytes> sha256Of(const Octets& octets) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    KU_CHECK(octets.each(0, octets.size(), [&](ByteView piece) {
        hash.addData(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
        return crypto::done();
    }));
    const QByteArray result = hash.result();
    return Bytes(result.begin(), result.end());
}

Result<Bytes> sha256Of(const Register& reg, const CrlRecord& crl) {
    if (!crl.file.isEmpty()) return crl.sha256;
    KU_TRY(const Octets octets, octetsOf(reg, crl));
    return sha256Of(octets);
}

Result<Bytes> digestOf(const crypto::crl::CrlView& list, Algorithm algorithm) {
    crypto::x509::SigningDigest digest(algorithm);
    KU_CHECK(list.eachPiece([&](ByteView piece) {
        digest.update(piece);
        return crypto::done();
    }));
    const Bytes whole = digest.finish();
    const ByteView hash = crypto::x509::hashOf(algorithm, whole);
    return Bytes(hash.begin(), hash.end());
}

Result<bool> isThatList(const QString& path, const CrlRecord& crl) {
    const auto there = Octets::open(QFile::encodeName(path).toStdString());
    if (!there) return false; // none, or a folder that is not there
    if (crl.file.isEmpty()) {
        if (there->size() != crl.der.size()) return false;
        KU_TRY(const Bytes octets, there->read(0, crl.der.size()));
        return octets == crl.der;
    }
    if (there->size() != static_cast<std::uint64_t>(crl.octets)) return false;
    KU_TRY(const Bytes hash, sha256Of(*there));
    return hash == crl.sha256;
}

} // namespace model
