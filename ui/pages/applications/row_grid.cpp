// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/row_grid.h"

#include <algorithm>
#include <iterator>
#include <set>

#include <QIcon>
#include <QUndoCommand>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"

namespace ui {

namespace {

constexpr qsizetype surelySeen = 28; // characters, in the widest column, whichever they are
constexpr qsizetype longestSurname = 14; // beside a row's number

bool isBlank(const model::EmployeeRow& row) {
    return std::all_of(formColumns.begin(), formColumns.end(), [&](const FormColumn& column) {
        return (row.*column.value).trimmed().isEmpty();
    });
}

QString& cellOf(RowGrid::Rows& rows, int row, int column) {
    return rows[static_cast<std::size_t>(row)].*formColumns[static_cast<std::size_t>(column)].value;
}

} // namespace

/**
 * Which rows came in place of which, without those above and below that stay as they are: a long
 * letter is typed in thousands of changes, and each is kept.
 */
class RowGrid::Change : public QUndoCommand {
public:
    Change(RowGrid& grid, const Rows& after, const QModelIndex& cell)
        : m_grid(grid)
        , m_row(cell.row())
        , m_column(cell.column()) {
        const Rows& before = grid.m_rows;
        const auto [from, to] =
            std::mismatch(before.begin(), before.end(), after.begin(), after.end());
        auto fromEnd = before.end();
        auto toEnd = after.end();
        while (fromEnd != from && toEnd != to && *std::prev(fromEnd) == *std::prev(toEnd)) {
            --fromEnd;
            --toEnd;
        }
        m_first = from - before.begin();
        m_before.assign(from, fromEnd);
        m_after.assign(to, toEnd);
    }

    void undo() override { replace(m_after, m_before); }
    void redo() override { replace(m_before, m_after); }

private:
    void replace(const Rows& these, const Rows& by) {
        Rows rows = m_grid.m_rows;
        const auto first = rows.begin() + m_first;
        const auto gap = rows.erase(first, first + std::ssize(these));
        rows.insert(gap, by.begin(), by.end());
        m_grid.put(rows, m_row, m_column, static_cast<int>(m_first), static_cast<int>(by.size()));
    }

    RowGrid& m_grid;
    std::ptrdiff_t m_first = 0;
    Rows m_before;
    Rows m_after;
    int m_row;
    int m_column;
};

RowGrid::RowGrid(QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(1)
    , m_numbers(1) {}

RowGrid::Rows RowGrid::letterRows() const {
    Rows rows;
    for (const model::EmployeeRow& row : m_rows) {
        if (isBlank(row)) continue;
        rows.push_back(row);
        rows.back().number = static_cast<int>(rows.size());
    }
    return rows;
}

int RowGrid::placeOf(int number) const {
    for (int row = 0; row < rowCount(); ++row)
        if (number > 0 && numberOf(row) == number) return row;
    return -1;
}

int RowGrid::columnOf(const QString& field) {
    for (std::size_t i = 0; i < formColumns.size(); ++i)
        if (field == QLatin1String(formColumns[i].field)) return static_cast<int>(i);
    return -1;
}

int RowGrid::numberOf(int row) const {
    return m_numbers[static_cast<std::size_t>(row)];
}

/** Once for each change: every cell in view asks for its row's number. */
void RowGrid::countRows() {
    m_numbers.clear();
    int number = 0;
    for (const model::EmployeeRow& row : m_rows)
        m_numbers.push_back(isBlank(row) ? 0 : ++number);
}

void RowGrid::push(Rows rows, const QModelIndex& cell) {
    if (rows.empty() || !isBlank(rows.back())) rows.emplace_back();
    m_undo.push(new Change(*this, rows, cell));
}

void RowGrid::put(const Rows& rows, int row, int column, int first, int count) {
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after != before) { // their numbers are others' now; a check follows
        m_findings.clear();
        m_at.clear();
    }
    const auto take = [&] {
        m_rows = rows;
        countRows();
    };
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        take();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        take();
        endRemoveRows();
    } else {
        take();
    }
    retranslate();
    emit rowsPut(first, count);
    emit cellChanged(index(std::clamp(row, 0, after - 1), std::max(column, 0)));
    emit edited();
}

void RowGrid::replace(Rows rows) {
    push(std::move(rows), index(0, 0));
}

void RowGrid::fillDown(const QModelIndexList& cells) {
    Rows rows = m_rows;
    std::map<int, int> top; // by column
    for (const QModelIndex& cell : cells) {
        const auto [it, isNew] = top.try_emplace(cell.column(), cell.row());
        if (!isNew) it->second = std::min(it->second, cell.row());
    }
    const bool one = std::all_of(cells.begin(), cells.end(), [&](const QModelIndex& cell) {
        return cell.row() == top[cell.column()];
    });
    bool any = false;
    for (const QModelIndex& cell : cells) {
        const int from = one ? cell.row() - 1 : top[cell.column()];
        if (from < 0 || from == cell.row()) continue;
        cellOf(rows, cell.row(), cell.column()) = cellOf(rows, from, cell.column());
        any = true;
    }
    if (any) push(std::move(rows), cells.last());
}

void RowGrid::clear(const QModelIndexList& cells) {
    Rows rows = m_rows;
    for (const QModelIndex& cell : cells)
        cellOf(rows, cell.row(), cell.column()).clear();
    if (!cells.isEmpty()) push(std::move(rows), cells.first());
}

void RowGrid::insertRow(int row) {
    Rows rows = m_rows;
    rows.insert(rows.begin() + std::clamp(row, 0, rowCount()), model::EmployeeRow{});
    push(std::move(rows), index(std::min(row, rowCount() - 1), 0));
}

void RowGrid::removeRows(const QModelIndexList& cells) {
    if (cells.isEmpty()) return;
    std::set<int> removed;
    for (const QModelIndex& cell : cells)
        removed.insert(cell.row());
    Rows rows;
    for (int row = 0; row < rowCount(); ++row)
        if (!removed.contains(row)) rows.push_back(m_rows[static_cast<std::size_t>(row)]);
    push(std::move(rows), cells.first());
}

void RowGrid::startAnew() {
    put(Rows(1), 0, 0, 0, 1);
    m_undo.clear();
}

void RowGrid::showFindings(std::vector<model::Finding> findings) {
    m_findings = std::move(findings);
    m_at.clear();
    for (std::size_t i = 0; i < m_findings.size(); ++i)
        m_at[{m_findings[i].row, columnOf(m_findings[i].field)}].push_back(i);
    emit dataChanged(
        index(0, 0), index(rowCount() - 1, columnCount() - 1),
        {Qt::DecorationRole, Qt::BackgroundRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

std::vector<const model::Finding*> RowGrid::findingsAt(const QModelIndex& cell) const {
    std::vector<const model::Finding*> found;
    const int number = numberOf(cell.row());
    const auto here = number > 0 ? m_at.find({number, cell.column()}) : m_at.end();
    if (here == m_at.end()) return found;
    for (const std::size_t one : here->second)
        found.push_back(&m_findings[one]);
    return found;
}

int RowGrid::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowGrid::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(formColumns.size());
}

QVariant RowGrid::data(const QModelIndex& index, int role) const {
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_rows[static_cast<std::size_t>(index.row())].*
               formColumns[static_cast<std::size_t>(index.column())].value;
    if (role != Qt::DecorationRole && role != Qt::BackgroundRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleDescriptionRole)
        return {};
    const auto found = findingsAt(index);
    if (found.empty()) // what is longer than the widest column reads there
        return role == Qt::ToolTipRole ? data(index, Qt::DisplayRole) : QVariant();
    const auto worst =
        std::min_element(found.begin(), found.end(),
                         [](const auto* a, const auto* b) { return a->severity < b->severity; });
    if (role == Qt::DecorationRole) return severityIcon((*worst)->severity);
    if (role == Qt::BackgroundRole) return severityBackground((*worst)->severity);
    QStringList words;
    for (const model::Finding* finding : found)
        words += tr("%1: %2").arg(model::text::name(finding->severity),
                                  findingText(*finding, Begins::AfterColon));
    const QString value = data(index, Qt::DisplayRole).toString();
    if (role == Qt::ToolTipRole && value.size() > surelySeen) words.prepend(value);
    return words.join(QLatin1Char('\n'));
}

bool RowGrid::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString()) return true;
    Rows rows = m_rows;
    cellOf(rows, index.row(), index.column()) = text;
    push(std::move(rows), index);
    return true;
}

Qt::ItemFlags RowGrid::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

QVariant RowGrid::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (orientation == Qt::Horizontal)
        return model::text::fieldName(
            QLatin1String(formColumns[static_cast<std::size_t>(section)].field));
    const int number = numberOf(section);
    if (number == 0) return QStringLiteral("+");
    const QString& name = m_rows[static_cast<std::size_t>(section)].fullName;
    if (role == Qt::ToolTipRole && !name.isEmpty()) return name;
    const QString surname =
        m_named ? name.section(u' ', 0, 0, QString::SectionSkipEmpty) : QString();
    if (surname.isEmpty()) return QString::number(number);
    const bool isLong = surname.size() > longestSurname;
    return QStringLiteral("%1  %2")
        .arg(isLong ? surname.left(longestSurname - 1) + u'…' : surname)
        .arg(number);
}

void RowGrid::setNamed(bool named) {
    m_named = named;
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RowGrid::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace ui
