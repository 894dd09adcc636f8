// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/jobs/pages.h"

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

    /** Looks anew; found() tells when the answer is here. */
    void find(const model::CertificateQuery& query);
    model::Id idAt(int row) const;
    /** -1: it is not among those found. */
    int rowOf(model::Id certificate) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /** isAnother: by another search than before. */
    void found(int count, bool isAnother);
    void failed(const model::Error& error);

private:
    void put(std::vector<model::Id> ids);
    void renew();
    QString text(const model::CertificateRecord& record, int column) const;

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    std::optional<model::CertificateQuery> m_query; // which found them
    Pages<model::CertificateRecord> m_pages;
    int m_search = 0; // answers of an earlier search are dropped
};

} // namespace ui
