// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/journal/journal_table.h"

#include <algorithm>
#include <array>

#include <QFont>

#include "model/text/names.h"
#include "ui/look/theme.h"
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

/** The number in the book, and below it what became of the line. */
QString JournalTable::numberText(const journal::Line& one) {
    QStringList lines{QString::number(one.line.number)};
    if (one.corrects != 0) lines += tr("for %1").arg(one.corrects);
    if (one.replacedBy != 0) lines += tr("see %1").arg(one.replacedBy);
    return lines.join(u'\n');
}

QString JournalTable::numberHint(const journal::Line& one) {
    QStringList lines;
    if (one.corrects != 0)
        lines += tr("Line %1 was entered in place of line %2.")
                     .arg(QString::number(one.line.number), QString::number(one.corrects));
    if (one.replacedBy != 0)
        lines += tr("Line %1 was replaced by line %2, which says what is right.")
                     .arg(QString::number(one.line.number), QString::number(one.replacedBy));
    return lines.join(u'\n');
}

QString JournalTable::text(const journal::Line& one, int column) const {
    const model::JournalLine& line = one.line;
    switch (column) {
    case Number:
        return numberText(one);
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

/** A line that was replaced is struck out, as in a book of paper: not told by its colour alone. */
QVariant JournalTable::data(const QModelIndex& index, int role) const {
    constexpr int ours[] = {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::FontRole,
                            Qt::ForegroundRole};
    if (std::find(std::begin(ours), std::end(ours), role) == std::end(ours)) return {};
    const journal::Line* line = at(index.row());
    if (!line) return {};
    const bool isReplaced = line->replacedBy != 0;
    const bool isNumber = index.column() == Number;
    if (role == Qt::ForegroundRole)
        return isReplaced ? QVariant(look::colours().muted) : QVariant();
    if (role == Qt::FontRole) {
        if (!isReplaced || isNumber) return {};
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    if (isNumber && role != Qt::DisplayRole) return numberHint(*line); // else it has the words
    if (role == Qt::AccessibleTextRole) return {};
    return text(*line, index.column());
}

QVariant JournalTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr(headers.at(static_cast<std::size_t>(section)));
}

} // namespace ui
