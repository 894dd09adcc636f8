// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/**
 * A barcode scanner presses the keys of Latin letters and digits. Under a Russian or Kazakh layout
 * they type others: "KZ-1" comes as "ЛЯ-1" or, on the Kazakh one with its digits' row, as "ЛЯө\"".
 */
namespace model {

/** What the scanner may have meant: the text as it came, then by the keys of each layout. */
QStringList readingsOfScan(const QString& scanned);

/**
 * What somebody may have meant who typed without a look at the layout: the text as it came, then by
 * the same keys on the other layouts, from Cyrillic letters to Latin ones or the other way round.
 */
QStringList readingsOfKeys(const QString& typed);

/** Both letters come from one key, each on its own layout; so does a letter and itself. */
bool areOnOneKey(QChar one, QChar other);

/** The likeliest of them; a text without Cyrillic letters as it came. */
QString latinOfScan(const QString& scanned);

} // namespace model
