// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/row_table.h"

#include <utility>

#include <QIcon>
#include <QLocale>

#include "model/text/names.h"
#include "ui/findings/finding_list.h"
#include "ui/pages/applications/letter_table.h"
#include "ui/shell/language.h"

namespace ui {

void RowTable::show(const OpenLetter& letter) {
    const auto& rows = letter.letter.rows;
    const bool same = rows.size() == m_rows.size() &&
                      std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                 [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_faulty.clear();
    }
    m_rows = rows;
    m_utcOffset = letter.utcOffset;
    m_due = letter.due;
    if (!same) return endResetModel();
    retranslate(); // the same rows in other states: what is chosen stays chosen
}

void RowTable::mark(std::set<model::Id> faulty) {
    m_faulty = std::move(faulty);
    retranslate();
}

bool RowTable::isFaulty(const model::EmployeeRow& row) const {
    return row.state == model::RowState::Undecided && m_faulty.contains(row.id);
}

/** In place of the state's own icon, hint and spoken words; invalid: as any other. */
QVariant RowTable::faultyState(const model::EmployeeRow& row, int role) const {
    switch (role) {
    case Qt::DecorationRole:
        return severityIcon(model::Severity::Error);
    case Qt::ToolTipRole:
        return tr("It has errors: choose it, and they are named beside the table.");
    case Qt::AccessibleTextRole:
        return tr("%1, has errors").arg(model::text::name(row.state));
    default:
        return {};
    }
}

const model::EmployeeRow* RowTable::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int RowTable::placeOf(model::Id row) const {
    for (int i = 0; i < rowCount(); ++i)
        if (at(i)->id == row) return i;
    return -1;
}

QString RowTable::text(const model::EmployeeRow& row, int column) const {
    switch (column) {
    case Number:
        return QLocale().toString(row.number);
    case Name:
        return row.fullName;
    case Iin:
        return row.iin;
    case State:
        return stateText(row, m_utcOffset);
    case Due:
        if (const auto due = m_due.find(row.id); due != m_due.end()) return dayText(due->second);
        return {};
    default:
        return {};
    }
}

int RowTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowTable::data(const QModelIndex& index, int role) const {
    const model::EmployeeRow* row = at(index.row());
    if (!row) return {};
    if (index.column() == State && isFaulty(*row))
        if (const QVariant faulty = faultyState(*row, role); faulty.isValid()) return faulty;
    if (role == Qt::DecorationRole && index.column() == State)
        return stateIcon(model::shownState(*row));
    if (role == Qt::ToolTipRole && index.column() == State)
        return wholeStateText(*row, m_utcOffset);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(*row, index.column());
    return {};
}

QVariant RowTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number:
        return model::text::fieldName(QStringLiteral("rowNo"));
    case Name:
        return tr("Name"); // the form's own heading is longer than the column
    case Iin:
        return model::text::fieldName(QStringLiteral("iin"));
    case State:
        return tr("Status");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

void RowTable::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
