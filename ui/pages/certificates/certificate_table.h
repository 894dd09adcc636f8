// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/jobs/pages.h"
#include "ui/pages/certificates/certificate_search.h"

namespace ui {

/**
 * The register's certificates as a table of any length: see Pages. Where a search is asked for
 * again and finds the same ones, the table stays as it is, and what it shows is read anew.
 */
class CertificateTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Iin, Status, NotAfter, Organization, Letter, Serial, ColumnCount };

    CertificateTable(Work& work, std::chrono::seconds utcOffset, QObject* parent);

    /** Looks anew, in the order of now; found() tells when the answer is here. */
    void find(const model::CertificateQuery& query);
    /** Nobody waits for that search any more; stopped() tells where it did stop. */
    void stop();
    /** There may be very many: they are asked for in this order, and put when they are there. */
    void sort(int column, Qt::SortOrder order) override;
    model::Id idAt(int row) const;
    /** -1: it is not among those found. */
    int rowOf(model::Id certificate) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /** isAnother: by another search than before; isReordered: in another order. */
    void found(int count, bool isAnother, bool isReordered);
    void stopped();
    void orderChanged();
    /** The operator gave up the new order: the table is as it was, by this column (or -1). */
    void orderKept(int column, Qt::SortOrder order);
    void failed(const model::Error& error);

private:
    certificates::Order order() const;
    void onFound(certificates::FoundList found);
    void onFailed(const model::Error& error);
    void keepOrder();
    void put(std::vector<model::Id> ids);
    void renew();
    QString text(const model::CertificateRecord& record, int column) const;

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    certificates::FoundList m_found; // what is in view
    Pages<model::CertificateRecord> m_pages;
    Work::JobHandle m_job;
    int m_search = 0; // answers of an earlier search are dropped
    bool m_isStopped = false;
    int m_column = -1; // sorted by it
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui
