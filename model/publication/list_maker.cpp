// SPDX-License-Identifier: Apache-2.0
#include "model/publication/list_maker.h"

#include <filesystem>
#include <system_error>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include "crypto/crl/writer.h"
#include "crypto/x509/certificate.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/files/atomic_file.h"
#include "model/publication/kept_list.h"
#include "model/publication/register_entries.h"
#include "model/rules/rules.h"

namespace model {

namespace {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

QString subjectOf(const CaGeneration& ca, const CrlRecord& crl) {
    return QStringLiteral("%1 no. %2").arg(ca.name).arg(crl.number);
}

Result<profile::Profile> structureOf(const Register& reg, const CaGeneration& ca, bool isDelta) {
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    const std::string id = isDelta ? deltaStructure(ca) : crlStructure(ca);
    return structures->find(id, civilDay(reg.now(), limits.utcOffset));
}

/** The list beside its place, passed by the linter, which read what went into the file. */
Result<crypto::crl::Draft> draw(Desk& desk, const CaGeneration& ca, const NextList& next,
                                Job& job) {
    job.progress(Step::BuildingCrl);
    const Register& reg = desk.reg();
    KU_TRY(const profile::Profile structure, structureOf(reg, ca, next.crl.isDelta()));
    profile::CrlInput head;
    KU_TRY(head.issuer, profile::issuerFacts(ca.certificate));
    head.number = next.crl.number;
    head.thisUpdate = next.crl.thisUpdate;
    head.nextUpdate = next.crl.nextUpdate;
    head.baseNumber = next.crl.base;
    KU_TRY(const auto issuer, x509::Certificate::parse(ca.certificate));
    profile::LintContext context;
    context.issuer = &issuer;
    context.clockWentBack = next.timeGoesBack;
    KU_TRY(context.authority, valuesUnder(desk.session, ca));
    KU_TRY(const auto carried, reg.crlStarts().entries(ca.id));
    for (const RevokedCertificate& entry : carried)
        context.carried.emplace(entry.serial, entry.extensions);
    const QString folder = keptFolder(reg);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable, {folder.toStdString(), "mkdir"}};
    const std::string path = QFile::encodeName(keptPath(reg, keptName(next.crl))).toStdString();
    RegisterEntries entries(reg, next.selection);
    return crypto::crl::Draft::make({structure, head, context, issuer.publicKeyInfo, path, false},
                                    entries,
                                    [&](std::uint64_t) { return job.checkpoint().has_value(); });
}

Result<CrlRecord> record(Desk& desk, const CaGeneration& ca, const NextList& next,
                         const profile::ClearedCrl& cleared) {
    CrlRecord crl = next.crl;
    crl.digest.assign(cleared.hash().begin(), cleared.hash().end());
    QJsonObject detail{
        {QStringLiteral("digest"), QString::fromStdString(crypto::toHex(crl.digest))},
        {QStringLiteral("covers"), static_cast<qint64>(crl.covers)}};
    if (const auto warnings = codesOf(next.findings, Severity::Warning); !warnings.isEmpty())
        detail.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(warnings));
    if (next.timeGoesBack)
        detail.insert(QStringLiteral("lastThisUpdate"),
                      static_cast<qint64>(next.lastUpdate->time_since_epoch().count()));
    if (!next.emergency.isEmpty()) detail.insert(QStringLiteral("emergency"), next.emergency);
    if (crl.isDelta()) detail.insert(QStringLiteral("base"), static_cast<qint64>(crl.base));
    KU_TRY(Transaction transaction, desk.reg().begin());
    // Counted in what will be signed, not in what was asked for: the register's guard compares.
    KU_TRY(crl.id,
           desk.reg().crls().record(transaction, crl, static_cast<std::size_t>(cleared.entries())));
    KU_CHECK(transaction.commit({QStringLiteral("crl.recorded"), subjectOf(ca, crl), detail}));
    return crl;
}

/** Short lists move into the register; the file of a long one stays. */
Status keep(Desk& desk, const CaGeneration& ca, CrlRecord& crl, std::size_t entries) {
    Register& reg = desk.reg();
    const QString name = keptName(crl), path = keptPath(reg, name);
    KU_TRY(const auto octets, crypto::crl::Octets::open(QFile::encodeName(path).toStdString()));
    const bool isShort = octets.size() <= static_cast<std::uint64_t>(longestInRegister);
    KU_TRY(Transaction transaction, reg.begin());
    if (isShort) {
        KU_TRY(crl.der, octets.read(0, static_cast<std::size_t>(octets.size())));
        KU_CHECK(reg.crls().signedCrl(transaction, crl.id, crl.der));
    } else {
        crl.file = name;
        crl.octets = static_cast<std::int64_t>(octets.size());
        KU_TRY(crl.sha256, sha256Of(octets));
        KU_CHECK(reg.crls().signedFile(transaction, crl.id, {name, crl.octets, crl.sha256}));
    }
    KU_CHECK(transaction.commit({QStringLiteral("crl.signed"),
                                 subjectOf(ca, crl),
                                 {{QStringLiteral("entries"), static_cast<qint64>(entries)}}}));
    if (isShort) QFile::remove(path); // a second copy; the next list does not mind it
    return done();
}

/**
 * A file of the recorded octets with a signature that the CA's certificate verifies. One that is
 * there and cannot be read may be that: the list is not given up for it.
 */
Result<std::optional<std::size_t>> entriesOfSigned(const Register& reg, const CaGeneration& ca,
                                                   const CrlRecord& crl) {
    using Found = std::optional<std::size_t>;
    const std::string path = QFile::encodeName(keptPath(reg, keptName(crl))).toStdString();
    std::error_code fault; // set where nothing can be said
    if (!std::filesystem::exists(path, fault) && !fault) return Found();
    const auto list = crypto::crl::CrlView::open(path);
    if (!list && list.error().code == ErrorCode::FileNotReadable) return list.error();
    if (!list || crl.digest.empty()) return Found();
    KU_TRY(const Bytes digest, digestOf(*list, ca.algorithm));
    if (digest != crl.digest) return Found();
    KU_TRY(const auto issuer, x509::Certificate::parse(ca.certificate));
    const Status verified = list->verify(issuer.publicKeyInfo);
    if (!verified && verified.error().code == ErrorCode::FileNotReadable) return verified.error();
    return verified ? Found(list->size()) : Found();
}

} // namespace

Result<std::optional<CrlRecord>> settleHalfMade(Desk& desk, const CaGeneration& ca) {
    Register& reg = desk.reg();
    KU_TRY(auto half, reg.crls().halfMade(ca.id));
    if (!half) return half;
    KU_TRY(const auto entries, entriesOfSigned(reg, ca, *half));
    if (entries) {
        KU_CHECK(keep(desk, ca, *half, *entries));
        return half;
    }
    KU_TRY(Transaction transaction, reg.begin());
    KU_CHECK(reg.crls().giveUp(transaction, half->id));
    KU_CHECK(transaction.commit({QStringLiteral("crl.given-up"), subjectOf(ca, *half)}));
    return std::optional<CrlRecord>();
}

Result<CrlRecord> makeList(Desk& desk, const CaGeneration& ca, const NextList& next, Job& job,
                           Job::Stoppable& stoppable) {
    KU_TRY(auto draft, draw(desk, ca, next, job));
    KU_CHECK(job.checkpoint());
    stoppable.end(); // what is recorded ends in a list
    job.progress(Step::Recording);
    const auto entries = static_cast<std::size_t>(draft.cleared().entries());
    KU_TRY(CrlRecord crl, record(desk, ca, next, draft.cleared()));
    job.progress(Step::Signing);
    KU_CHECK(signByCa(desk, ca, std::move(draft)));
    job.progress(Step::Storing);
    KU_CHECK(keep(desk, ca, crl, entries));
    return crl;
}

} // namespace model
