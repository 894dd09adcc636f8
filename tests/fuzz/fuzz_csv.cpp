// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "model/import/csv.h"
#include "model/import/encoding.h"

// Bytes of any kind: an answer or an error, and what was read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto decoded = model::decodeText(bytes, QStringLiteral("fuzz"));
    if (!decoded) return 0;
    const QStringList delimiters{QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t")};
    const auto table = model::parseCsv(decoded->text, delimiters, 1000, QStringLiteral("fuzz"));
    if (!table || table->recordCount > 1000) return 0;
    QString written;
    for (const model::CsvRecord& record : table->records)
        written += model::csvLine(record.fields, table->delimiter);
    const auto again =
        model::parseCsv(written, {QString(table->delimiter)}, 1000, QStringLiteral("fuzz"));
    if (!table->records.empty() && !again) std::abort();
    if (again && again->records.size() != table->records.size()) std::abort();
    return 0;
}
