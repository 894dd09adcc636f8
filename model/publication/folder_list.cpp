// SPDX-License-Identifier: Apache-2.0
#include "model/publication/folder_list.h"

#include <cerrno>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "crypto/profile/builder.h"
#include "crypto/system_fault.h"
#include "crypto/x509/extension.h"
#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/files/atomic_file.h"
#include "model/publication/kept_list.h"

namespace model {

namespace {

using crypto::crl::CrlView;
namespace profile = crypto::profile;
namespace x509 = crypto::x509;

Result<CrlView> viewAt(const QString& path) {
    return CrlView::open(QFile::encodeName(path).toStdString());
}

Error wouldGoBack(std::int64_t number, std::int64_t there, const QString& path) {
    return {ErrorCode::CrlWouldGoBack,
            {std::to_string(number), std::to_string(there)},
            path.toStdString()};
}

/** Generations may have one name: the key tells. */
Result<bool> isOf(const CaGeneration& ca, const CrlView& list) {
    KU_TRY(const auto issuer, profile::issuerFacts(ca.certificate));
    return x509::authorityKeyIdentifierOf(list.head().extensions) == issuer.keyIdentifier;
}

Result<bool> areAllKnown(const Register& reg, const CrlView& list, const CrlRecord& ours) {
    for (std::size_t place = 0; place < list.size(); ++place) {
        KU_TRY(const x509::CrlEntry entry, list.entry(place));
        KU_TRY(const bool isKnown, reg.crlEntries().knows(ours.caId, entry.serial, ours.covers));
        if (!isKnown) return false;
    }
    return true;
}

/** The file of a long list may have suffered since it was signed. */
Status requireUnspoilt(const Register& reg, const CrlRecord& crl,
                       const crypto::crl::Octets& octets) {
    if (crl.file.isEmpty()) return done();
    KU_TRY(const Bytes hash, sha256Of(octets));
    if (hash == crl.sha256) return done();
    return Error{
        ErrorCode::RegisterDamaged, {keptPath(reg, crl.file).toStdString()}, "a list's octets"};
}

} // namespace

Result<QString> publicationFolder(const Session& session) {
    KU_TRY(const auto set, session.reg.settings().text(QLatin1String(settingCrlFolder)));
    if (set && !set->isEmpty()) return *set;
    return defaultCrlFolder(session.folder);
}

Result<QString> publishedFile(const Session& session, const CaGeneration& ca, CrlKind kind) {
    KU_TRY(const QString folder, publicationFolder(session));
    KU_TRY(const auto values, valuesUnder(session, ca));
    const std::string& name = values.at(kind == CrlKind::Delta ? "deltaFile" : "crlFile");
    return QDir(folder).filePath(QString::fromStdString(name) + QStringLiteral(".crl"));
}

Result<std::optional<CrlRecord>> listInFolder(const Session& session, const CaGeneration& ca,
                                              const CrlRecord& last) {
    KU_TRY(const QString path, publishedFile(session, ca));
    // As nearly always; a list may be long.
    KU_TRY(const bool isLast, isThatList(path, last));
    if (isLast) return std::optional(last);
    const auto there = viewAt(path);
    if (!there) return std::optional<CrlRecord>();
    KU_TRY(const bool isOurs, isOf(ca, *there));
    if (!isOurs) return std::optional<CrlRecord>();
    CrlRecord list;
    list.caId = ca.id;
    list.number = there->head().number().value_or(0);
    list.thisUpdate = there->head().thisUpdate;
    list.nextUpdate = there->head().nextUpdate.value_or(list.thisUpdate);
    KU_TRY(list.sha256, sha256Of(there->octets()));
    return std::optional(std::move(list));
}

Status mayReplace(const Session& session, const CaGeneration& ca, const QString& path,
                  const CrlRecord& ours, const std::optional<CrlRecord>& last) {
    if (!QFile::exists(path)) return done();
    if (last) { // a later list of this register has whatever an earlier one had
        KU_TRY(const bool isLast, isThatList(path, *last));
        if (isLast) return done();
    }
    const auto there = viewAt(path);
    if (!there && there.error().code == ErrorCode::FileNotReadable) return there.error();
    if (!there) return done(); // what is no list is nothing to judge by: it is replaced
    KU_TRY(const bool isOurs, isOf(ca, *there));
    if (!isOurs)
        return Error{ErrorCode::AlreadyExists, {path.toStdString()}, "a list of another CA"};
    const std::int64_t number = there->head().number().value_or(0);
    if (number >= ours.number) return wouldGoBack(ours.number, number, path);
    KU_TRY(const bool areKnown, areAllKnown(session.reg, *there, ours));
    return areKnown ? done() : Status(wouldGoBack(ours.number, number, path));
}

Status requireGreatest(const Session& session, const CaGeneration& ca, std::int64_t number) {
    if (deltaStructure(ca).empty()) return done(); // one file, see mayReplace()
    for (const CrlKind kind : {CrlKind::Full, CrlKind::Delta}) {
        KU_TRY(const QString path, publishedFile(session, ca, kind));
        if (!QFile::exists(path)) continue;
        const auto there = viewAt(path);
        if (!there && there.error().code == ErrorCode::FileNotReadable) return there.error();
        if (!there) continue;
        KU_TRY(const bool isOurs, isOf(ca, *there));
        const std::int64_t greatest = there->head().number().value_or(0);
        if (isOurs && greatest >= number) return wouldGoBack(number, greatest, path);
    }
    return done();
}

Status putInFolder(const Session& session, const CaGeneration& ca, const QString& path,
                   const CrlRecord& crl) {
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable,
                     {folder.toStdString(), crypto::systemFault(errno)}};
    KU_CHECK(mayReplace(session, ca, path, crl, crl));
    KU_TRY(const auto octets, octetsOf(session.reg, crl));
    KU_CHECK(requireUnspoilt(session.reg, crl, octets)); // before what is there is gone
    KU_TRY(AtomicFile file, AtomicFile::create(path, FileReaders::Everybody));
    KU_CHECK(octets.each(0, octets.size(), [&](ByteView piece) { return file.write(piece); }));
    KU_CHECK(file.commit());
    KU_TRY(const bool isThere, isThatList(path, crl));
    if (!isThere)
        return Error{ErrorCode::FileNotWritable, {path.toStdString(), "differs-when-read"}};
    return done();
}

} // namespace model
