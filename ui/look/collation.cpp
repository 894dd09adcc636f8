// SPDX-License-Identifier: Apache-2.0
#include "ui/look/collation.h"

#include <algorithm>
#include <numeric>

#include <QCollator>
#include <QDate>

namespace ui::look {

namespace {

/** Worked out once for each row: comparing two texts by a language's rules is slow. */
struct Key {
    bool isMissing;
    qint64 number;
    QCollatorSortKey text;
};

Key keyOf(const QVariant& value, const QCollator& collator) {
    const bool isText = value.typeId() == QMetaType::QString;
    const bool isDay = value.typeId() == QMetaType::QDate;
    const bool isMissing = !value.isValid() || (isText && value.toString().isEmpty()) ||
                           (isDay && !value.toDate().isValid());
    const qint64 number = isDay ? value.toDate().toJulianDay() : isText ? 0 : value.toLongLong();
    return {isMissing, number, collator.sortKey(isText ? value.toString() : QString())};
}

bool isBefore(const Key& one, const Key& other) {
    return one.number != other.number ? one.number < other.number : one.text < other.text;
}

} // namespace

std::vector<int> sorted(const SortKeys& keys, Qt::SortOrder order, const QLocale& language) {
    QCollator collator(language);
    collator.setNumericMode(true);
    std::vector<Key> worked;
    worked.reserve(keys.size());
    for (const QVariant& key : keys)
        worked.push_back(keyOf(key, collator));
    std::vector<int> places(keys.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](int one, int other) {
        const Key& a = worked[static_cast<std::size_t>(one)];
        const Key& b = worked[static_cast<std::size_t>(other)];
        if (a.isMissing || b.isMissing) return !a.isMissing && b.isMissing;
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    return places;
}

} // namespace ui::look
