// SPDX-License-Identifier: Apache-2.0
#include "model/overview/overview.h"

#include "model/access/clock_guard.h"
#include "model/access/workplace_rules.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_findings.h"
#include "model/drafts/drafts.h"
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

} // namespace

Result<std::vector<AuthorityOverview>> authorityOverviews(const Session& session) {
    KU_TRY(const auto all, session.reg.authorities().list());
    KU_TRY(const ClockLimits limits, session.reg.clockEvents().limits());
    KU_TRY(const Rules* rules, rulesOn(civilDay(session.reg.now(), limits.utcOffset)));
    std::vector<AuthorityOverview> found;
    for (const CaGeneration& ca : all) {
        if (ca.authority == AuthorityKind::Root) continue;
        AuthorityOverview one{ca, {}, {}, {}};
        KU_TRY(one.naming, namingOf(ca));
        KU_TRY(one.crl, session.reg.crls().lastSigned(ca.id));
        KU_TRY(one.findings, caFindings(session, ca));
        KU_TRY(const int unlisted, session.reg.crls().unlisted(ca.id));
        if (one.crl && unlisted > 0) // without a list, that there is none says enough
            one.findings.push_back(rules->finding(FindingCode::CrlBehind,
                                                  {session.training, CheckStage::Intake}, 0, {},
                                                  {ca.name, QString::number(unlisted)}));
        found.push_back(std::move(one));
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
    KU_TRY(found.begunLetters, begunLetters(desk.session));
    KU_TRY(const Rules* rules, rulesOn(found.today));
    found.mediaClause = rules->term(TermRole::MediumReturn).clause;
    KU_TRY(found.mediaDueBack, reg.media().dueBack());
    const Time now = reg.now();
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
