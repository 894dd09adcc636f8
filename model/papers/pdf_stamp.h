// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include "model/domain/common.h"

/**
 * The same values give the same bytes, so that a paper can be printed again and compared.
 * QPdfWriter writes the clock's time twice and a random file identifier. The XMP metadata can be
 * given to it; the creation date of the Info dictionary and the identifier cannot in Qt 6.4.
 * (Its third source of chance is the order in which several fonts are written, that of a hash
 * seeded anew for each process: hence one font for all papers.)
 */
namespace model::papers {

struct DocumentFacts {
    QString title;
    QString creator; // the program
    QDate day;       // the day of creation, at midnight UTC: a civil day has no time
};

/** What PDF/A-1b wants, and the same as in the Info dictionary (ISO 19005-1, 6.7.3). */
QByteArray xmpMetadata(const DocumentFacts& facts);

/**
 * The file with the day as creation date and the digest of its content as identifier. The date is
 * longer or shorter by the machine's time zone, so the cross-reference table moves with it.
 * Internal: the file is not as Qt writes it, and nothing is guessed.
 */
Result<Bytes> stamp(QByteArray pdf, const DocumentFacts& facts);

} // namespace model::papers
