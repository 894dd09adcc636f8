// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QJsonArray>

#include "app/kualikctl/command.h"
#include "model/domain/finding.h"

namespace app::kualikctl {

/** "error, row 3, IIN: what it is [clause]". */
QString lineOf(const model::Finding& finding);

/** All of them, each with what to do about it. */
void print(Output& output, const std::vector<model::Finding>& findings);

/** As docs/json.md has "finding". */
QJsonArray json(const std::vector<model::Finding>& findings);

/** Wanting where one of them stops the act. */
Outcome outcomeOf(const std::vector<model::Finding>& findings);

/** An error in the middle of an answer: {code, text, clause}. */
QJsonObject json(const crypto::Error& error);

} // namespace app::kualikctl
