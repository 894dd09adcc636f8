// SPDX-License-Identifier: Apache-2.0
#include "model/domain/letters_alike.h"

#include <algorithm>
#include <array>

namespace model {

namespace {

struct Pair {
    char16_t written;
    char16_t typed;
};

// Й and И are both on every keyboard: they stay apart. So is Ё, but hardly anybody types it.
constexpr Pair pairs[] = {{u'ә', u'а'}, {u'ғ', u'г'}, {u'қ', u'к'}, {u'ң', u'н'}, {u'ө', u'о'},
                          {u'ұ', u'у'}, {u'ү', u'у'}, {u'һ', u'х'}, {u'і', u'и'}, {u'ё', u'е'}};

constexpr std::size_t asked = 0x530; // of all letters: Latin and Cyrillic, which a search asks for

QChar plainOf(QChar letter) {
    const QChar lower = letter.toLower();
    for (const Pair& pair : pairs)
        if (lower == pair.written) return pair.typed;
    return lower;
}

std::array<QChar, asked> plainLettersOf() {
    std::array<QChar, asked> plain;
    for (std::size_t letter = 0; letter < asked; ++letter)
        plain[letter] = plainOf(QChar(static_cast<char16_t>(letter)));
    return plain;
}

} // namespace

QChar plainLetter(QChar letter) {
    static const std::array<QChar, asked> plain = plainLettersOf();
    return letter.unicode() < asked ? plain[letter.unicode()] : plainOf(letter);
}

QString lettersFor(QChar plain) {
    QString letters(plain);
    for (const Pair& pair : pairs)
        if (plain == pair.typed) letters += QChar(pair.written);
    return letters;
}

QString plainLetters(QString text) {
    for (QChar& letter : text)
        letter = plainLetter(letter);
    return text;
}

bool hasPlainLetters(QStringView text, QStringView plain) {
    return std::search(text.begin(), text.end(), plain.begin(), plain.end(),
                       [](QChar one, QChar wanted) { return plainLetter(one) == wanted; }) !=
           text.end();
}

} // namespace model
