// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QJsonObject>

#include "model/domain/application.h"
#include "model/domain/checked.h"
#include "model/domain/field_change.h"
#include "model/domain/revocation.h"

/** What corrections of the heads of both letters (appendices 1 and 7) have in common. */
namespace model {

/** What stands above the tables, where it differs; days as ISO text. */
std::vector<FieldChange> headChanges(const Application& before, const Application& after);
std::vector<FieldChange> headChanges(const RevocationLetter& before, const RevocationLetter& after);

/**
 * Of the findings on a letter with its new head: those of the letter itself, and those of the rows
 * in `waiting` that it did not have with the old one. The others are no matter of the head.
 */
std::vector<Finding> headFindings(std::vector<Finding> after, const std::vector<Finding>& before,
                                  const std::vector<int>& waiting);

/** For the audit: before and after, why, and what was found. */
QJsonObject headDetail(const std::vector<FieldChange>& changes,
                       const std::vector<Finding>& findings, const QString& why);

} // namespace model
