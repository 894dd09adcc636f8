// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/access/workplace.h"
#include "model/domain/application.h"
#include "model/domain/revocation.h"
#include "model/drafts/act_drafts.h"
#include "model/journal/journal_service.h"

/**
 * What an operator has begun to write and not registered: a letter, the correction of a row, of a
 * letter's head or of a line of the journal, a hand-over, the decisions on rows, a certificate by
 * structure. It lies in the encrypted register, so that it outlives a locked desk and a power cut;
 * it is no act, and the audit does not know of it. Each operator has one of each form.
 */
namespace model {

/** A registered row that is being put right, and what says that it should be so. */
template <typename Row>
struct RowDraft {
    Row row;
    QString why;
};

/** The head of a registered letter; as a head, that of appendix 7 is one of appendix 1. */
struct HeadDraft {
    Application head; // without rows
    QString why;
};

enum class HeadOf { Application, Revocation };

/** A line of the journal. */
struct LineDraft {
    Id line = 0;
    HandOver asItWas; // but for the issue, which the line knows
    QString why;
};

struct Drafts {
    std::optional<Application> application;     // appendix 1
    std::optional<RevocationLetter> revocation; // appendix 7
    QString applicationAgain;                   // why that letter is registered a second time
    QString revocationAgain;
    std::optional<Time> applicationBegun; // none: not known
    std::optional<Time> revocationBegun;
    std::optional<RowDraft<EmployeeRow>> applicationRow;
    std::optional<RowDraft<RevocationRow>> revocationRow;
    std::optional<HeadDraft> applicationHead;
    std::optional<HeadDraft> revocationHead;
    std::optional<LineDraft> journalLine;
    std::vector<HandOverDraft> handOvers;
    std::vector<DecisionDraft> decisions;
    std::optional<OrderDraft> order;
};

/** Those of the operator at work. */
Result<Drafts> draftsOf(const Session& session);

/** In place of the one before. Kept as it was written: nothing is checked or normalised. */
Status keepDraft(Session& session, const Application& letter, const QString& whyAgain = {},
                 std::optional<Time> begun = {});
Status keepDraft(Session& session, const RevocationLetter& letter, const QString& whyAgain = {},
                 std::optional<Time> begun = {});
Status keepDraft(Session& session, const RowDraft<EmployeeRow>& correction);
Status keepDraft(Session& session, const RowDraft<RevocationRow>& correction);
Status keepDraft(Session& session, HeadOf letter, const HeadDraft& correction);
Status keepDraft(Session& session, const LineDraft& correction);

Status dropApplicationDraft(Session& session);
Status dropRevocationDraft(Session& session);
Status dropApplicationRowDraft(Session& session);
Status dropRevocationRowDraft(Session& session);
Status dropHeadDraft(Session& session, HeadOf letter);
Status dropLineDraft(Session& session);

} // namespace model
