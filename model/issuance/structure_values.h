// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "crypto/profile/profile.h"
#include "model/domain/structure_order.h"
#include "model/rules/rules.h"

/** Private to the issue by structures: what was typed, as a certificate takes it. */
namespace model {

struct ReadValues {
    StructureValues values; // of the form's fields alone; empty ones left out
    std::vector<DomainForms> domains;
    std::vector<Finding> findings;
};

/** All faults at once, each with its field, the row's clause and what it should be. */
ReadValues readValues(const crypto::profile::Profile& structure, const std::vector<FormField>& form,
                      const StructureValues& given, const Rules& rules, bool training, QDate today);

} // namespace model
