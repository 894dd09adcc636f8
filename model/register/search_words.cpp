// SPDX-License-Identifier: Apache-2.0
#include "model/register/search_words.h"

#include <algorithm>

#include "model/domain/letters_alike.h"

namespace model {

namespace {

/** The words of the search's index, read where they stand; made when they are first asked for. */
Status makeWordTable(Database& database) {
    return database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.certificate_word "
                            "USING fts4aux(main, certificate_search)");
}

/** Whether the register has a word that begins so. */
Result<bool> hasWord(Database& database, const QString& beginning) {
    KU_TRY(const auto next,
           readFirst(database.query("SELECT term FROM temp.certificate_word WHERE term >= ? "
                                    "ORDER BY term LIMIT 1",
                                    beginning),
                     [](Query& row) { return row.text(0); }));
    return next && next->startsWith(beginning);
}

/** Letters, digits and spaces that the index and Qt put in lower case alike. */
bool isSimple(const QString& parts) {
    return std::all_of(parts.begin(), parts.end(), [](QChar c) {
        const bool isCyrillic = c.unicode() >= 0x400 && c.unicode() < 0x530;
        return c.unicode() < 0x80 || (isCyrillic && !c.isMark());
    });
}

bool isHex(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/** Three groups or more, all of two or all of four; the one that is being typed may be shorter. */
bool isGrouped(const QStringList& groups) {
    constexpr int least = 3;
    const auto size = groups.front().size();
    if (groups.size() < least || (size != 2 && size != 4)) return false;
    const bool isAlike = std::all_of(groups.begin(), groups.end() - 1,
                                     [size](const QString& one) { return one.size() == size; });
    const auto last = groups.back().size();
    return isAlike && (last == size || (last < size && groups.size() > least));
}

/**
 * A serial number in groups, "3b a6 b4 41" or "3B:A6", as one word; empty: it is something else, as
 * two numbers with a blank between are.
 */
QString joinedSerial(const QString& text) {
    QString joined = text;
    if (!text.contains(u':') && !isGrouped(text.split(u' '))) return {};
    joined.remove(u':').remove(u' ');
    return isHex(joined) ? joined : QString();
}

/**
 * Every spelling that the register has, letter by letter: what no word begins with is left at once,
 * so that few remain of the hundreds that a long word could have. The index itself keeps the words
 * as they are: it is not made anew for the sake of a keyboard.
 */
Result<QStringList> spellingsOf(Database& database, const QString& parts) {
    if (!isSimple(parts)) return QStringList(parts);
    KU_CHECK(makeWordTable(database));
    QStringList spellings{QString()};
    for (const QChar typed : parts) {
        const QString letters = lettersFor(plainLetter(typed));
        QStringList longer;
        for (const QString& spelling : spellings)
            for (const QChar letter : letters) {
                const QString one = spelling + letter;
                if (letters.size() > 1) {
                    KU_TRY(const bool has, hasWord(database, one.mid(one.lastIndexOf(' ') + 1)));
                    if (!has) continue;
                }
                longer += one;
            }
        spellings = std::move(longer);
    }
    return spellings;
}

/** One of them: the brackets group where SQLite reads them, and are blanks where OR binds first. */
QString anyOf(const QStringList& spellings) {
    QStringList phrases;
    for (const QString& one : spellings)
        phrases += '"' + one + QStringLiteral("*\"");
    return phrases.size() == 1 ? phrases.front() : '(' + phrases.join(QStringLiteral(" OR ")) + ')';
}

} // namespace

Result<std::optional<QString>> matchExpression(Database& database, const QString& text) {
    const QString typed = text.normalized(QString::NormalizationForm_C).simplified();
    if (const QString serial = joinedSerial(typed.toLower()); !serial.isEmpty()) {
        KU_CHECK(makeWordTable(database));
        // Numbers of letters may stand so, too: they are no word together.
        KU_TRY(const bool has, hasWord(database, serial));
        if (has) return std::optional<QString>(anyOf({serial}));
    }
    QStringList words;
    for (const QString& word : typed.split(' ')) {
        QString parts;
        for (const QChar c : word)
            parts += c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? c : QChar(' ');
        parts = parts.simplified();
        if (parts.isEmpty()) continue;
        KU_TRY(const QStringList spellings, spellingsOf(database, parts));
        if (spellings.isEmpty()) return std::optional<QString>();
        words += anyOf(spellings);
    }
    if (words.isEmpty()) return std::optional<QString>();
    return std::optional<QString>(words.join(' '));
}

} // namespace model
