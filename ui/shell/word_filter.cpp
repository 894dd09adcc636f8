// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/word_filter.h"

#include <algorithm>

#include "model/domain/letters_alike.h"

namespace ui {

namespace {

enum Rank { BeginsInItsText, BeginsInOtherWords, ByItsText, AlsoCalledSo, ByStems, NotAtAll };

/** Short words are taken as they are: what is left of them would be found everywhere. */
QString stemOf(const QString& word) {
    constexpr int oneLetter = 6, twoLetters = 8; // of such a word may be its ending
    return word.chopped(word.size() >= twoLetters ? 2 : word.size() >= oneLetter ? 1 : 0);
}

/** At the beginning of one of its words. */
bool begins(const QString& text, const QString& word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber()) return true;
    return false;
}

/** One or two letters are in the middle of nearly everything. */
bool stands(const QString& text, const QString& word) {
    constexpr int leastInside = 3;
    return word.size() >= leastInside ? text.contains(word) : begins(text, word);
}

template <typename Has>
bool all(const QStringList& words, const QString& text, Has has) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return has(text, word); });
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
    const QString text = model::plainLetters(row.data().toString());
    const QString whole = text + u' ' + model::plainLetters(row.data(alsoRole).toString());
    if (all(m_words, text, begins)) return BeginsInItsText;
    if (all(m_words, whole, begins)) return BeginsInOtherWords;
    if (all(m_words, text, stands)) return ByItsText;
    if (all(m_words, whole, stands)) return AlsoCalledSo;
    return all(m_stems, whole, stands) ? ByStems : NotAtAll;
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return rankOf(sourceModel()->index(row, 0, parent)) != NotAtAll;
}

/** Otherwise in the order in which they came. */
bool WordFilter::lessThan(const QModelIndex& one, const QModelIndex& other) const {
    const bool last = one.data(lastRole).toBool(), otherLast = other.data(lastRole).toBool();
    if (last != otherLast) return otherLast;
    const int rank = rankOf(one), otherRank = rankOf(other);
    return rank != otherRank ? rank < otherRank : one.row() < other.row();
}

} // namespace ui
