// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/letter_table.h"

#include <QIcon>
#include <QLocale>

#include "model/access/clock_guard.h"
#include "model/text/clause.h"
#include "model/text/names.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

QIcon dueIcon(const LetterLine& line) {
    if (line.overdue) return look::icon("triangle-alert", look::colours().danger);
    if (line.states.contains(model::RowState::Undecided)) return look::icon("clock");
    return {};
}

int countOf(const LetterLine& line, bool answeredOnly) {
    int count = 0;
    for (const auto& [state, rows] : line.states)
        if (!answeredOnly || !model::waitsForAnswer(state)) count += rows;
    return count;
}

bool waitsAny(const LetterLine& line) {
    return countOf(line, true) < countOf(line, false);
}

} // namespace

QString stateText(const std::map<model::RowState, int>& states) {
    QStringList parts;
    const bool one = states.size() == 1 && states.begin()->second == 1;
    for (const auto& [state, rows] : states)
        parts +=
            one ? model::text::name(state)
                : LetterTable::tr("%1: %2").arg(model::text::name(state), QLocale().toString(rows));
    if (!one) // a line breaks between two of them, not before a figure
        for (QString& part : parts)
            part.replace(u' ', QChar(QChar::Nbsp));
    return parts.join(QStringLiteral(" · "));
}

QString stateText(const model::EmployeeRow& row, std::chrono::seconds utcOffset) {
    if (!model::isRevokedSince(row)) return model::text::name(row.state);
    return LetterTable::tr("Revoked on %1")
        .arg(dayText(model::civilDay(*row.revokedAt, utcOffset)));
}

QString wholeStateText(const model::EmployeeRow& row, std::chrono::seconds utcOffset) {
    if (!model::isRevokedSince(row)) return model::text::wholeName(row.state);
    return LetterTable::tr("Handed over, and revoked on %1")
        .arg(dayText(model::civilDay(*row.revokedAt, utcOffset)));
}

QIcon stateIcon(model::RowState state) {
    switch (state) {
    case model::RowState::Undecided:
        return look::icon("circle-help", look::colours().accent);
    case model::RowState::Accepted:
        return look::icon("circle-check", look::colours().success);
    case model::RowState::Refused:
        return look::icon("ban", look::colours().danger);
    case model::RowState::Issuing:
        return look::icon("clock", look::colours().warning);
    case model::RowState::Issued:
        return look::icon("file-badge", look::colours().success);
    case model::RowState::HandedOver:
        return look::icon("check", look::colours().success);
    case model::RowState::Revoked:
        return look::icon("shield-off", look::colours().danger);
    case model::RowState::NotDelivered:
        break;
    }
    return look::icon("triangle-alert", look::colours().warning);
}

LetterTable::LetterTable(Work& work, QObject* parent)
    : SortedTable(parent)
    , m_all(
          work, *this, readLetters,
          [this](int first, int last) {
              emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
          },
          [this](const model::Error& error) { emit failed(error); }) {}

void LetterTable::show(LetterLines found) {
    beginResetModel();
    m_hasAll = false;
    m_all.put({});
    m_lines = std::move(found.lines);
    m_dueClause = std::move(found.dueClause);
    sortList(static_cast<int>(m_lines.size()));
    endResetModel();
}

void LetterTable::showAll(FoundLetters found) {
    beginResetModel();
    m_hasAll = true;
    m_lines.clear();
    m_dueClause = std::move(found.dueClause);
    sortList(0);
    m_all.put(std::move(found.letters));
    endResetModel();
}

void LetterTable::sort(int column, Qt::SortOrder order) {
    if (m_hasAll)
        setOrder(column, order);
    else
        SortedTable::sort(column, order); // all letters may be on their way, in the order before
    emit orderChanged();
}

LetterSearch LetterTable::search(const QString& text) const {
    LetterSearch search{text};
    if (orderColumn() >= 0 && orderColumn() != Person)
        search.by = static_cast<LetterSort>(orderColumn());
    search.order = order();
    return search;
}

model::Id LetterTable::letterAt(int row) const {
    if (m_hasAll) return m_all.idAt(row);
    const LetterLine* line = at(row);
    return line ? line->letter : 0;
}

const LetterLine* LetterTable::at(int row) const {
    if (m_hasAll) return m_all.at(row);
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[placeOf(row)];
}

QString LetterTable::text(const LetterLine& line, int column) const {
    switch (column) {
    case Due:
        if (!waitsAny(line)) return tr("Nothing waits");
        if (!line.due) return tr("Cannot be counted");
        return line.overdue ? tr("%1, overdue").arg(dayText(*line.due)) : dayText(*line.due);
    case Letter:
        return tr("%1, %2").arg(line.letterNumber, dayText(line.letterDate));
    case Body:
        return line.stateBody;
    case Person:
        return line.person;
    case State:
        return stateText(line.states);
    case Progress:
        return tr("%1 of %2")
            .arg(QLocale().toString(countOf(line, true)), QLocale().toString(countOf(line, false)));
    default:
        return {};
    }
}

QVariant LetterTable::sortKey(int place, int column) const {
    const LetterLine& line = m_lines[static_cast<std::size_t>(place)];
    if (column == Due) return waitsAny(line) && line.due ? QVariant(*line.due) : QVariant();
    if (column == Letter) return line.letterNumber;
    if (column == Progress) return countOf(line, true);
    return text(line, column);
}

int LetterTable::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return m_hasAll ? m_all.count() : static_cast<int>(m_lines.size());
}

int LetterTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LetterTable::data(const QModelIndex& index, int role) const {
    if (m_hasAll && role == SearchRole) return {}; // they were found already
    const LetterLine* line = at(index.row());
    if (!line) return {};
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == State && line->row != 0)
            return model::text::wholeName(line->states.begin()->first);
        return text(*line, index.column());
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::DecorationRole:
        if (index.column() == Due) return dueIcon(*line);
        if (index.column() == State && line->row != 0)
            return stateIcon(line->states.begin()->first);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Due && line->overdue) return look::colours().danger;
        return {};
    case SearchRole:
        return line->searched;
    default:
        return {};
    }
}

QVariant LetterTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole && section == Due)
        return tr("The day by which the certificates are due (%1).")
            .arg(model::text::clauseText(m_dueClause));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Letter:
        return tr("Letter");
    case Body:
        return tr("State body");
    case Person:
        return tr("Name");
    case State:
        return tr("Status");
    case Progress:
        return tr("Answered");
    default:
        return {};
    }
}

void LetterTable::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_hasAll) sortAgain();
    if (orderColumn() >= 0) emit orderChanged(); // another language, another order
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
