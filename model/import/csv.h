// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "model/domain/common.h"

namespace model {

struct CsvRecord {
    int line = 0; // of the file, where it begins, 1...
    QStringList fields;
};

struct CsvTable {
    QChar delimiter;
    std::vector<CsvRecord> records; // without blank lines; at most as many as asked for
    int recordCount = 0;            // all that the text has
};

/**
 * RFC 4180 with a choice of delimiters: that one is taken which splits the first records into the
 * most fields. Keeps `most` records and counts the rest. NotCsv: path; a word for the reason, and
 * the line where it is of one.
 */
Result<CsvTable> parseCsv(const QString& text, const QStringList& delimiters, int most,
                          const QString& path);

/** A record as parseCsv() reads it back. */
QString csvLine(const QStringList& fields, QChar delimiter);

} // namespace model
