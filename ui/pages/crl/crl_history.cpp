// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/crl/crl_history.h"

#include <algorithm>

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
        return state(crl);
    default:
        return {};
    }
}

QString CrlHistory::state(const model::CrlSummary& crl) const {
    if (!crl.isSigned) return tr("recorded, not signed");
    if (crl.id != m_lastSigned) return tr("replaced by a later one");
    return m_isInFolder ? tr("published") : tr("signed, not yet in the folder");
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
