// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/desk.h"
#include "model/domain/revocation.h"
#include "model/job/job.h"
#include "model/rules/rules.h"

namespace model {

/** A certificate that a list names: whose it is and why, as far as this register knows. */
struct ListedCertificate {
    RevokedCertificate entry;
    QString person = {};
    Wording ground = {};    // by paragraph 18; empty where the register knows none
    QString ownReason = {}; // what the list itself says (RFC 5280 5.3.1), a term; empty: nothing
};

/** A list as it was signed: how many are in it, and who the first of them are. */
struct SignedList {
    std::size_t entries = 0;
    std::vector<ListedCertificate> first;
};

/**
 * From the register, with at most this many of its entries; NotFound(crl, id), Cancelled. One that
 * was never signed has none.
 */
Result<SignedList> signedList(const Desk& desk, Id crl, std::size_t most, Job& job);

} // namespace model
