// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

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

/**
 * Which of the grid's columns each one goes into, by the headings above; -1: into none. Empty: the
 * first line has no headings, as an import knows them.
 */
std::vector<int> columnsByHeadings(const model::CsvTable& table, const model::ImportRules& rules,
                                   QStringList& leftOut) {
    std::vector<int> columns;
    std::set<QString> known;
    QStringList others;
    for (const QString& heading : table.records.front().fields) {
        const QString name = model::columnOf(heading, rules);
        const bool isNew = !name.isEmpty() && known.insert(name).second;
        columns.push_back(isNew ? RowGrid::columnOf(name) : -1);
        if (columns.back() < 0 && name != QLatin1String("rowNo") && !heading.trimmed().isEmpty())
            others += heading.simplified();
    }
    const bool any = std::any_of(columns.begin(), columns.end(), [](int one) { return one >= 0; });
    if (!any || static_cast<int>(known.size()) < rules.leastHeadings) return {};
    leftOut = others;
    return columns;
}

/** With the row of numbers that the form has under them. */
void takeHeadings(model::CsvTable& table) {
    const auto take = [&table] {
        table.records.erase(table.records.begin());
        --table.recordCount;
    };
    take();
    if (!table.records.empty() && model::isNumberRow(table.records.front().fields)) take();
}

/** The same without headings: from the chosen one on, whole rows from the first. RowsTooWide. */
model::Result<std::vector<int>> columnsFrom(int chosen, const model::CsvTable& table) {
    const int skipped = isNumbered(table) ? 1 : 0;
    // Whole rows have one place alone, whatever cell is chosen.
    const int first = skipped > 0 || isWhole(table) ? 0 : chosen;
    const qsizetype wide = columnsIn(table, skipped), room = width - first;
    if (wide > room)
        return model::Error{model::ErrorCode::RowsTooWide,
                            {std::to_string(wide + skipped), std::to_string(room)}};
    std::vector<int> columns(static_cast<std::size_t>(skipped), -1);
    for (int column = first; column < static_cast<int>(width); ++column)
        columns.push_back(column);
    return columns;
}

} // namespace

model::Result<RowGrid::Pasted> RowGrid::paste(const QModelIndex& at, const QString& text) {
    KU_TRY(const model::ImportRules* limits, model::importRules());
    const QString source = tr("The clipboard");
    // Two more than rows: the headings and the numbers under them.
    KU_TRY(model::CsvTable table,
           model::parseCsv(text, {QStringLiteral("\t")}, limits->mostRows + 2, source));
    if (table.records.empty())
        return model::Error{model::ErrorCode::NotCsv, {source.toStdString(), "one-column"}};
    Pasted pasted;
    std::vector<int> columns = columnsByHeadings(table, *limits, pasted.columns);
    pasted.headings = !columns.empty();
    if (pasted.headings) takeHeadings(table);
    if (const int rows = at.row() + table.recordCount; rows > limits->mostRows)
        return model::Error{model::ErrorCode::TooManyRows,
                            {std::to_string(rows), std::to_string(limits->mostRows)}};
    if (!pasted.headings) {
        KU_TRY(columns, columnsFrom(at.column(), table));
    }
    if (table.records.empty()) return pasted; // nothing but headings
    Rows rows = m_rows;
    int row = at.row();
    for (const model::CsvRecord& record : table.records) {
        if (row >= static_cast<int>(rows.size())) rows.emplace_back();
        const std::size_t count =
            std::min(columns.size(), static_cast<std::size_t>(record.fields.size()));
        for (std::size_t i = 0; i < count; ++i)
            if (columns[i] >= 0)
                rows[static_cast<std::size_t>(row)].*
                    formColumns[static_cast<std::size_t>(columns[i])].value =
                    record.fields[static_cast<qsizetype>(i)].trimmed();
        ++row;
    }
    const auto first =
        std::find_if(columns.begin(), columns.end(), [](int column) { return column >= 0; });
    push(std::move(rows), at.siblingAtColumn(*first));
    return pasted;
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
