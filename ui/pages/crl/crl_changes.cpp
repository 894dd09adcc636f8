// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/crl/crl_changes.h"

#include "model/access/clock_guard.h"
#include "model/text/clause.h"
#include "model/text/language.h"
#include "ui/shell/language.h"

namespace ui {

model::Result<std::vector<CrlChange>> changesOf(model::Desk& desk, const model::CrlPreview& next,
                                                model::Job& job) {
    std::vector<CrlChange> changes;
    KU_TRY(const model::ClockLimits limits, desk.reg().clockEvents().limits());
    const int total = static_cast<int>(next.added.size());
    for (const model::RevokedCertificate& entry : next.added) {
        KU_CHECK(job.checkpoint());
        job.progress(model::Step::Checking, static_cast<int>(changes.size()), total);
        CrlChange change{entry, {}, {}};
        if (!entry.carried) {
            KU_TRY(const auto certificate, desk.reg().certificates().byId(entry.certificateId));
            change.person = certificate.fullName;
            KU_TRY(const model::Rules* rules,
                   model::rulesOn(model::civilDay(entry.revokedAt, limits.utcOffset)));
            if (const auto* ground = rules->revocationGround(entry.ground)) change.ground = *ground;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

namespace {

/** As it is drawn: a serial number may break in its middle, and the desk's zone is understood. */
QString shown(QString text, int column) {
    if (column == CrlChanges::Serial) text.insert(text.size() / 2, QChar(0x200b));
    return column == CrlChanges::RevokedAt ? text.section(u' ', 0, 1) : text;
}

} // namespace

CrlChanges::CrlChanges(std::chrono::seconds utcOffset, QObject* parent)
    : QAbstractTableModel(parent)
    , m_utcOffset(utcOffset) {}

void CrlChanges::show(std::vector<CrlChange> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

void CrlChanges::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_changes.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CrlChanges::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int CrlChanges::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CrlChanges::data(const QModelIndex& index, int role) const {
    if (role == Qt::DisplayRole) return shown(text(index), index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return text(index);
    return {};
}

QString CrlChanges::text(const QModelIndex& index) const {
    const CrlChange& change = m_changes[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Person:
        return change.person;
    case Serial:
        return QString::fromStdString(crypto::toHex(change.entry.serial));
    case RevokedAt:
        return timeText(change.entry.revokedAt, m_utcOffset);
    case Ground:
        if (change.ground.id.isEmpty()) return {};
        return QStringLiteral("%1 (%2)").arg(change.ground.in(model::text::language()),
                                             model::text::clauseText(change.ground.clause));
    default:
        return {};
    }
}

QVariant CrlChanges::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Person:
        return tr("Name");
    case Serial:
        return tr("Serial number");
    case RevokedAt:
        return tr("Revoked");
    case Ground:
        return tr("Ground");
    default:
        return {};
    }
}

} // namespace ui
