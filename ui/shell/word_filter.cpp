// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/word_filter.h"

#include <algorithm>

#include "model/domain/letters_alike.h"

namespace ui {

namespace {

enum Rank { ByItsText, AlsoCalledSo, ByStems, NotAtAll };

/** Short words are taken as they are: what is left of them would be found everywhere. */
QString stemOf(const QString& word) {
    constexpr int oneLetter = 6, twoLetters = 8; // of such a word may be its ending
    return word.chopped(word.size() >= twoLetters ? 2 : word.size() >= oneLetter ? 1 : 0);
}

bool holds(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return model::hasPlainLetters(text, word); });
}

} // namespace

WordFilter::WordFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    sort(0);
}

void WordFilter::setText(const QString& text) {
    m_words = model::plainLetters(text).split(u' ', Qt::SkipEmptyParts);
    m_stems.clear();
    for (const QString& word : m_words)
        m_stems += stemOf(word);
    invalidate();
}

int WordFilter::rankOf(const QModelIndex& row) const {
    const QString text = row.data().toString();
    if (holds(text, m_words)) return ByItsText;
    const QString all = text + u' ' + row.data(alsoRole).toString();
    if (holds(all, m_words)) return AlsoCalledSo;
    return holds(all, m_stems) ? ByStems : NotAtAll;
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return rankOf(sourceModel()->index(row, 0, parent)) != NotAtAll;
}

/** Otherwise in the order in which they came. */
bool WordFilter::lessThan(const QModelIndex& one, const QModelIndex& other) const {
    const int rank = rankOf(one), otherRank = rankOf(other);
    return rank != otherRank ? rank < otherRank : one.row() < other.row();
}

} // namespace ui
