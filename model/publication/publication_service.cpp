// SPDX-License-Identifier: Apache-2.0
#include "model/publication/publication_service.h"

#include <algorithm>
#include <cerrno>
#include <set>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include "crypto/profile/builder.h"
#include "crypto/profile/linter.h"
#include "crypto/system_fault.h"
#include "crypto/x509/crl.h"
#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/authority/earlier_crls.h"
#include "model/files/atomic_file.h"
#include "model/publication/grounds_list.h"
#include "model/rules/rules.h"

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
    profile::LintContext context;
    context.clockWentBack = preview.timeGoesBack();
    for (const RevokedCertificate& entry : preview.entries) {
        // What another list of the CA has is carried on as it stands there.
        const int reason = entry.carried ? -1 : entry.reason;
        input.entries.push_back({entry.serial, entry.revokedAt, reason, entry.extensions});
        if (entry.carried) context.carried.emplace(entry.serial, entry.extensions);
    }
    KU_TRY(Bytes tbs, profile::buildCrlTbs(structure, input));
    job.progress(Step::Linting);
    KU_TRY(const auto issuer, x509::Certificate::parse(ca.certificate));
    KU_TRY(context.authority, valuesUnder(session, ca));
    context.issuer = &issuer;
    return profile::clear(structure, std::move(tbs), context);
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
    const auto isKept = [&](const x509::CrlEntry& entry) {
        return ours.serials.contains(entry.serial);
    };
    if (number < ours.number && std::all_of(there->entries.begin(), there->entries.end(), isKept))
        return done();
    Error refused = wouldGoBack(ours.number, number);
    refused.detail = path.toStdString();
    return refused;
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

/** All of the next list. What a list from elsewhere has stands as it stands there. */
Result<std::vector<RevokedCertificate>> entriesOf(const Register& reg, Id caId) {
    KU_TRY(auto entries, reg.crlStarts().entries(caId));
    std::set<Bytes> carried;
    for (const RevokedCertificate& entry : entries)
        carried.insert(entry.serial);
    KU_TRY(const auto revoked, reg.revocations().revokedBy(caId));
    for (const RevokedCertificate& entry : revoked)
        if (!carried.contains(entry.serial)) entries.push_back(entry);
    return entries;
}

/** After the CA's own end nobody can verify its list. */
Status cutToCa(const Session& session, const CaGeneration& ca, CrlPreview& next) {
    if (next.nextUpdate <= ca.notAfter) return done();
    next.nextUpdate = ca.notAfter;
    KU_TRY(const ClockLimits limits, session.reg.clockEvents().limits());
    KU_TRY(const Rules* rules, rulesOn(civilDay(session.reg.now(), limits.utcOffset)));
    next.findings.push_back(
        rules->finding(FindingCode::CrlEndsWithCa, {session.training}, 0, {},
                       {ca.name, civilTimeText(ca.notAfter, limits.utcOffset)}));
    return done();
}

/** Whole or not at all, and read back. */
Status putFile(const QString& path, const Bytes& octets) {
    KU_CHECK(writeAtomically(path, octets, FileReaders::Everybody));
    KU_TRY(const Bytes back, readWhole(path, mostOctets));
    if (back != octets)
        return Error{ErrorCode::FileNotWritable, {path.toStdString(), "differs-when-read"}};
    return done();
}

Status put(const QString& path, const CrlRecord& crl) {
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable,
                     {folder.toStdString(), crypto::systemFault(errno)}};
    KU_TRY(const Replacement ours, replacementOf(crl.der));
    KU_CHECK(mayReplace(path, ours));
    return putFile(path, crl.der);
}

/** After its CRL, which it names: it never tells of an entry that is not published. */
Result<QString> putGrounds(const QString& crlPath, const CrlRecord& crl, const Register& reg) {
    KU_TRY(const auto revoked, reg.revocations().revokedBy(crl.caId));
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    KU_TRY(const Bytes grounds, groundsOf(crl.der, revoked, limits.utcOffset));
    const QString path = groundsFile(crlPath);
    KU_CHECK(putFile(path, grounds));
    return path;
}

} // namespace

Result<QString> publicationFolder(const Session& session) {
    KU_TRY(const auto set, session.reg.settings().text(QLatin1String(settingCrlFolder)));
    if (set && !set->isEmpty()) return *set;
    return defaultCrlFolder(session.folder);
}

Result<QString> publishedFile(const Session& session, const CaGeneration& ca) {
    KU_TRY(const QString folder, publicationFolder(session));
    KU_TRY(const QString name, publishedName(session, ca));
    return QDir(folder).filePath(name + QStringLiteral(".crl"));
}

Result<std::optional<CrlRecord>> listInFolder(const Session& session, const CaGeneration& ca,
                                              const CrlRecord& last) {
    KU_TRY(const QString path, publishedFile(session, ca));
    const auto octets = readWhole(path, mostOctets); // none, or a folder that is not there
    if (!octets) return std::optional<CrlRecord>();
    if (*octets == last.der) return std::optional(last); // as nearly always; a list may be long
    const auto there = x509::Crl::parse(*octets);
    KU_TRY(const auto issuer, profile::issuerFacts(ca.certificate));
    if (!there || x509::authorityKeyIdentifierOf(there->extensions) != issuer.keyIdentifier)
        return std::optional<CrlRecord>();
    CrlRecord list;
    list.caId = ca.id;
    list.number = there->number().value_or(0);
    list.thisUpdate = there->thisUpdate;
    list.nextUpdate = there->nextUpdate.value_or(list.thisUpdate);
    list.der = *octets;
    return std::optional(std::move(list));
}

Status PublicationService::requireKnownStart(const CaGeneration& ca) const {
    KU_TRY(const auto start, m_desk->reg().crlStarts().last(ca.id));
    if (start) return done();
    return Error{ErrorCode::CrlStartUnknown, {ca.name.toStdString(), std::to_string(ca.id)}};
}

Result<CrlPreview> PublicationService::preview(const CaGeneration& ca, const Job& job) const {
    KU_CHECK(requireKnownStart(ca));
    Job::Stoppable stoppable(job);
    Register& reg = m_desk->reg();
    CrlPreview next;
    KU_TRY(next.number, reg.crls().nextNumber(ca.id));
    KU_TRY(const int days, crlValidityDays(reg));
    next.thisUpdate = reg.now();
    next.nextUpdate = next.thisUpdate + std::chrono::days(days);
    KU_CHECK(cutToCa(m_desk->session, ca, next));
    KU_TRY(next.entries, entriesOf(reg, ca.id));
    next.added = next.entries;
    KU_CHECK(job.checkpoint()); // the last list may be long
    KU_TRY(const auto last, lastCrlOf(reg, ca.id));
    if (!last) return next;
    next.lastUpdate = last->thisUpdate;
    KU_CHECK(job.checkpoint());
    stoppable.end();
    KU_TRY(const Replacement known, replacementOf(last->der));
    std::erase_if(next.added, [&](const RevokedCertificate& entry) {
        return known.serials.contains(entry.serial);
    });
    return next;
}

Result<PublishedCrl> PublicationService::publish(const CaGeneration& ca, Job& job, CrlTime time) {
    Register& reg = m_desk->reg();
    Job::Stoppable stoppable(job);
    job.progress(Step::Checking);
    KU_CHECK(ClockGuard(reg).requireForSigning());
    KU_CHECK(requireKnownStart(ca));
    KU_CHECK(caSigner(*m_desk, ca));
    KU_TRY(const CrlPreview next, preview(ca, job));
    if (next.timeGoesBack() && time == CrlTime::GoesOn) {
        KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
        return Error{ErrorCode::CrlTimeGoesBack,
                     {civilTimeText(next.thisUpdate, limits.utcOffset).toStdString(),
                      civilTimeText(*next.lastUpdate, limits.utcOffset).toStdString()}};
    }
    KU_TRY(const QString path, publishedFile(m_desk->session, ca));
    KU_TRY(const Replacement ours, replacementOf(ca, next));
    KU_CHECK(mayReplace(path, ours));
    KU_CHECK(job.checkpoint());
    stoppable.end(); // what is recorded ends in a list
    KU_TRY(auto cleared, draw(m_desk->session, ca, next, job));
    KU_CHECK(sign(ca, next, std::move(cleared).take(), job));
    KU_TRY(PublishedCrl published, publishAgain(ca, job));
    published.findings = next.findings;
    return published;
}

Result<CrlRecord> PublicationService::sign(const CaGeneration& ca, const CrlPreview& next,
                                           Bytes tbs, Job& job) {
    Register& reg = m_desk->reg();
    CrlRecord crl{0, ca.id, next.number, next.thisUpdate, next.nextUpdate, std::move(tbs)};
    const QString subject = QStringLiteral("%1 no. %2").arg(ca.name).arg(crl.number);
    // Counted in what will be signed, not in what was asked for: the register's guard compares.
    KU_TRY(const auto listed, x509::Crl::parseTbs(crl.tbs));
    job.progress(Step::Recording);
    {
        QJsonObject detail;
        if (const auto warnings = codesOf(next.findings, Severity::Warning); !warnings.isEmpty())
            detail.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(warnings));
        if (next.timeGoesBack())
            detail.insert(QStringLiteral("lastThisUpdate"),
                          static_cast<qint64>(next.lastUpdate->time_since_epoch().count()));
        KU_TRY(Transaction transaction, reg.begin());
        KU_TRY(crl.id, reg.crls().record(transaction, crl, listed.entries.size()));
        KU_CHECK(transaction.commit({QStringLiteral("crl.recorded"), subject, detail}));
    }
    job.progress(Step::Signing);
    KU_TRY(crl.der, signByCa(*m_desk, ca, crl.tbs));
    job.progress(Step::Storing);
    KU_TRY(Transaction transaction, reg.begin());
    KU_CHECK(reg.crls().signedCrl(transaction, crl.id, crl.der));
    KU_CHECK(transaction.commit(
        {QStringLiteral("crl.signed"),
         subject,
         {{QStringLiteral("entries"), static_cast<qint64>(listed.entries.size())}}}));
    return crl;
}

Result<bool> PublicationService::isInFolder(const CaGeneration& ca, const CrlRecord& crl) const {
    KU_TRY(const QString path, publishedFile(m_desk->session, ca));
    const auto there = readWhole(path, mostOctets); // none, or a folder that is not there: no
    return there && *there == crl.der;
}

Result<PublishedCrl> PublicationService::publishAgain(const CaGeneration& ca, Job& job) {
    KU_TRY(const auto last, m_desk->reg().crls().lastSigned(ca.id));
    if (!last) return Error{ErrorCode::NotFound, {"crl", ca.name.toStdString()}};
    KU_TRY(const auto start, m_desk->reg().crlStarts().last(ca.id));
    if (start && start->number > last->number) return wouldGoBack(last->number, start->number);
    KU_TRY(const auto parsed, x509::Crl::parse(last->der));
    KU_TRY(const QString path, publishedFile(m_desk->session, ca));
    job.progress(Step::Publishing);
    KU_CHECK(put(path, *last));
    // From here on the world sees it, whatever becomes of the grounds beside it.
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(transaction.commit({QStringLiteral("crl.published"),
                                 QStringLiteral("%1 no. %2").arg(ca.name).arg(last->number),
                                 {{QStringLiteral("file"), path}}}));
    KU_TRY(const QString grounds, putGrounds(path, *last, m_desk->reg()));
    return PublishedCrl{*last, path, parsed.entries.size(), grounds};
}

} // namespace model
