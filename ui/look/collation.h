// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QLocale>
#include <QVariant>

namespace ui::look {

/** What a row is sorted by: a text, a number or a day; one that is not there comes last. */
using SortKeys = std::vector<QVariant>;

/**
 * The places of the keys in their order, texts as the language puts them: Ә behind А, and "9"
 * before "10". Those that are alike stay as they came.
 */
std::vector<int> sorted(const SortKeys& keys, Qt::SortOrder order,
                        const QLocale& language = QLocale());

} // namespace ui::look
