// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/import/csv.h"
#include "model/import/import_rules.h"
#include "ui/pages/applications/row_grid.h"

namespace ui {

namespace {

constexpr auto width = static_cast<qsizetype>(formColumns.size());

/** With the form's column 1, which the grid does not have. */
bool isNumbered(const model::CsvTable& table) {
    return std::all_of(table.records.begin(), table.records.end(), [](const auto& record) {
        bool number = false;
        if (record.fields.size() > width) record.fields.first().trimmed().toInt(&number);
        return number;
    });
}

/** As the form has them, without its column 1. */
bool isWhole(const model::CsvTable& table) {
    return std::all_of(table.records.begin(), table.records.end(),
                       [](const auto& record) { return record.fields.size() == width; });
}

/** Up to the last column with something in it: a spreadsheet copies blank ones, too. */
qsizetype columnsIn(const model::CsvTable& table, int skipped) {
    qsizetype most = 0;
    for (const model::CsvRecord& record : table.records) {
        qsizetype last = record.fields.size();
        while (last > most + skipped && record.fields[last - 1].trimmed().isEmpty())
            --last;
        most = std::max(most, last - skipped);
    }
    return most;
}

} // namespace

model::Status RowGrid::paste(const QModelIndex& at, const QString& text) {
    KU_TRY(const model::ImportRules* limits, model::importRules());
    const QString source = tr("The clipboard");
    KU_TRY(const model::CsvTable table,
           model::parseCsv(text, {QStringLiteral("\t")}, limits->mostRows, source));
    if (table.records.empty())
        return model::Error{model::ErrorCode::NotCsv, {source.toStdString(), "one-column"}};
    if (const int rows = at.row() + table.recordCount; rows > limits->mostRows)
        return model::Error{model::ErrorCode::TooManyRows,
                            {std::to_string(rows), std::to_string(limits->mostRows)}};
    const int skipped = isNumbered(table) ? 1 : 0;
    // Whole rows have one place alone, whatever cell is chosen.
    const int first = skipped > 0 || isWhole(table) ? 0 : at.column();
    const qsizetype columns = columnsIn(table, skipped), room = columnCount() - first;
    if (columns > room)
        return model::Error{model::ErrorCode::RowsTooWide,
                            {std::to_string(columns + skipped), std::to_string(room)}};
    Rows rows = m_rows;
    int row = at.row();
    for (const model::CsvRecord& record : table.records) {
        if (row >= static_cast<int>(rows.size())) rows.emplace_back();
        int column = first;
        for (qsizetype i = skipped; i < record.fields.size() && column < columnCount(); ++i)
            rows[static_cast<std::size_t>(row)].*
                formColumns[static_cast<std::size_t>(column++)].value = record.fields[i].trimmed();
        ++row;
    }
    push(std::move(rows), at.siblingAtColumn(first));
    return crypto::done();
}

QString RowGrid::copied(const QModelIndexList& cells) const {
    std::map<int, std::map<int, QString>> lines;
    for (const QModelIndex& cell : cells)
        lines[cell.row()][cell.column()] = data(cell, Qt::EditRole).toString();
    QStringList text;
    for (const auto& [row, fields] : lines) {
        QStringList values;
        for (const auto& [column, value] : fields)
            values += value;
        text += model::csvLine(values, QLatin1Char('\t'));
    }
    return text.join(QLatin1Char('\n'));
}

} // namespace ui
