// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bench {

inline constexpr auto xcaPassword = "bench-1";

/**
 * A database of XCA's with so many certificates of P-256, each with a name and a number of its own.
 * XCA makes it and imports the first; the others are put in beside it as XCA stores them, for its
 * own import slows down with what is there: 2,000 took it two to three minutes, 10,000 more than
 * ten. False where something failed.
 */
bool makeXcaDatabase(const QString& xca, const QString& home, const QString& database, int count);

} // namespace bench
