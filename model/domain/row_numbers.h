// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <set>

namespace model {

/**
 * A letter whose rows can be told apart by their numbers, as findings and the register do: where a
 * number is missing or repeated, all are numbered anew in their order.
 */
template <typename Letter>
Letter numbered(Letter letter) {
    std::set<int> numbers;
    const bool clear = std::all_of(letter.rows.begin(), letter.rows.end(), [&](const auto& row) {
        return row.number > 0 && numbers.insert(row.number).second;
    });
    if (clear) return letter;
    int number = 0;
    for (auto& row : letter.rows)
        row.number = ++number;
    return letter;
}

} // namespace model
