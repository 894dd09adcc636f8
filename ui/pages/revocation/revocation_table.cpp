// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_table.h"

#include <algorithm>
#include <array>

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr std::array<const char*, RevocationTable::ColumnCount> headers = {
    QT_TRANSLATE_NOOP("ui::RevocationTable", "Due"),
    QT_TRANSLATE_NOOP("ui::RevocationTable", "Letter"),
    QT_TRANSLATE_NOOP("ui::RevocationTable", "State body"),
    QT_TRANSLATE_NOOP("ui::RevocationTable", "Open rows"),
};

auto openRows(const model::DueRevocation& one) {
    return std::count_if(one.letter.rows.begin(), one.letter.rows.end(), [](const auto& row) {
        return row.state == model::RevocationRowState::Open;
    });
}

} // namespace

RevocationTable::RevocationTable(Work& work, QObject* parent)
    : SortedTable(parent)
    , m_all(
          work, *this, revocation::read,
          [this](int first, int last) {
              emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
          },
          [this](const model::Error& error) { emit failed(error); }) {}

void RevocationTable::put(std::vector<model::DueRevocation> letters) {
    beginResetModel();
    m_hasAll = false;
    m_all.put({});
    m_letters = std::move(letters);
    sortList(static_cast<int>(m_letters.size()));
    endResetModel();
}

void RevocationTable::putAll(PagedList<model::DueRevocation> letters) {
    beginResetModel();
    m_hasAll = true;
    m_letters.clear();
    sortList(0);
    m_all.put(std::move(letters));
    endResetModel();
}

void RevocationTable::sort(int column, Qt::SortOrder order) {
    if (m_hasAll)
        setOrder(column, order);
    else
        SortedTable::sort(column, order); // all letters may be on their way, in the order before
    emit orderChanged();
}

revocation::Order RevocationTable::allInOrder() const {
    revocation::Order now;
    if (orderColumn() >= 0) now.by = static_cast<revocation::SortBy>(orderColumn());
    now.order = order();
    return now;
}

model::Id RevocationTable::letterAt(int row) const {
    if (m_hasAll) return m_all.idAt(row);
    const model::DueRevocation* one = at(row);
    return one ? one->letter.id : 0;
}

const model::DueRevocation* RevocationTable::at(int row) const {
    if (m_hasAll) return m_all.at(row);
    return row >= 0 && row < rowCount() ? &m_letters[placeOf(row)] : nullptr;
}

void RevocationTable::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_hasAll) sortAgain();
    if (orderColumn() >= 0) emit orderChanged(); // another language, another order
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant RevocationTable::sortKey(int place, int column) const {
    const model::DueRevocation& one = m_letters[static_cast<std::size_t>(place)];
    if (column == Due) return openRows(one) > 0 && one.due ? QVariant(*one.due) : QVariant();
    if (column == Letter) return one.letter.letterNumber;
    if (column == Open) return static_cast<qlonglong>(openRows(one));
    return text(one, column);
}

int RevocationTable::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return m_hasAll ? m_all.count() : static_cast<int>(m_letters.size());
}

int RevocationTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RevocationTable::text(const model::DueRevocation& one, int column) const {
    switch (column) {
    case Due:
        if (openRows(one) == 0) return tr("Nothing waits");
        if (!one.due) return tr("Cannot be counted");
        return one.overdue ? tr("%1, overdue").arg(dayText(*one.due)) : dayText(*one.due);
    case Letter:
        return tr("%1, %2").arg(one.letter.letterNumber, dayText(one.letter.letterDate));
    case Body:
        return one.letter.stateBody;
    case Open:
        return tr("%1 of %2").arg(openRows(one)).arg(one.letter.rows.size());
    default:
        return {};
    }
}

QVariant RevocationTable::data(const QModelIndex& index, int role) const {
    const model::DueRevocation* one = at(index.row());
    if (!one) return {};
    if (role == Qt::DecorationRole && index.column() == Due && one->overdue)
        return look::icon("triangle-alert", look::colours().danger);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(*one, index.column());
    return {};
}

QVariant RevocationTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr(headers.at(static_cast<std::size_t>(section)));
}

} // namespace ui
