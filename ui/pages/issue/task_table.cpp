// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/task_table.h"

#include <array>

#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr std::array<const char*, TaskTable::ColumnCount> headers = {
    QT_TRANSLATE_NOOP("ui::TaskTable", "Name"),
    QT_TRANSLATE_NOOP("ui::TaskTable", "Letter"),
    QT_TRANSLATE_NOOP("ui::TaskTable", "What comes next"),
};

} // namespace

void TaskTable::put(std::vector<issue::Task> tasks) {
    beginResetModel();
    m_tasks = std::move(tasks);
    sortList(static_cast<int>(m_tasks.size()));
    endResetModel();
}

const issue::Task* TaskTable::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_tasks[placeOf(row)] : nullptr;
}

int TaskTable::find(model::Id rowId) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->row.row.id == rowId) return row;
    return -1;
}

QString TaskTable::text(const issue::Task& task, int column) const {
    switch (column) {
    case Name:
        return task.row.row.fullName;
    case Letter:
        return task.row.letterNumber;
    default:
        break;
    }
    switch (task.kind) {
    case issue::TaskKind::GoOn:
        return tr("Continue");
    case issue::TaskKind::Again:
        return tr("Issue again");
    case issue::TaskKind::New:
        break;
    }
    return task.row.row.mediumKind == model::MediumKind::TypeC ? tr("Issue on Type-C")
                                                               : tr("Issue on USB-A");
}

QVariant TaskTable::sortKey(int place, int column) const {
    return text(m_tasks[static_cast<std::size_t>(place)], column);
}

int TaskTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int TaskTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskTable::data(const QModelIndex& index, int role) const {
    const issue::Task* task = at(index.row());
    if (!task) return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(*task, index.column());
    if (role == Qt::DecorationRole && index.column() == Next && task->kind != issue::TaskKind::New)
        return look::icon("triangle-alert", look::colours().warning);
    return {};
}

QVariant TaskTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr(headers.at(static_cast<std::size_t>(section)));
}

void TaskTable::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    sortAgain();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
