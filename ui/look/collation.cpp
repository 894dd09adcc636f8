// SPDX-License-Identifier: Apache-2.0
#include "ui/look/collation.h"

#include <algorithm>
#include <numeric>

#include <QCollator>
#include <QDate>

namespace ui::look {

namespace {

/** Between two questions whether to go on. */
constexpr std::size_t often = 1 << 14;

/** Worked out once for each row: comparing two texts by a language's rules is slow. */
struct Key {
    bool isMissing;
    qint64 number;
    QByteArray octets;
    QCollatorSortKey text;
};
using Keys = std::vector<Key>;

Key keyOf(const QVariant& value, const QCollator& collator) {
    const bool isText = value.typeId() == QMetaType::QString;
    const bool isDay = value.typeId() == QMetaType::QDate;
    const bool isOctets = value.typeId() == QMetaType::QByteArray;
    const QByteArray octets = isOctets ? value.toByteArray() : QByteArray();
    const bool isMissing = !value.isValid() || (isText && value.toString().isEmpty()) ||
                           (isDay && !value.toDate().isValid()) || (isOctets && octets.isEmpty());
    const qint64 number = isDay                ? value.toDate().toJulianDay()
                          : isText || isOctets ? 0
                                               : value.toLongLong();
    return {isMissing, number, octets, collator.sortKey(isText ? value.toString() : QString())};
}

bool isBefore(const Key& one, const Key& other) {
    if (one.number != other.number) return one.number < other.number;
    if (one.octets.size() != other.octets.size()) return one.octets.size() < other.octets.size();
    return one.octets != other.octets ? one.octets < other.octets : one.text < other.text;
}

/** Runs of so many are put in order, and then together, so that one may stop in between. */
template <typename Before>
bool putInOrder(std::vector<int>& places, Before before, const std::function<bool()>& goesOn) {
    const auto at = [&places](std::size_t place) {
        return places.begin() + static_cast<std::ptrdiff_t>(std::min(place, places.size()));
    };
    for (std::size_t begin = 0; begin < places.size(); begin += often) {
        if (!goesOn()) return false;
        std::stable_sort(at(begin), at(begin + often), before);
    }
    for (std::size_t run = often; run < places.size(); run *= 2)
        for (std::size_t begin = 0; begin + run < places.size(); begin += 2 * run) {
            if (!goesOn()) return false;
            std::inplace_merge(at(begin), at(begin + run), at(begin + 2 * run), before);
        }
    return true;
}

} // namespace

std::vector<int> sorted(const SortKeys& keys, Qt::SortOrder order, const QLocale& language,
                        const GoesOn& goesOn) {
    QCollator collator(language);
    collator.setNumericMode(true);
    Keys worked;
    worked.reserve(keys.size());
    for (const QVariant& key : keys) {
        if (goesOn && worked.size() % often == 0 && !goesOn(worked.size())) return {};
        worked.push_back(keyOf(key, collator));
    }
    std::vector<int> places(keys.size());
    std::iota(places.begin(), places.end(), 0);
    const auto before = [&](int one, int other) {
        const Key& a = worked[static_cast<std::size_t>(one)];
        const Key& b = worked[static_cast<std::size_t>(other)];
        if (a.isMissing || b.isMissing) return !a.isMissing && b.isMissing;
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    };
    const bool isDone = putInOrder(places, before, [&] { return !goesOn || goesOn(keys.size()); });
    return isDone ? places : std::vector<int>();
}

} // namespace ui::look
