// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace model::text {

/**
 * A clause as the data files name it ("МО КО, 11-тармақ, 4)"), in the language set: "11-тармақ 4)",
 * "п. 11 пп. 4)", "para 11 4)". What has no translation stays as it is.
 */
QString clauseText(const QString& clause);

} // namespace model::text
