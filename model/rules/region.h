// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/rules/rules.h"

namespace model {

/** The region that a free text of column 7 means. */
struct RegionGuess {
    const Region* region = nullptr; // null: none, or several
    bool named = false;             // the region itself is named, not only a town in it
};

/** Reads Kazakh and Russian, blind to case, punctuation and to Kazakh letters typed as Russian. */
RegionGuess guessRegion(const QString& text, const Rules& rules);

} // namespace model
