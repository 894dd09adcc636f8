// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificate_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/access/clock_guard.h"
#include "model/text/names.h"
#include "model/text/structure_text.h"
#include "ui/look/whole_text.h"
#include "ui/pages/certificates/certificate_words.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

using Column = model::CertificateColumn;
constexpr std::array<std::optional<Column>, CertificateTable::ColumnCount> columns = {
    Column::Name,         Column::Iin,    Column::State, Column::NotAfter,
    Column::Organization, Column::Letter, Column::Serial};

model::Result<std::vector<model::CertificateRecord>> read(model::Desk& desk,
                                                          const std::vector<model::Id>& ids) {
    return desk.reg().certificates().byIds(ids);
}

QString hexOf(const model::Bytes& octets) {
    return QString::fromStdString(crypto::toHex(octets));
}

bool isOfCa(const model::CertificateRecord& record) {
    return record.isOfCa() && record.iin.isEmpty();
}

/** An authority has one name, and a certificate for each algorithm. */
QString nameOf(const model::CertificateRecord& record) {
    if (!isOfCa(record)) return record.fullName;
    const QString algorithm = model::text::structureAlgorithm(record.structure, record.edition);
    return algorithm.isEmpty() ? record.fullName
                               : QStringLiteral("%1 · %2").arg(record.fullName, algorithm);
}

} // namespace

CertificateTable::CertificateTable(Work& work, std::chrono::seconds utcOffset, QObject* parent)
    : QAbstractTableModel(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_pages(
          work, *this, read,
          [this](int first, int last) {
              emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
          },
          [this](const model::Error& error) { emit failed(error); }) {}

void CertificateTable::find(const model::CertificateQuery& query) {
    m_isStopped = false;
    m_job = m_work->start(
        this,
        [search = certificates::Search{query, order()}, before = m_found](model::Desk& desk,
                                                                          model::Job& job) {
            return certificates::find(desk, search, before, job);
        },
        [this, search = ++m_search](model::Result<certificates::FoundList> found) {
            if (search != m_search) return;
            m_job.reset();
            if (!found) return onFailed(found.error());
            onFound(std::move(*found));
        });
}

void CertificateTable::onFound(certificates::FoundList found) {
    const auto before = std::exchange(m_found, std::move(found));
    const certificates::Search& search = m_found->search;
    const bool isAnother = !before || before->search.query != search.query;
    const bool isReordered = before && before->search.order != search.order;
    if (isAnother || m_found->inOrder != m_pages.ids())
        put(m_found->inOrder);
    else
        renew();
    emit this->found(rowCount(), isAnother, isReordered);
}

void CertificateTable::onFailed(const model::Error& error) {
    const bool isCancelled = error.code == model::ErrorCode::Cancelled;
    if (isCancelled && m_isStopped) return emit stopped();
    if (isCancelled) keepOrder();
    emit failed(error);
}

void CertificateTable::stop() {
    if (!m_job) return;
    m_isStopped = true;
    m_job->cancel();
}

void CertificateTable::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_order = order;
    emit orderChanged();
}

/** What is in view is in the order of before. */
void CertificateTable::keepOrder() {
    const certificates::Order kept = m_found ? m_found->search.order : certificates::Order();
    const auto at = std::find(columns.begin(), columns.end(), kept.by);
    m_column = at == columns.end() ? -1 : static_cast<int>(at - columns.begin());
    m_order = kept.direction;
    emit orderKept(m_column, m_order);
}

certificates::Order CertificateTable::order() const {
    if (m_column < 0) return {}; // in any language
    return {columns.at(static_cast<std::size_t>(m_column)), m_order, QLocale()};
}

void CertificateTable::put(std::vector<model::Id> ids) {
    beginResetModel();
    m_pages.put({std::move(ids)});
    endResetModel();
}

/** The same ones, of which the register may know more by now. */
void CertificateTable::renew() {
    m_pages.renew();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

model::Id CertificateTable::idAt(int row) const {
    return m_pages.idAt(row);
}

int CertificateTable::rowOf(model::Id certificate) const {
    return m_pages.placeOf(certificate);
}

QString CertificateTable::text(const model::CertificateRecord& record, int column) const {
    switch (column) {
    case Name:
        return nameOf(record);
    case Iin:
        return record.iin;
    case Organization:
        return record.organization;
    case Serial:
        return hexOf(record.serial);
    case NotAfter:
        return dayText(model::civilDay(record.notAfter, m_utcOffset));
    case Status:
        return model::text::name(record.status);
    case Letter:
        return record.letterNumber;
    default:
        return {};
    }
}

int CertificateTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_pages.count();
}

int CertificateTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CertificateTable::data(const QModelIndex& index, int role) const {
    constexpr int ours[] = {Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole,
                            look::WholeText::endRole};
    if (std::find(std::begin(ours), std::end(ours), role) == std::end(ours)) return {};
    if (role == Qt::DecorationRole && index.column() != Status) return {};
    if (role == look::WholeText::endRole && index.column() == Serial) return false;
    if (role == look::WholeText::endRole && index.column() != Name) return {};
    const model::CertificateRecord* record = m_pages.at(index.row());
    if (!record) return {};
    if (role == Qt::DecorationRole) return certificates::statusIcon(record->status);
    if (role == look::WholeText::endRole) return isOfCa(*record);
    return text(*record, index.column());
}

QVariant CertificateTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Iin:
        return tr("IIN");
    case Organization:
        return tr("Organization");
    case Serial:
        return tr("Serial number");
    case NotAfter:
        return tr("Valid until");
    case Status:
        return tr("Status");
    case Letter:
        return tr("Letter");
    default:
        return {};
    }
}

void CertificateTable::retranslate() {
    if (m_column >= 0) emit orderChanged(); // another language, another order
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
