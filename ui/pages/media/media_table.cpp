// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/media/media_table.h"

#include <array>

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr std::array<const char*, MediaTable::ColumnCount> headers = {
    QT_TRANSLATE_NOOP("ui::MediaTable", "Serial number"),
    QT_TRANSLATE_NOOP("ui::MediaTable", "Holder"),
    QT_TRANSLATE_NOOP("ui::MediaTable", "Due back by"),
};

} // namespace

void MediaTable::put(std::vector<media::Known> media) {
    beginResetModel();
    m_media = std::move(media);
    sortList(static_cast<int>(m_media.size()));
    endResetModel();
}

const media::Known* MediaTable::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_media[placeOf(row)] : nullptr;
}

int MediaTable::find(const QString& serial) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->record.serial == serial) return row;
    return -1;
}

void MediaTable::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    sortAgain();
    if (!m_media.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant MediaTable::sortKey(int place, int column) const {
    const media::Known& medium = m_media[static_cast<std::size_t>(place)];
    if (column != DueBack) return text(medium, column);
    return medium.record.dueBack ? QVariant(*medium.record.dueBack) : QVariant();
}

int MediaTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_media.size());
}

int MediaTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString MediaTable::text(const media::Known& medium, int column) const {
    const model::MediumRecord& record = medium.record;
    switch (column) {
    case Serial:
        return record.serial;
    case Holder:
        return record.holderName;
    case DueBack:
        if (!record.dueBack) return {};
        return medium.isOverdue ? tr("%1, overdue").arg(dayText(*record.dueBack))
                                : dayText(*record.dueBack);
    default:
        return {};
    }
}

QVariant MediaTable::data(const QModelIndex& index, int role) const {
    const media::Known* medium = at(index.row());
    if (!medium) return {};
    if (role == Qt::DecorationRole && index.column() == DueBack && medium->isOverdue)
        return look::icon("triangle-alert", look::colours().danger);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(*medium, index.column());
    return {};
}

QVariant MediaTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr(headers.at(static_cast<std::size_t>(section)));
}

} // namespace ui
