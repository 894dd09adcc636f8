// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/journal/journal_table.h"

#include <array>

#include "model/text/names.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr std::array<const char*, JournalTable::ColumnCount> headers = {
    QT_TRANSLATE_NOOP("ui::JournalTable", "No."),
    QT_TRANSLATE_NOOP("ui::JournalTable", "Handed over"),
    QT_TRANSLATE_NOOP("ui::JournalTable", "User"),
    QT_TRANSLATE_NOOP("ui::JournalTable", "State body"),
    QT_TRANSLATE_NOOP("ui::JournalTable", "Letter"),
    QT_TRANSLATE_NOOP("ui::JournalTable", "Key medium"),
    QT_TRANSLATE_NOOP("ui::JournalTable", "Receiver"),
    QT_TRANSLATE_NOOP("ui::JournalTable", "Issued"),
    QT_TRANSLATE_NOOP("ui::JournalTable", "How"),
};

} // namespace

JournalTable::JournalTable(Work& work, QObject* parent)
    : QAbstractTableModel(parent)
    , m_lines(
          work, *this, journal::read,
          [this](int first, int last) {
              emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
          },
          [this](const model::Error& error) { emit failed(error); }) {}

void JournalTable::put(PagedList<journal::Line> lines) {
    beginResetModel();
    m_lines.put(std::move(lines));
    endResetModel();
}

void JournalTable::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_order = order;
    emit orderChanged();
}

journal::Search JournalTable::search(QDate from, QDate to, const QString& text) const {
    journal::Search search{from, to, text};
    if (m_column >= 0) search.by = static_cast<journal::SortBy>(m_column);
    search.order = m_order;
    return search;
}

void JournalTable::retranslate() {
    if (isSorted()) emit orderChanged(); // another language, another order
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JournalTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_lines.count();
}

int JournalTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalTable::text(const journal::Line& one, int column) const {
    const model::JournalLine& line = one.line;
    switch (column) {
    case Number:
        return one.corrects == 0 ? QString::number(line.number)
                                 : tr("%1 (for %2)").arg(line.number).arg(one.corrects);
    case Day:
        return dayText(line.handedOverOn);
    case User:
        return line.userName;
    case StateBody:
        return line.stateBody;
    case Letter:
        return tr("%1, %2").arg(line.letterNumber, dayText(line.letterDate));
    case Medium:
        return line.mediumSerial;
    case Receiver:
        return line.receiverDocument.isEmpty()
                   ? line.receiverName
                   : tr("%1, %2").arg(line.receiverName, line.receiverDocument);
    case IssuedOn:
        return dayText(line.issuedOn);
    case Channel:
        return model::text::name(line.channel);
    default:
        return {};
    }
}

QVariant JournalTable::data(const QModelIndex& index, int role) const {
    const journal::Line* line = at(index.row());
    if (!line || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    return text(*line, index.column());
}

QVariant JournalTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr(headers.at(static_cast<std::size_t>(section)));
}

} // namespace ui
