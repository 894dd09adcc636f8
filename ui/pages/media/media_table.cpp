// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/media/media_table.h"

#include <array>

#include "model/text/names.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr std::array<const char*, MediaTable::ColumnCount> headers = {
    QT_TRANSLATE_NOOP("ui::MediaTable", "Serial number"),
    QT_TRANSLATE_NOOP("ui::MediaTable", "Holder"),
    QT_TRANSLATE_NOOP("ui::MediaTable", "Due back by"),
    QT_TRANSLATE_NOOP("ui::MediaTable", "State"),
};

} // namespace

MediaTable::MediaTable(Work& work, QObject* parent)
    : QAbstractTableModel(parent)
    , m_media(
          work, *this, media::read,
          [this](int first, int last) {
              emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
              emit came(first, last);
          },
          [this](const model::Error& error) { emit failed(error); }) {}

void MediaTable::put(PagedList<media::Known> media) {
    beginResetModel();
    m_media.put(std::move(media));
    endResetModel();
}

void MediaTable::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_order = order;
    emit orderChanged();
}

media::Search MediaTable::search(std::optional<model::MediumState> state,
                                 const QString& text) const {
    media::Search search{state, text};
    if (m_column >= 0) search.by = static_cast<media::SortBy>(m_column);
    search.order = m_order;
    return search;
}

void MediaTable::retranslate() {
    if (m_column >= 0) emit orderChanged(); // another language, another order
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MediaTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_media.count();
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
    case State:
        return model::text::name(record.state);
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
