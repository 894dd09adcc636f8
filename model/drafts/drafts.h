// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/access/workplace.h"
#include "model/domain/application.h"
#include "model/domain/revocation.h"

/**
 * What an operator has begun to write and not registered. It lies in the encrypted register, so
 * that it outlives a locked desk and a power cut; it is no act, and the audit does not know of it.
 * Each operator has one of each form.
 */
namespace model {

struct Drafts {
    std::optional<Application> application;     // appendix 1
    std::optional<RevocationLetter> revocation; // appendix 7
};

/** Those of the operator at work. */
Result<Drafts> draftsOf(const Session& session);

/** In place of the one before. Kept as it was written: nothing is checked or normalised. */
Status keepDraft(Session& session, const Application& letter);
Status keepDraft(Session& session, const RevocationLetter& letter);

Status dropApplicationDraft(Session& session);
Status dropRevocationDraft(Session& session);

} // namespace model
