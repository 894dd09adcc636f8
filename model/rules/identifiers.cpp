// SPDX-License-Identifier: Apache-2.0
#include "model/rules/identifiers.h"

#include <algorithm>

namespace model {

namespace {

int digitAt(const QString& number, int place) {
    return number.at(place).unicode() - u'0';
}

int numberAt(const QString& number, int place) {
    return digitAt(number, place) * 10 + digitAt(number, place + 1);
}

bool contains(const std::vector<int>& list, int value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/** A day stands at digits five and six of an IIN; a BIN has its type there, 40 to 63. */
bool hasBinType(const QString& number, const IdentifierRules& rules) {
    return contains(rules.binTypes, digitAt(number, 4)) &&
           contains(rules.binAttributes, digitAt(number, 5));
}

std::optional<Faults> shapeFaults(const QString& number, int length, FindingCode notDigits,
                                  FindingCode wrongLength) {
    const bool digits =
        std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits) return Faults{{notDigits}};
    if (number.size() != length) return Faults{{wrongLength, {QString::number(number.size())}}};
    return std::nullopt;
}

void checkLastDigit(const QString& number, const IdentifierRules& rules, FindingCode wrong,
                    FindingCode neverAssigned, Faults& faults) {
    const std::optional<int> expected = checkDigit(number.left(11), rules);
    if (!expected)
        faults.push_back({neverAssigned});
    else if (*expected != digitAt(number, 11))
        faults.push_back({wrong, {number.mid(11, 1), QString::number(*expected)}});
}

void readBirthDate(const QString& number, const IdentifierRules& rules, QDate today,
                   IinReading& reading) {
    const int centuryDigit = digitAt(number, 6);
    if (centuryDigit == rules.oldForeignerDigit) {
        // The century is not told, so there is no birth date to judge; the month and day are.
        reading.faults.push_back({FindingCode::IinForeignerOldStyle});
        if (!QDate::isValid(2000, numberAt(number, 2), numberAt(number, 4)))
            reading.faults.push_back({FindingCode::IinBirthDate, {number.left(6)}});
        return;
    }
    const auto century = rules.centuries.find(centuryDigit);
    if (century == rules.centuries.end()) {
        reading.faults.push_back({FindingCode::IinCentury, {number.mid(6, 1)}});
        return;
    }
    const QDate date(century->second + numberAt(number, 0), numberAt(number, 2),
                     numberAt(number, 4));
    if (!date.isValid()) {
        reading.faults.push_back({FindingCode::IinBirthDate, {number.left(6)}});
        return;
    }
    reading.birthDate = date;
    if (date > today)
        reading.faults.push_back({FindingCode::BirthDateInFuture, {date.toString(Qt::ISODate)}});
    if (date.year() < rules.nobodyAliveBefore)
        reading.faults.push_back({FindingCode::IinNineteenthCentury, {date.toString(Qt::ISODate)}});
}

} // namespace

QString plainDigits(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        const bool dash = c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
        if (c.isSpace() || dash || c.category() == QChar::Other_Format) continue;
        // Full-width and Arabic-Indic digits come with pasted text; any other sign stays a fault.
        digits += c.isDigit() ? QChar(static_cast<char16_t>(u'0' + c.digitValue())) : c;
    }
    return digits;
}

std::optional<int> checkDigit(const QString& firstEleven, const IdentifierRules& rules) {
    for (const std::vector<int>& weights : rules.weights) {
        int sum = 0;
        for (int i = 0; i < 11; ++i)
            sum += digitAt(firstEleven, i) * weights[static_cast<std::size_t>(i)];
        if (sum % rules.modulus < 10) return sum % rules.modulus;
    }
    return std::nullopt;
}

IinReading readIin(const QString& number, const IdentifierRules& rules, QDate today) {
    IinReading reading;
    if (auto faults = shapeFaults(number, rules.iinLength, FindingCode::IinNotDigits,
                                  FindingCode::IinLength)) {
        reading.faults = *faults;
        return reading;
    }
    // Where it is a BIN, what its digits would mean in an IIN is no help to anybody.
    if (hasBinType(number, rules))
        reading.faults.push_back({FindingCode::IinLooksLikeBin});
    else
        readBirthDate(number, rules, today, reading);
    checkLastDigit(number, rules, FindingCode::IinCheckDigit, FindingCode::IinNeverAssigned,
                   reading.faults);
    return reading;
}

Faults checkBin(const QString& number, const IdentifierRules& rules) {
    if (auto faults =
            shapeFaults(number, rules.binLength, FindingCode::BinNotDigits, FindingCode::BinLength))
        return *faults;
    Faults faults;
    if (numberAt(number, 2) < 1 || numberAt(number, 2) > 12)
        faults.push_back({FindingCode::BinMonth, {number.mid(2, 2)}});
    const bool day = QDate::isValid(2000, numberAt(number, 2), numberAt(number, 4));
    if (day && !contains(rules.binTypes, digitAt(number, 4))) {
        faults.push_back({FindingCode::BinLooksLikeIin});
    } else {
        if (!contains(rules.binTypes, digitAt(number, 4)))
            faults.push_back({FindingCode::BinType, {number.mid(4, 1)}});
        if (!contains(rules.binAttributes, digitAt(number, 5)))
            faults.push_back({FindingCode::BinAttribute, {number.mid(5, 1)}});
    }
    checkLastDigit(number, rules, FindingCode::BinCheckDigit, FindingCode::BinNeverAssigned,
                   faults);
    return faults;
}

int ageOn(QDate birthDate, QDate day) {
    int age = day.year() - birthDate.year();
    if (day.month() < birthDate.month() ||
        (day.month() == birthDate.month() && day.day() < birthDate.day()))
        --age;
    return age;
}

} // namespace model
