// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificate_table.h"

#include <algorithm>

#include "model/access/clock_guard.h"
#include "model/text/names.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr int pageSize = 256;
constexpr int pagesKept = 64;

QString hexOf(const model::Bytes& octets) {
    return QString::fromStdString(crypto::toHex(octets));
}

QIcon statusIcon(model::CertificateStatus status) {
    switch (status) {
    case model::CertificateStatus::Valid:
        return look::icon("circle-check", look::colours().success);
    case model::CertificateStatus::Revoked:
        return look::icon("shield-off", look::colours().danger);
    case model::CertificateStatus::Expired:
        break;
    }
    return look::icon("clock", look::colours().warning);
}

} // namespace

CertificateTable::CertificateTable(Work& work, std::chrono::seconds utcOffset, QObject* parent)
    : QAbstractTableModel(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_pages(pagesKept) {}

void CertificateTable::find(const model::CertificateQuery& query) {
    const int search = ++m_search;
    m_work->start(
        this,
        [query](model::Desk& desk, model::Job&) {
            return desk.reg().certificates().findIds(query);
        },
        [this, search, query](model::Result<std::vector<model::Id>> ids) {
            if (search != m_search) return;
            if (!ids) return emit failed(ids.error());
            const bool isAnother = m_query != query;
            m_query = query;
            if (isAnother || *ids != m_ids)
                put(std::move(*ids));
            else
                renew();
            emit found(static_cast<int>(m_ids.size()), isAnother);
        });
}

void CertificateTable::put(std::vector<model::Id> ids) {
    beginResetModel();
    m_ids = std::move(ids);
    ++m_list;
    m_pages.clear();
    m_asked.clear();
    m_old.clear();
    endResetModel();
}

/** The same ones, of which the register may know more by now. */
void CertificateTable::renew() {
    ++m_list;
    m_asked.clear();
    for (const int page : m_pages.keys())
        m_old.insert(page);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

model::Id CertificateTable::idAt(int row) const {
    return row < 0 || row >= rowCount() ? 0 : m_ids[static_cast<std::size_t>(row)];
}

int CertificateTable::rowOf(model::Id certificate) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), certificate);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const model::CertificateRecord* CertificateTable::recordAt(int row) const {
    const int page = row / pageSize;
    if (const Rows* rows = m_pages.object(page)) {
        if (m_old.contains(page)) read(page);
        const auto place = static_cast<std::size_t>(row % pageSize);
        return place < rows->size() ? &(*rows)[place] : nullptr;
    }
    read(page);
    return nullptr;
}

void CertificateTable::read(int page) const {
    if (m_asked.contains(page)) return;
    m_asked.insert(page);
    const auto begin = m_ids.begin() + page * pageSize;
    const auto count = std::min<std::ptrdiff_t>(pageSize, m_ids.end() - begin);
    auto* self = const_cast<CertificateTable*>(this); // a cache: what is shown does not change
    m_work->start(
        self,
        [ids = std::vector<model::Id>(begin, begin + count)](model::Desk& desk, model::Job&) {
            return desk.reg().certificates().byIds(ids);
        },
        [self, page, list = m_list](model::Result<Rows> rows) {
            if (list != self->m_list) return; // its places have other certificates by now
            self->m_asked.remove(page);
            if (!rows) return emit self->failed(rows.error());
            const int first = page * pageSize;
            const int last = first + static_cast<int>(rows->size()) - 1;
            self->m_old.remove(page);
            self->m_pages.insert(page, new Rows(std::move(*rows)));
            emit self->dataChanged(self->index(first, 0), self->index(last, ColumnCount - 1));
        });
}

QString CertificateTable::text(const model::CertificateRecord& record, int column) const {
    switch (column) {
    case Name:
        return record.fullName;
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
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CertificateTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CertificateTable::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole) return {};
    if (role == Qt::DecorationRole && index.column() != Status) return {};
    const model::CertificateRecord* record = recordAt(index.row());
    if (!record) return {};
    if (role == Qt::DecorationRole) return statusIcon(record->status);
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
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
