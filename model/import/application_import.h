// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "model/domain/application.h"
#include "model/domain/finding.h"
#include "model/import/encoding.h"
#include "model/rules/rules.h"

namespace model {

/** What was read from a file, and how it was understood. Nothing is stored. */
struct ImportedRows {
    std::vector<EmployeeRow> rows; // numbered 1... in the file's order, as normalised()
    std::vector<Finding> findings; // of the import alone; checkApplication() has the others
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter;
    bool headerRecognised = false;
    bool headingsLost = false; // their letters: that is the one finding, and no row was read
};

/**
 * The table of appendix 1 from a CSV file. FileNotReadable, FileTooLarge, NotCsv, UnknownEncoding,
 * TooManyRows; everything else is a finding.
 */
Result<ImportedRows> importApplicationRows(const QString& path, const Rules& rules);

/** The same from bytes; the path is named in errors only. */
Result<ImportedRows> importApplicationRows(const QByteArray& content, const QString& path,
                                           const Rules& rules);

} // namespace model
