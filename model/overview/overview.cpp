// SPDX-License-Identifier: Apache-2.0
#include "model/overview/overview.h"

#include <algorithm>

#include "model/access/clock_guard.h"
#include "model/access/workplace_rules.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_duty.h"
#include "model/authority/ca_findings.h"
#include "model/drafts/drafts.h"
#include "model/publication/published_list.h"
#include "model/rules/rules.h"

namespace model {

namespace {

Time beginningOf(QDate day, std::chrono::seconds utcOffset) {
    return Time(std::chrono::seconds(day.startOfDay(Qt::UTC).toSecsSinceEpoch())) - utcOffset;
}

Result<std::vector<int>> issuedByDay(const Register& reg, QDate today,
                                     std::chrono::seconds utcOffset) {
    const QDate first(today.year(), today.month(), 1);
    KU_TRY(const auto times, reg.certificates().issuedSince(beginningOf(first, utcOffset)));
    std::vector<int> days(static_cast<std::size_t>(today.daysInMonth()), 0);
    for (const Time time : times)
        if (const QDate day = civilDay(time, utcOffset); day.month() == today.month())
            ++days[static_cast<std::size_t>(day.day() - 1)];
    return days;
}

Result<std::vector<BegunLetter>> begunLetters(const Session& session) {
    KU_TRY(const Drafts drafts, draftsOf(session));
    std::vector<BegunLetter> begun;
    if (const auto& letter = drafts.application)
        begun.push_back({false, letter->letterNumber, letter->stateBody, drafts.applicationBegun});
    if (const auto& letter = drafts.revocation)
        begun.push_back({true, letter->letterNumber, letter->stateBody, drafts.revocationBegun});
    return begun;
}

/** What is published of its lists, which may be less than what is signed. */
Status readLists(const Session& session, AuthorityOverview& one) {
    KU_TRY(PublishedList list, publishedListOf(session, one.ca));
    one.crl = std::move(list.crl);
    one.unpublished = list.unpublished;
    KU_TRY(PublishedList delta, publishedDeltaOf(session, one.ca));
    one.delta = std::move(delta.crl);
    one.unpublishedDelta = delta.unpublished;
    return done();
}

/** Renewed, and everything that it issued is past: it wants no more lists. */
Status judgeDuty(const Session& session, const Rules& rules, std::chrono::seconds utcOffset,
                 AuthorityOverview& one) {
    if (one.ca.active || one.ca.notAfter < session.reg.now()) return done();
    KU_TRY(const CaDuty duty, dutyOf(session, one.ca));
    if (!duty.isDone) return done();
    one.findings = {rules.finding(FindingCode::CaDutyDone, {session.training, CheckStage::Intake},
                                  0, {}, {one.ca.name, civilTimeText(*duty.lastEnd, utcOffset)})};
    return done();
}

/**
 * Delta lists that were begun go on. They hold for hours: the last quarter of one's own time is
 * when the next is due.
 */
void judgeDelta(const Session& session, const Rules& rules, std::chrono::seconds utcOffset,
                AuthorityOverview& one) {
    if (!one.delta || one.ca.notAfter < session.reg.now()) return;
    const auto add = [&](FindingCode code, const QString& told) {
        one.findings.push_back(rules.finding(code, {session.training, CheckStage::Intake}, 0, {},
                                             {one.ca.name, told}));
    };
    const CrlRecord& delta = *one.delta;
    if (session.reg.now() >= delta.nextUpdate - (delta.nextUpdate - delta.thisUpdate) / 4)
        add(FindingCode::DeltaNearEnd, civilTimeText(delta.nextUpdate, utcOffset));
    if (one.unpublishedDelta)
        add(FindingCode::CrlUnpublished, QString::number(*one.unpublishedDelta));
}

/** What a desk finds in its lists beyond what is looked at before each issue. */
Status judgeLists(const Session& session, const Rules& rules, AuthorityOverview& one) {
    const auto add = [&](FindingCode code, std::int64_t number) {
        one.findings.push_back(rules.finding(code, {session.training, CheckStage::Intake}, 0, {},
                                             {one.ca.name, QString::number(number)}));
    };
    if (one.unpublished) add(FindingCode::CrlUnpublished, *one.unpublished);
    if (!one.crl) return done(); // that there is none says enough
    KU_TRY(const int lacking, unlisted(session, one.ca, one.crl));
    if (lacking > 0) add(FindingCode::CrlBehind, lacking);
    return done();
}

/**
 * A generation that has ended and was put aside wants nothing any more. A root wants something
 * where its key is; training makes one above each authority, whose lists nobody asks for before
 * the first of them. One that stands alone was made for its own sake.
 */
bool isForTheDesk(const Session& session, const std::vector<CaGeneration>& all,
                  const AuthorityOverview& one) {
    if (!one.ca.active && one.ca.notAfter < session.reg.now()) return false;
    if (one.ca.authority != AuthorityKind::Root) return true;
    if (one.ca.keyId.empty()) return false;
    const bool ends =
        std::any_of(one.findings.begin(), one.findings.end(),
                    [](const Finding& finding) { return finding.code == FindingCode::CaNearEnd; });
    const bool isAbove = std::any_of(all.begin(), all.end(), [&](const CaGeneration& other) {
        return other.issuerId == one.ca.id;
    });
    return !session.training || !isAbove || one.crl || one.unpublished || ends;
}

} // namespace

Result<std::vector<AuthorityOverview>> authorityOverviews(const Session& session) {
    KU_TRY(const auto all, session.reg.authorities().list());
    KU_TRY(const ClockLimits limits, session.reg.clockEvents().limits());
    KU_TRY(const Rules* rules, rulesOn(civilDay(session.reg.now(), limits.utcOffset)));
    std::vector<AuthorityOverview> found;
    for (const CaGeneration& ca : all) {
        AuthorityOverview one{ca, {}, {}, {}};
        KU_TRY(one.naming, namingOf(ca));
        KU_TRY(one.findings, caFindings(session, ca));
        KU_CHECK(readLists(session, one));
        KU_CHECK(judgeLists(session, *rules, one));
        judgeDelta(session, *rules, limits.utcOffset, one);
        KU_CHECK(judgeDuty(session, *rules, limits.utcOffset, one));
        if (isForTheDesk(session, all, one)) found.push_back(std::move(one));
    }
    return found;
}

Result<Overview> overview(Desk& desk) {
    const Register& reg = desk.session.reg;
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    Overview found;
    found.today = civilDay(reg.now(), limits.utcOffset);
    KU_TRY(found.rows, ApplicationService(desk.session).due());
    KU_TRY(found.revocations, RevocationService(desk.session).due());
    KU_TRY(found.unfinished, IssuanceService(desk).unfinished());
    KU_TRY(found.orders, StructureIssueService(desk).unfinished());
    KU_TRY(found.begunLetters, begunLetters(desk.session));
    KU_TRY(const Rules* rules, rulesOn(found.today));
    found.mediaClause = rules->term(TermRole::MediumReturn).clause;
    KU_TRY(found.mediaDueBack, reg.media().dueBack());
    const Time now = found.now = reg.now();
    KU_TRY(const WorkplaceRules workplace, WorkplaceRules::load());
    found.endingDays = workplace.certificateNearEndDays;
    const Time until = now + std::chrono::days(found.endingDays);
    KU_TRY(found.ending, reg.certificates().ending(now, until, overviewEnding));
    KU_TRY(found.endingCount, reg.certificates().endingCount(now, until));
    KU_TRY(found.authorities, authorityOverviews(desk.session));
    KU_TRY(found.issuedByDay, issuedByDay(reg, found.today, limits.utcOffset));
    return found;
}

} // namespace model
