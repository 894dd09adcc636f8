// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/crl/crl_history.h"

#include <algorithm>

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

CrlHistory::CrlHistory(std::chrono::seconds utcOffset, QObject* parent)
    : QAbstractTableModel(parent)
    , m_utcOffset(utcOffset) {}

void CrlHistory::show(std::vector<model::CrlSummary> lists, bool isInFolder) {
    beginResetModel();
    m_lists = std::move(lists);
    const auto last = std::find_if(m_lists.begin(), m_lists.end(),
                                   [](const model::CrlSummary& crl) { return crl.isSigned; });
    m_lastSigned = last == m_lists.end() ? 0 : last->id;
    m_isInFolder = isInFolder;
    endResetModel();
}

void CrlHistory::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lists.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const model::CrlSummary* CrlHistory::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_lists[static_cast<std::size_t>(row)];
}

int CrlHistory::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lists.size());
}

int CrlHistory::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CrlHistory::data(const QModelIndex& index, int role) const {
    const QString text = textOf(m_lists[static_cast<std::size_t>(index.row())], index.column());
    const bool isTime = index.column() == ThisUpdate || index.column() == NextUpdate;
    if (role == Qt::DisplayRole) // the desk's own zone goes without saying
        return isTime ? text.section(u' ', 0, 1) : text;
    if (role == Qt::ToolTipRole) return text;
    if (role == Qt::DecorationRole && index.column() == State)
        return iconOf(fateOf(m_lists[static_cast<std::size_t>(index.row())]));
    return {};
}

QString CrlHistory::textOf(const model::CrlSummary& crl, int column) const {
    switch (column) {
    case Number:
        return QString::number(crl.number);
    case ThisUpdate:
        return timeText(crl.thisUpdate, m_utcOffset);
    case NextUpdate:
        return timeText(crl.nextUpdate, m_utcOffset);
    case State:
        return nameOf(fateOf(crl));
    default:
        return {};
    }
}

CrlHistory::Fate CrlHistory::fateOf(const model::CrlSummary& crl) const {
    if (!crl.isSigned) return Fate::Recorded;
    if (crl.id != m_lastSigned) return Fate::Replaced;
    return m_isInFolder ? Fate::Published : Fate::Signed;
}

QString CrlHistory::nameOf(Fate fate) {
    switch (fate) {
    case Fate::Recorded:
        return tr("Recorded, not signed");
    case Fate::Signed:
        return tr("Signed, not yet in the folder");
    case Fate::Published:
        return tr("Published");
    case Fate::Replaced:
        break;
    }
    return tr("Replaced by a later one");
}

QIcon CrlHistory::iconOf(Fate fate) {
    switch (fate) {
    case Fate::Recorded:
    case Fate::Signed:
        return look::icon("triangle-alert", look::colours().warning);
    case Fate::Published:
        return look::icon("circle-check", look::colours().success);
    case Fate::Replaced:
        break;
    }
    return look::icon("clock", look::colours().muted);
}

QVariant CrlHistory::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number:
        return tr("Number");
    case ThisUpdate:
        return tr("Issued");
    case NextUpdate:
        return tr("Next list by");
    case State:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace ui
