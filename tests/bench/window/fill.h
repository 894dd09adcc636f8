// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace bench {

inline const QString operatorName = QStringLiteral("Айгүл Әбенова");
inline const QString password = QStringLiteral("құпиясөз-1");
inline const QString pin = QStringLiteral("2580"); // of every medium

/** Of the person with this number, from 0: one born on each day of fifty years. */
QString iinOf(int person);

constexpr int rowsOfALongLetter = 300; // a ministry's

/** The cells of such a letter's row, of this person, as a spreadsheet has them. */
QStringList sheetRow(int person);

/**
 * A training workplace with so many certificates. Each went the whole way through the stores, with
 * every guard of the database: letter, decision, issue, to-be-signed part, certificate, medium,
 * hand-over, journal line. Only its octets are random where nobody parses them, and many share a
 * transaction. False where something failed.
 */
bool fillWorkplace(const QString& folder, int certificates);

} // namespace bench
