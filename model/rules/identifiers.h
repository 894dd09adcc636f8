// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "model/rules/fault.h"
#include "model/rules/rules.h"

namespace model {

/** The digits of a number as pasted: blanks, dashes and BOMs dropped, any script's digits to 0-9.
 */
QString plainDigits(const QString& text);

/** What an IIN says: all faults at once; the birth date where it can be read. */
struct IinReading {
    Faults faults;
    std::optional<QDate> birthDate;
};

/** @param number as plainDigits() gives it. Today is the day against which "future" is judged. */
IinReading readIin(const QString& number, const IdentifierRules& rules, QDate today);

/** All faults of a BIN. */
Faults checkBin(const QString& number, const IdentifierRules& rules);

/** The twelfth digit for the first eleven; nothing where no number is assigned to them. */
std::optional<int> checkDigit(const QString& firstEleven, const IdentifierRules& rules);

/** Whole years lived on a day; born on 29 February: a year older on 1 March. */
int ageOn(QDate birthDate, QDate day);

} // namespace model
