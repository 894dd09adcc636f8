// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/application/application_service.h"
#include "model/desk.h"
#include "model/issuance/issuance_service.h"
#include "model/issuance/structure_issue.h"
#include "model/revocation/revocation_service.h"

namespace model {

/** One generation of a CA, and how long it and its list are good for. */
struct AuthorityOverview {
    CaGeneration ca;
    AuthorityNaming naming;
    std::optional<CrlRecord> crl; // what is published: ours in the folder, or one taken in
    std::vector<Finding> findings;
    std::optional<std::int64_t> unpublished = {};      // a later one, signed and not in the folder
    std::optional<CrlRecord> delta = {};               // its last delta list, where it has such
    std::optional<std::int64_t> unpublishedDelta = {}; // that one, where it is not in the folder
};

/** A letter that the operator at work has begun to write and not registered. */
struct BegunLetter {
    bool isRevocation = false; // appendix 7
    QString letterNumber;      // as far as it is written
    QString stateBody;
    std::optional<Time> begun; // none: not known
};

/** What a desk has to know when it opens in the morning. */
struct Overview {
    QDate today;
    std::vector<DueRow> rows;                   // letters of appendix 1: overdue first
    std::vector<DueRevocation> revocations;     // letters of appendix 7: overdue first
    std::vector<IssueReport> unfinished;        // certificates not on their media yet
    std::vector<StructureReport> orders;        // broken off, of any structure
    std::vector<BegunLetter> begunLetters;      // one of each form at most
    std::vector<MediumRecord> mediaDueBack;     // earliest day first
    QString mediaClause;                        // of their term
    int endingDays = 0;                         // what counts as soon: of the workplace's rules
    std::vector<CertificateRecord> ending;      // within so many days, soonest first: some
    int endingCount = 0;                        // how many there are
    std::vector<AuthorityOverview> authorities; // those that sign or have a list to renew
    Time now = {};                              // when all this was so
    std::vector<int> issuedByDay;               // certificates of this month, the first day first
};

/** A desk shows so many of what there is most of, and tells how many there are. */
inline constexpr int overviewEnding = 200;

Result<Overview> overview(Desk& desk);

/** The part of it that a desk always shows. */
Result<std::vector<AuthorityOverview>> authorityOverviews(const Session& session);

} // namespace model
