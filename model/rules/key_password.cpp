// SPDX-License-Identifier: Apache-2.0
#include "model/rules/key_password.h"

#include <algorithm>

#include "crypto/keystore/wide_password.h"
#include "model/rules/data_reader.h"

namespace model {

namespace {

const QString builtIn = QStringLiteral(":/kualik/rules");

/** The password's UTF-16 units, read where they lie: a QString of it could not be wiped. */
class Signs {
public:
    explicit Signs(const Secret& wide)
        : m_octets(wide.view()) {}
    std::size_t size() const { return m_octets.size() / 2; }
    QChar at(std::size_t i) const {
        return QChar(static_cast<char16_t>(m_octets[2 * i] << 8 | m_octets[2 * i + 1]));
    }

private:
    crypto::ByteView m_octets;
};

/** A sign outside of the first plane is two units and one character. */
int charactersOf(const Signs& signs) {
    int count = 0;
    for (std::size_t i = 0; i < signs.size(); ++i)
        count += !signs.at(i).isLowSurrogate();
    return count;
}

bool hasAnyOf(const Signs& signs, const QString& wanted) {
    for (std::size_t i = 0; i < signs.size(); ++i)
        if (wanted.contains(signs.at(i))) return true;
    return false;
}

/** The longest run of signs each of which follows the one before in the row. */
int longestRun(const Signs& signs, const QString& row, int step) {
    int longest = 0;
    int run = 0;
    qsizetype before = -1;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const qsizetype place = row.indexOf(signs.at(i).toLower());
        const bool goesOn = place >= 0 && before >= 0 && place == before + step;
        run = place < 0 ? 0 : goesOn ? run + 1 : 1;
        longest = std::max(longest, run);
        before = place;
    }
    return longest;
}

bool hasSequence(const Signs& signs, const KeyPasswordRules& rules) {
    return std::any_of(rules.rows.begin(), rules.rows.end(), [&](const QString& row) {
        return longestRun(signs, row, 1) > rules.mostInSequence ||
               (rules.countsBackwards && longestRun(signs, row, -1) > rules.mostInSequence);
    });
}

} // namespace

Result<KeyPasswordRules> readKeyPasswordRules(const QString& folder, QDate day) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/passwords.json")));
    const DataReader data = file.editionOn(day).at("keyPassword");
    KeyPasswordRules rules;
    rules.leastCharacters = data.at("length").number("leastCharacters", 1, 100);
    rules.letters = data.at("letters").text("anyOf");
    rules.digitsOrSigns = data.at("digitsOrSigns").text("anyOf");
    const DataReader sequence = data.at("sequence");
    rules.mostInSequence = sequence.number("most", 1, 100);
    rules.rows = sequence.texts("rows");
    rules.countsBackwards = sequence.flag("backwards");
    KU_CHECK(file.status());
    return rules;
}

Result<Faults> checkKeyPassword(const Secret& password, const KeyPasswordRules& rules) {
    KU_TRY(const Secret wide, crypto::keystore::widePassword(password));
    const Signs signs(wide);
    Faults faults;
    if (charactersOf(signs) < rules.leastCharacters)
        faults.push_back(
            {FindingCode::KeyPasswordTooShort, {QString::number(rules.leastCharacters)}});
    if (!hasAnyOf(signs, rules.letters)) faults.push_back({FindingCode::KeyPasswordNoLetter});
    if (hasSequence(signs, rules))
        faults.push_back(
            {FindingCode::KeyPasswordSequence, {QString::number(rules.mostInSequence)}});
    if (!hasAnyOf(signs, rules.digitsOrSigns)) faults.push_back({FindingCode::KeyPasswordNoDigit});
    return faults;
}

Result<std::vector<Finding>> keyPasswordFindings(const Secret& password, QDate day) {
    KU_TRY(const KeyPasswordRules passwords, readKeyPasswordRules(builtIn, day));
    KU_TRY(const Rules* const rules, rulesOn(day));
    KU_TRY(const Faults faults, checkKeyPassword(password, passwords));
    std::vector<Finding> findings;
    for (const Fault& fault : faults)
        findings.push_back(
            rules->finding(fault.code, {}, 0, QStringLiteral("password"), fault.arguments));
    return findings;
}

} // namespace model
