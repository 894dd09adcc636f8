// SPDX-License-Identifier: Apache-2.0
#include "model/rules/person_name.h"

namespace model {

namespace {

/** What no document's script has is gathered: it is told once, however often it stands there. */
void checkWord(const QString& word, const NameRules& rules, Faults& faults, QStringList& foreign) {
    bool cyrillic = false;
    bool latin = false;
    // By code point: a character outside the BMP is one character to the operator.
    for (const char32_t code : word.toUcs4()) {
        const QString character = QString::fromUcs4(&code, 1);
        if (rules.cyrillic.contains(character.toUpper()))
            cyrillic = true;
        else if (rules.latin.contains(character.toUpper()))
            latin = true;
        else if (!rules.marks.contains(character) && !foreign.contains(character))
            foreign += character;
    }
    // A Latin i in a Cyrillic word looks right on paper and makes another person in the register.
    if (cyrillic && latin) faults.push_back({FindingCode::NameMixedScript, {word}});
}

} // namespace

PersonName splitName(const QString& fullName) {
    const QStringList words = fullName.simplified().split(u' ', Qt::SkipEmptyParts);
    return {words.value(0), words.value(1), words.mid(2).join(u' ')};
}

Faults checkName(const QString& fullName, const NameRules& rules) {
    Faults faults;
    const QStringList words = fullName.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < rules.leastParts) faults.push_back({FindingCode::NameTooFewParts});
    QStringList foreign;
    for (const QString& word : words)
        checkWord(word, rules, faults, foreign);
    if (!foreign.isEmpty())
        faults.push_back({FindingCode::NameForeignCharacter, {foreign.join(u' ')}});
    return faults;
}

} // namespace model
