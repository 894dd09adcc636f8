// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/ready_table.h"

#include <array>

namespace ui {

namespace {

constexpr std::array<const char*, ReadyTable::ColumnCount> headers = {
    QT_TRANSLATE_NOOP("ui::ReadyTable", "Name"),
    QT_TRANSLATE_NOOP("ui::ReadyTable", "Letter"),
    QT_TRANSLATE_NOOP("ui::ReadyTable", "State body"),
    QT_TRANSLATE_NOOP("ui::ReadyTable", "Key medium"),
};

} // namespace

void ReadyTable::put(std::vector<model::IssueReport> ready) {
    beginResetModel();
    m_ready = std::move(ready);
    endResetModel();
}

int ReadyTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ready.size());
}

int ReadyTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadyTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const model::IssueReport& report = at(index.row());
    switch (index.column()) {
    case Name:
        return report.row.row.fullName;
    case Letter:
        return report.row.letterNumber;
    case StateBody:
        return report.row.stateBody;
    case Medium:
        return report.issue.mediumSerial;
    default:
        return {};
    }
}

QVariant ReadyTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr(headers.at(static_cast<std::size_t>(section)));
}

void ReadyTable::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace ui
