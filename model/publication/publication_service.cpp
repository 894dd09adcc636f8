// SPDX-License-Identifier: Apache-2.0
#include "model/publication/publication_service.h"

#include <QFile>
#include <QJsonObject>

#include "model/access/clock_guard.h"
#include "model/access/settings.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/authority/earlier_crls.h"
#include "model/publication/grounds_list.h"
#include "model/publication/kept_list.h"
#include "model/publication/list_maker.h"
#include "model/rules/rules.h"

namespace model {

namespace {

constexpr int entriesOfAPage = 2048;

Error wouldGoBack(std::int64_t number, std::int64_t there) {
    return {ErrorCode::CrlWouldGoBack, {std::to_string(number), std::to_string(there)}};
}

Error noList(const CaGeneration& ca) {
    return {ErrorCode::NotFound, {"crl", ca.name.toStdString()}};
}

/** After the CA's own end nobody can verify its list. */
Status cutToCa(const Session& session, const CaGeneration& ca, NextList& next) {
    if (next.crl.nextUpdate <= ca.notAfter) return done();
    next.crl.nextUpdate = ca.notAfter;
    KU_TRY(const ClockLimits limits, session.reg.clockEvents().limits());
    KU_TRY(const Rules* rules, rulesOn(civilDay(session.reg.now(), limits.utcOffset)));
    next.findings.push_back(
        rules->finding(FindingCode::CrlEndsWithCa, {session.training}, 0, {},
                       {ca.name, civilTimeText(ca.notAfter, limits.utcOffset)}));
    return done();
}

/** The full list that a delta list would go on from. */
Result<CrlRecord> baseOf(const Register& reg, const CaGeneration& ca) {
    if (deltaStructure(ca).empty()) return Error{ErrorCode::WrongState, {"crl", "no-delta-lists"}};
    KU_TRY(auto last, lastCrlOf(reg, ca.id));
    if (!last || last->id == 0) return noList(ca);
    return std::move(*last);
}

/** RFC 5280 3.3, 5.2.3: full and delta lists have one sequence of numbers. */
Result<NextList> nextList(const Session& session, const CaGeneration& ca, CrlKind kind) {
    const Register& reg = session.reg;
    NextList next;
    next.crl.caId = ca.id;
    KU_TRY(next.crl.number, reg.crls().nextNumber(ca.id));
    KU_TRY(const auto half, reg.crls().halfMade(ca.id));
    if (half) next.crl.number = half->number; // it is given up, see settleHalfMade()
    next.crl.thisUpdate = reg.now();
    if (kind == CrlKind::Delta) {
        KU_TRY(const CrlRecord base, baseOf(reg, ca));
        next.crl.base = base.number;
        KU_TRY(const int hours, deltaValidityHours(reg));
        next.crl.nextUpdate = next.crl.thisUpdate + std::chrono::hours(hours);
        KU_TRY(next.selection, reg.crlEntries().ofNext(ca.id, &base));
    } else {
        KU_TRY(const int days, crlValidityDays(reg, ca.authority));
        next.crl.nextUpdate = next.crl.thisUpdate + std::chrono::days(days);
        KU_TRY(next.selection, reg.crlEntries().ofNext(ca.id));
    }
    next.crl.covers = next.selection.covers;
    KU_CHECK(cutToCa(session, ca, next));
    KU_TRY(const auto last, lastCrlOf(reg, ca.id));
    if (last) next.lastUpdate = last->thisUpdate;
    KU_TRY(const auto delta, reg.crls().lastDelta(ca.id));
    if (delta && (!next.lastUpdate || delta->thisUpdate > *next.lastUpdate))
        next.lastUpdate = delta->thisUpdate;
    next.timeGoesBack = next.lastUpdate && next.crl.thisUpdate < *next.lastUpdate;
    return next;
}

/** What the last list has not: one that came in from elsewhere has what was carried on from it. */
Result<std::vector<RevokedCertificate>> addedBy(const Register& reg, const NextList& next) {
    KU_TRY(const auto last, lastCrlOf(reg, next.crl.caId));
    return reg.revocations().revokedAfter(next.crl.caId, last && last->id != 0 ? last->covers : 0);
}

/** After its CRL, which it names: it never tells of an entry that is not published. */
Result<QString> putGrounds(const QString& crlPath, const CrlRecord& crl, const Register& reg) {
    const QString path = groundsFile(crlPath);
    KU_CHECK(writeGrounds(path, crl, reg));
    return path;
}

Result<std::int64_t> entriesIn(const Register& reg, const CrlRecord& crl) {
    KU_TRY(const CrlSelection selection, reg.crlEntries().of(crl));
    return reg.crlEntries().count(selection);
}

} // namespace

Status PublicationService::requireKnownStart(const CaGeneration& ca) const {
    KU_TRY(const auto start, m_desk->reg().crlStarts().last(ca.id));
    if (start) return done();
    return Error{ErrorCode::CrlStartUnknown, {ca.name.toStdString(), std::to_string(ca.id)}};
}

Result<CrlPreview> PublicationService::preview(const CaGeneration& ca, const Job& job,
                                               CrlKind kind) const {
    KU_CHECK(requireKnownStart(ca));
    const Job::Stoppable stoppable(job);
    const Register& reg = m_desk->reg();
    KU_TRY(NextList list, nextList(m_desk->session, ca, kind));
    CrlPreview next;
    next.number = list.crl.number;
    next.thisUpdate = list.crl.thisUpdate;
    next.nextUpdate = list.crl.nextUpdate;
    next.lastUpdate = list.lastUpdate;
    next.base = list.crl.base;
    next.findings = std::move(list.findings);
    KU_CHECK(job.checkpoint()); // there may be many
    KU_TRY(next.entries, reg.crlEntries().count(list.selection));
    KU_CHECK(job.checkpoint());
    KU_TRY(next.added, addedBy(reg, list));
    return next;
}

Status
PublicationService::eachEntry(const CaGeneration& ca, CrlKind kind,
                              const std::function<Status(const RevokedCertificate&)>& take) const {
    const CrlEntryStore store = m_desk->reg().crlEntries();
    KU_TRY(const NextList next, nextList(m_desk->session, ca, kind));
    const CrlSelection& selection = next.selection;
    std::vector<RevokedCertificate> page;
    Bytes behind;
    do {
        KU_CHECK(store.pageWithGrounds(selection, behind, entriesOfAPage, page));
        for (const RevokedCertificate& entry : page)
            KU_CHECK(take(entry));
        if (!page.empty()) behind = page.back().serial;
    } while (page.size() == static_cast<std::size_t>(entriesOfAPage));
    return done();
}

Status PublicationService::putWhatIsMissing(const CaGeneration& ca, Job& job, CrlKind kind) {
    const Register& reg = m_desk->reg();
    KU_TRY(const auto kept, settleHalfMade(*m_desk, ca));
    const bool isDeltaKept = kept && kept->isDelta();
    KU_TRY(const auto last, lastCrlOf(reg, ca.id));
    // Where a later one came in from elsewhere, nothing that was signed here tells anything new.
    if (last && last->id != 0) {
        const bool isBase = kind == CrlKind::Delta && !deltaStructure(ca).empty();
        KU_TRY(const bool isThere, isInFolder(ca, *last));
        if ((isBase || kept) && !isThere) KU_CHECK(publishAgain(ca, job, CrlKind::Full));
        if (isDeltaKept) KU_CHECK(publishAgain(ca, job, CrlKind::Delta));
    }
    return done();
}

Result<PublishedCrl> PublicationService::publish(const CaGeneration& ca, Job& job, CrlTime time,
                                                 CrlKind kind, const QString& emergency) {
    Register& reg = m_desk->reg();
    Job::Stoppable stoppable(job);
    job.progress(Step::Checking);
    KU_CHECK(ClockGuard(reg).requireForSigning());
    KU_CHECK(requireKnownStart(ca));
    KU_CHECK(requireCaKey(*m_desk, ca));
    KU_CHECK(job.checkpoint());
    KU_CHECK(putWhatIsMissing(ca, job, kind));
    KU_TRY(NextList next, nextList(m_desk->session, ca, kind));
    next.emergency = emergency.trimmed();
    if (next.timeGoesBack && time == CrlTime::GoesOn) {
        KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
        return Error{ErrorCode::CrlTimeGoesBack,
                     {civilTimeText(next.crl.thisUpdate, limits.utcOffset).toStdString(),
                      civilTimeText(*next.lastUpdate, limits.utcOffset).toStdString()}};
    }
    KU_TRY(const QString path, publishedFile(m_desk->session, ca, kind));
    KU_TRY(const auto last,
           kind == CrlKind::Delta ? reg.crls().lastDelta(ca.id) : reg.crls().lastSigned(ca.id));
    KU_CHECK(mayReplace(m_desk->session, ca, path, next.crl, last));
    KU_CHECK(requireGreatest(m_desk->session, ca, next.crl.number));
    KU_CHECK(job.checkpoint());
    KU_CHECK(makeList(*m_desk, ca, next, job, stoppable));
    KU_TRY(PublishedCrl published, publishAgain(ca, job, kind));
    published.findings = next.findings;
    return published;
}

Result<bool> PublicationService::isInFolder(const CaGeneration& ca, const CrlRecord& crl) const {
    KU_TRY(const QString path,
           publishedFile(m_desk->session, ca, crl.isDelta() ? CrlKind::Delta : CrlKind::Full));
    return isThatList(path, crl);
}

Result<PublishedCrl> PublicationService::publishAgain(const CaGeneration& ca, Job& job,
                                                      CrlKind kind) {
    const Register& reg = m_desk->reg();
    const bool isDelta = kind == CrlKind::Delta;
    KU_TRY(const auto last, isDelta ? reg.crls().lastDelta(ca.id) : reg.crls().lastSigned(ca.id));
    if (!last) return noList(ca);
    KU_TRY(const auto start, reg.crlStarts().last(ca.id));
    if (start && start->number > last->number) return wouldGoBack(last->number, start->number);
    if (isDelta) { // one that goes on from an older list than the last one tells nothing new
        KU_TRY(const auto full, reg.crls().lastSigned(ca.id));
        if (full && full->number > last->number) return wouldGoBack(last->number, full->number);
    }
    KU_TRY(const std::int64_t entries, entriesIn(reg, *last));
    KU_TRY(const QString path, publishedFile(m_desk->session, ca, kind));
    job.progress(Step::Publishing);
    KU_CHECK(putInFolder(m_desk->session, ca, path, *last));
    // From here on the world sees it, whatever becomes of the grounds beside it.
    KU_TRY(Transaction transaction, m_desk->reg().begin());
    KU_CHECK(transaction.commit({QStringLiteral("crl.published"),
                                 QStringLiteral("%1 no. %2").arg(ca.name).arg(last->number),
                                 {{QStringLiteral("file"), path}}}));
    PublishedCrl published{*last, path, static_cast<std::size_t>(entries)};
    KU_TRY(published.groundsFile, putGrounds(path, *last, reg));
    return published;
}

} // namespace model
