// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include <QLocale>
#include <QVariant>

namespace ui::look {

/**
 * What a row is sorted by: a text, a number, a day, or octets that are a number of any length; one
 * that is not there comes last.
 */
using SortKeys = std::vector<QVariant>;

/** Asked now and then with how many of the keys are done; false: it stops, and nothing is sorted.
 */
using GoesOn = std::function<bool(std::size_t done)>;

/**
 * The places of the keys in their order, texts as the language puts them: Ә behind А, and "9"
 * before "10". Those that are alike stay as they came.
 */
std::vector<int> sorted(const SortKeys& keys, Qt::SortOrder order,
                        const QLocale& language = QLocale(), const GoesOn& goesOn = {});

} // namespace ui::look
