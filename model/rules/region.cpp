// SPDX-License-Identifier: Apache-2.0
#include "model/rules/region.h"

#include <set>

namespace model {

namespace {

/** " алматы каласы ": lower case, one blank around each word, Kazakh letters as on a Russian
 * keyboard.
 */
QString folded(const QString& text) {
    static const QString kazakh = QStringLiteral("әғқңөұүһіё");
    static const QString russian = QStringLiteral("агкноуухие");
    QString words;
    for (const QChar c : text.toLower()) {
        const qsizetype place = kazakh.indexOf(c);
        words += place >= 0 ? russian.at(place) : c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return u' ' + words.simplified() + u' ';
}

/** The regions one of whose spellings stands in the text. */
std::set<const Region*> found(const QString& text, const Rules& rules,
                              const QStringList Region::*spellings) {
    std::set<const Region*> regions;
    for (const Region& region : rules.regions) {
        for (const QString& spelling : region.*spellings) {
            if (text.contains(folded(spelling))) regions.insert(&region);
        }
    }
    return regions;
}

} // namespace

RegionGuess guessRegion(const QString& text, const Rules& rules) {
    const QString words = folded(text);
    const auto named = found(words, rules, &Region::names);
    if (named.size() == 1) return {*named.begin(), true};
    if (named.size() > 1) return {};
    const auto suggested = found(words, rules, &Region::places);
    if (suggested.size() == 1) return {*suggested.begin(), false};
    return {};
}

} // namespace model
