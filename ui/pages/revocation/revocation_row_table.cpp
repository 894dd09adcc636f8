// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_row_table.h"

#include <algorithm>

#include <QIcon>

#include "model/text/clause.h"
#include "model/text/language.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/pages/revocation/revocation_view.h" // whose words these are

namespace ui {

namespace {

QIcon stateIcon(model::RevocationRowState state) {
    switch (state) {
    case model::RevocationRowState::Open:
        return look::icon("circle-help", look::colours().accent);
    case model::RevocationRowState::Revoked:
    case model::RevocationRowState::RevokedOtherwise:
        return look::icon("shield-off", look::colours().danger);
    case model::RevocationRowState::Answered:
        break;
    }
    return look::icon("check", look::colours().success);
}

QString stateName(model::RevocationRowState state) {
    switch (state) {
    case model::RevocationRowState::Open:
        return RevocationView::tr("Open");
    case model::RevocationRowState::Revoked:
        return RevocationView::tr("Revoked");
    case model::RevocationRowState::RevokedOtherwise:
        return RevocationView::tr("Revoked otherwise");
    case model::RevocationRowState::Answered:
        break;
    }
    return RevocationView::tr("Answered");
}

} // namespace

void RevocationRowTable::show(const std::optional<revocation::Opened>& letter) {
    const std::vector<model::RevocationRow> rows =
        letter ? letter->due.letter.rows : std::vector<model::RevocationRow>();
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!same) beginResetModel();
    m_rows = rows;
    m_rules = letter ? letter->rules : nullptr;
    if (!same) return endResetModel();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RevocationRowTable::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RevocationRowTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RevocationRowTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RevocationRowTable::groundText(const QString& ground) const {
    const model::RevocationGround* known = m_rules->revocationGround(ground);
    return known ? QStringLiteral("%1 (%2)").arg(known->in(model::text::language()),
                                                 model::text::clauseText(known->clause))
                 : ground;
}

QString RevocationRowTable::text(const model::RevocationRow& row, int column) const {
    switch (column) {
    case Number:
        return QString::number(row.number);
    case Name:
        return row.fullName;
    case Iin:
        return row.iin;
    case Ground:
        return groundText(row.ground);
    case Serial:
        return QString::fromStdString(crypto::toHex(row.serial));
    case State:
        return stateName(row.state);
    default:
        return {};
    }
}

QVariant RevocationRowTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const model::RevocationRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (isState && !row.why.isEmpty()) return QString(stateName(row.state) + u'\n' + row.why);
        return text(row, index.column());
    case Qt::DecorationRole:
        return isState ? QVariant(stateIcon(row.state)) : QVariant();
    default:
        return {};
    }
}

QVariant RevocationRowTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number:
        return RevocationView::tr("No.");
    case Name:
        return RevocationView::tr("Name");
    case Iin:
        return RevocationView::tr("IIN");
    case Ground:
        return RevocationView::tr("Ground");
    case Serial:
        return RevocationView::tr("Serial number");
    case State:
        return RevocationView::tr("Status");
    default:
        return {};
    }
}

} // namespace ui
