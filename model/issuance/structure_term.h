// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "crypto/profile/profile.h"
#include "model/domain/structure_order.h"

/** Private to the issue by structures: how long a certificate is valid. */
namespace model {

struct StructureTerm {
    int years = 0;
    QString clause; // empty: the Order says nothing, and whoever orders may say it
};

/** By resources/rules/validity.json: structure, then where the key is. BadResource. */
Result<StructureTerm> termOf(const crypto::profile::Profile& structure, KeyPlace place, QDate on);

/** Until when; days count where the term leaves it open. */
Time endOf(const StructureTerm& term, int days, Time notBefore);

} // namespace model
