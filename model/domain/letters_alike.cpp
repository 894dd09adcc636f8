// SPDX-License-Identifier: Apache-2.0
#include "model/domain/letters_alike.h"

#include <algorithm>

namespace model {

namespace {

struct Pair {
    char16_t written;
    char16_t typed;
};

// Й and И are both on every keyboard: they stay apart. So is Ё, but hardly anybody types it.
constexpr Pair pairs[] = {{u'ә', u'а'}, {u'ғ', u'г'}, {u'қ', u'к'}, {u'ң', u'н'}, {u'ө', u'о'},
                          {u'ұ', u'у'}, {u'ү', u'у'}, {u'һ', u'х'}, {u'і', u'и'}, {u'ё', u'е'}};
constexpr char16_t first = u'ё'; // of them; all of the Russian alphabet else comes before it

} // namespace

QChar plainLetter(QChar letter) {
    const QChar lower = letter.toLower();
    if (lower.unicode() < first) return lower;
    for (const Pair& pair : pairs)
        if (lower == pair.written) return pair.typed;
    return lower;
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

bool hasPlainLetters(const QString& text, const QString& plain) {
    return std::search(text.begin(), text.end(), plain.begin(), plain.end(),
                       [](QChar one, QChar wanted) { return plainLetter(one) == wanted; }) !=
           text.end();
}

} // namespace model
