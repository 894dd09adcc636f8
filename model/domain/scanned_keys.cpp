// SPDX-License-Identifier: Apache-2.0
#include "model/domain/scanned_keys.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace model {

namespace {

/** One row of keys, as they type and as the scanner means them. */
struct Keys {
    std::u16string_view typed;
    std::u16string_view meant;
};

constexpr Keys letters{u"йцукенгшщзхъфывапролджэячсмитьбюё", u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`"};
constexpr Keys russianMarks{u".№", u"/#"};
constexpr Keys kazakhDigits{u"\"әіңғ,.үұқөһ№", u"1234567890-=/"};
static_assert(letters.typed.size() == letters.meant.size());
static_assert(russianMarks.typed.size() == russianMarks.meant.size());
static_assert(kazakhDigits.typed.size() == kazakhDigits.meant.size());

using Row = std::u16string_view Keys::*;

/** Of the same key in another row; what stands on none stays. */
QChar onSameKey(QChar typed, std::initializer_list<Keys> layout, Row from, Row to) {
    const QChar key = typed.toLower();
    for (const Keys& keys : layout) {
        const auto at = (keys.*from).find(key.unicode());
        if (at == std::u16string_view::npos) continue;
        const QChar meant((keys.*to)[at]);
        return key == typed ? meant : meant.toUpper();
    }
    return typed;
}

QString readBy(std::initializer_list<Keys> layout, QString scanned) {
    for (QChar& letter : scanned)
        letter = onSameKey(letter, layout, &Keys::typed, &Keys::meant);
    return scanned;
}

QString typedOn(std::initializer_list<Keys> layout, QString latin) {
    for (QChar& letter : latin)
        letter = onSameKey(letter, layout, &Keys::meant, &Keys::typed);
    return latin;
}

bool isCyrillic(QChar letter) {
    return letter.script() == QChar::Script_Cyrillic;
}

/** Of the digits' row: they stand nowhere on the Russian layout. */
bool isKazakh(QChar letter) {
    const QChar key = letter.toLower();
    return isCyrillic(key) && kazakhDigits.typed.find(key.unicode()) != std::u16string_view::npos;
}

bool isLatin(QChar letter) {
    return letter.script() == QChar::Script_Latin;
}

bool isDigit(QChar letter) {
    return letter >= u'0' && letter <= u'9';
}

bool hasKazakh(const QString& scanned) {
    return std::any_of(scanned.begin(), scanned.end(), isKazakh);
}

} // namespace

QStringList readingsOfScan(const QString& scanned) {
    QStringList readings{scanned};
    if (!std::any_of(scanned.begin(), scanned.end(), isCyrillic)) return readings;
    readings << readBy({letters, russianMarks}, scanned);
    // Digits that came as digits came from a row that has them.
    const bool hasDigits = std::any_of(scanned.begin(), scanned.end(), isDigit);
    if (!hasDigits || hasKazakh(scanned)) readings << readBy({letters, kazakhDigits}, scanned);
    readings.removeDuplicates();
    return readings;
}

QStringList readingsOfKeys(const QString& typed) {
    if (std::none_of(typed.begin(), typed.end(), isLatin)) return readingsOfScan(typed);
    QStringList readings{typed, typedOn({letters, russianMarks}, typed),
                         typedOn({letters, kazakhDigits}, typed)};
    readings.removeDuplicates();
    return readings;
}

bool areOnOneKey(QChar one, QChar other) {
    const QChar letter = one.toLower();
    const QChar key = other.toLower();
    const auto isPair = [](QChar typed, QChar meant) {
        return onSameKey(typed, {letters, russianMarks}, &Keys::typed, &Keys::meant) == meant ||
               onSameKey(typed, {kazakhDigits}, &Keys::typed, &Keys::meant) == meant;
    };
    return isPair(letter, key) || isPair(key, letter);
}

QString latinOfScan(const QString& scanned) {
    return hasKazakh(scanned) ? readingsOfScan(scanned).last()
                              : readingsOfScan(scanned).value(1, scanned);
}

} // namespace model
