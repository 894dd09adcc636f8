// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job/job.h"
#include "model/register/register.h"

namespace model {

/**
 * These certificates, in this order, as a CSV file that spreadsheets open as it is: UTF-8 with its
 * mark, semicolons, headings in the language set. Any number: read in pages, and nothing of the
 * file stays where it was cancelled. The number written. DiskFull, FileNotWritable, Cancelled.
 */
Result<std::int64_t> exportCertificates(const Register& reg, const std::vector<Id>& ids,
                                        const QString& path, Job& job);

/**
 * What a spreadsheet takes as text: a field that it would compute, because it begins with =, +, -,
 * @, a tab or a line's end, has an apostrophe before it.
 */
QString spreadsheetText(const QString& field);

} // namespace model
