// SPDX-License-Identifier: Apache-2.0
#include "model/publication/publication_service.h"

#include <cerrno>
#include <set>

#include <QDir>
#include <QFile>

#include "crypto/profile/builder.h"
#include "crypto/profile/linter.h"
#include "crypto/system_fault.h"
#include "crypto/x509/crl.h"
#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/files/atomic_file.h"

namespace model {

namespace {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

constexpr std::size_t mostOctets = 256u << 20; // of a CRL in the publication folder

Result<profile::Profile> structureOf(const Register& reg, const CaGeneration& ca) {
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    return structures->find(crlStructure(ca), civilDay(reg.now(), limits.utcOffset));
}

/** The to-be-signed list, passed by the linter. */
Result<profile::ClearedTbs> draw(const Session& session, const CaGeneration& ca,
                                 const CrlPreview& preview, Job& job) {
    job.progress(Step::BuildingCrl);
    KU_TRY(const profile::Profile structure, structureOf(session.reg, ca));
    profile::CrlInput input;
    KU_TRY(input.issuer, profile::issuerFacts(ca.certificate));
    input.number = preview.number;
    input.thisUpdate = preview.thisUpdate;
    input.nextUpdate = preview.nextUpdate;
    for (const RevokedCertificate& entry : preview.entries)
        input.entries.push_back({entry.serial, entry.revokedAt, entry.reason});
    KU_TRY(Bytes tbs, profile::buildCrlTbs(structure, input));
    job.progress(Step::Linting);
    KU_TRY(const auto issuer, x509::Certificate::parse(ca.certificate));
    KU_TRY(const auto values, valuesUnder(session, ca));
    return profile::clear(structure, std::move(tbs), {&issuer, values});
}

/** What a list that may replace another one is judged by. */
struct Replacement {
    Bytes keyIdentifier; // of the CA: generations may have one name
    std::int64_t number = 0;
    std::set<Bytes> serials;
    Bytes der; // empty before it is signed
};

Error wouldGoBack(std::int64_t number, std::int64_t there) {
    return {ErrorCode::CrlWouldGoBack, {std::to_string(number), std::to_string(there)}};
}

/** Whatever the register believes: a list that the world may have seen loses nothing. */
Status mayReplace(const QString& path, const Replacement& ours) {
    if (!QFile::exists(path)) return done();
    KU_TRY(const Bytes octets, readWhole(path, mostOctets));
    const auto there = x509::Crl::parse(octets);
    // What is no list is nothing to judge by: it is replaced.
    if (!there || octets == ours.der) return done();
    if (x509::authorityKeyIdentifierOf(there->extensions) != ours.keyIdentifier)
        return Error{ErrorCode::AlreadyExists, {path.toStdString()}, "a list of another CA"};
    const std::int64_t number = there->number().value_or(0);
    if (number >= ours.number) return wouldGoBack(ours.number, number);
    for (const x509::CrlEntry& entry : there->entries)
        if (!ours.serials.contains(entry.serial)) return wouldGoBack(ours.number, number);
    return done();
}

Result<Replacement> replacementOf(ByteView der) {
    KU_TRY(const auto crl, x509::Crl::parse(der));
    Replacement ours{x509::authorityKeyIdentifierOf(crl.extensions).value_or(Bytes()),
                     crl.number().value_or(0),
                     {},
                     Bytes(der.begin(), der.end())};
    for (const x509::CrlEntry& entry : crl.entries)
        ours.serials.insert(entry.serial);
    return ours;
}

Result<Replacement> replacementOf(const CaGeneration& ca, const CrlPreview& next) {
    KU_TRY(const auto issuer, profile::issuerFacts(ca.certificate));
    Replacement ours{issuer.keyIdentifier, next.number, {}, {}};
    for (const RevokedCertificate& entry : next.entries)
        ours.serials.insert(entry.serial);
    return ours;
}

Result<QString> pathFor(const Session& session, const QString& folder, const CaGeneration& ca) {
    KU_TRY(const QString name, publishedName(session, ca));
    return QDir(folder).filePath(name + QStringLiteral(".crl"));
}

/** Whole or not at all, and read back. */
Status put(const QString& path, const CrlRecord& crl) {
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable,
                     {folder.toStdString(), crypto::systemFault(errno)}};
    KU_TRY(const Replacement ours, replacementOf(crl.der));
    KU_CHECK(mayReplace(path, ours));
    KU_CHECK(writeAtomically(path, crl.der, FileReaders::Everybody));
    KU_TRY(const Bytes back, readWhole(path, mostOctets));
    if (back != crl.der)
        return Error{ErrorCode::FileNotWritable, {path.toStdString(), "differs-when-read"}};
    return done();
}

} // namespace

Result<QString> PublicationService::folder() const {
    KU_TRY(const auto set, m_desk->reg().settings().text(QLatin1String(settingCrlFolder)));
    if (set && !set->isEmpty()) return *set;
    return QDir(m_desk->session.folder).filePath(QStringLiteral("publication"));
}

Result<CrlPreview> PublicationService::preview(const CaGeneration& ca) const {
    Register& reg = m_desk->reg();
    CrlPreview next;
    KU_TRY(next.number, reg.crls().nextNumber(ca.id));
    KU_TRY(const int days, crlValidityDays(reg));
    next.thisUpdate = reg.now();
    next.nextUpdate = next.thisUpdate + std::chrono::days(days);
    KU_TRY(next.entries, reg.revocations().revokedBy(ca.id));
    KU_TRY(const auto last, reg.crls().lastSigned(ca.id));
    next.added = next.entries.size();
    if (last) {
        KU_TRY(const auto crl, x509::Crl::parse(last->der));
        next.added -= crl.entries.size(); // each later CRL has every entry of the earlier ones
    }
    return next;
}

Result<PublishedCrl> PublicationService::publish(const CaGeneration& ca, Job& job) {
    Register& reg = m_desk->reg();
    job.progress(Step::Checking);
    KU_CHECK(ClockGuard(reg).requireForSigning());
    KU_CHECK(caSigner(*m_desk, ca));
    KU_TRY(const CrlPreview next, preview(ca));
    KU_TRY(const QString where, folder());
    KU_TRY(const QString path, pathFor(m_desk->session, where, ca));
    KU_TRY(const Replacement ours, replacementOf(ca, next));
    KU_CHECK(mayReplace(path, ours));
    KU_CHECK(job.checkpoint());
    KU_TRY(auto cleared, draw(m_desk->session, ca, next, job));
    CrlRecord crl;
    crl.caId = ca.id;
    crl.number = next.number;
    crl.thisUpdate = next.thisUpdate;
    crl.nextUpdate = next.nextUpdate;
    crl.tbs = std::move(cleared).take();
    const QString subject = QStringLiteral("%1 no. %2").arg(ca.name).arg(crl.number);
    job.progress(Step::Recording);
    {
        KU_TRY(Transaction transaction, reg.begin());
        KU_TRY(crl.id, reg.crls().record(transaction, crl, next.entries.size()));
        KU_CHECK(transaction.commit({QStringLiteral("crl.recorded"), subject}));
    }
    job.progress(Step::Signing);
    KU_TRY(crl.der, signByCa(*m_desk, ca, crl.tbs));
    job.progress(Step::Storing);
    {
        KU_TRY(Transaction transaction, reg.begin());
        KU_CHECK(reg.crls().signedCrl(transaction, crl.id, crl.der));
        KU_CHECK(transaction.commit(
            {QStringLiteral("crl.signed"),
             subject,
             {{QStringLiteral("entries"), static_cast<qint64>(next.entries.size())}}}));
    }
    return publishAgain(ca, job);
}

Result<PublishedCrl> PublicationService::publishAgain(const CaGeneration& ca, Job& job) {
    KU_TRY(const auto last, m_desk->reg().crls().lastSigned(ca.id));
    if (!last) return Error{ErrorCode::NotFound, {"crl", ca.name.toStdString()}};
    KU_TRY(const auto parsed, x509::Crl::parse(last->der));
    KU_TRY(const QString where, folder());
    KU_TRY(const QString path, pathFor(m_desk->session, where, ca));
    job.progress(Step::Publishing);
    KU_CHECK(put(path, *last));
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(transaction.commit({QStringLiteral("crl.published"),
                                 QStringLiteral("%1 no. %2").arg(ca.name).arg(last->number),
                                 {{QStringLiteral("file"), path}}}));
    return PublishedCrl{*last, path, parsed.entries.size()};
}

} // namespace model
