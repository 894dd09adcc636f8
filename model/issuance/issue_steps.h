// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/profile.h"
#include "model/desk.h"
#include "model/domain/authority.h"
#include "model/domain/issue.h"
#include "model/job/job.h"
#include "model/register/application_store.h"
#include "model/rules/rules.h"

namespace model {

/**
 * The steps of one issue, private to the issuance service. Each does what its state asks for and
 * leaves a durable record of it; takeTo() goes from step to step. Nothing here is kept between
 * calls: the register alone knows how far an issue has come.
 */
class IssueSteps {
public:
    static Result<IssueSteps> of(Desk& desk, Id issueId);

    const Issue& issue() const { return m_issue; }
    const RowInLetter& row() const { return m_row; }

    /** One step after the other until this state; Cancelled between two of them. */
    Status takeTo(IssueState goal, Job& job);

private:
    IssueSteps(Desk& desk, Issue issue)
        : m_desk(&desk)
        , m_issue(std::move(issue)) {}

    Status step(Job& job);
    Status makeKey(Job& job);
    Status record(Job& job);
    Status sign(Job& job);
    Status write(Job& job);

    Result<token::KeyInfo> keyOnMedium(Job& job);
    Status requireKeyOnMedium() const;
    Status commit(Transaction& transaction, const QString& act);

    Desk* m_desk;
    Issue m_issue;
    RowInLetter m_row = {};
    CaGeneration m_ca = {};
    crypto::profile::Profile m_structure = {};
    crypto::profile::Values m_values = {};
    const Rules* m_rules = nullptr;
};

} // namespace model
